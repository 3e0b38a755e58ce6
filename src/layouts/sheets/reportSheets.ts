import { cellError } from "../../grid/cellError";
import type { Address } from "../../model/address";
import type { Cell, Grid } from "../../model/grid";
import { planCells } from "../../model/planCells";
import type { Plan } from "../../model/plan";
import type { CellError, SheetReading, UnreadCell } from "../../model/sheetReading";
import type { BlocksMet } from "../layout";
import type { Tree } from "../tree/assembleTree";
import { layouts } from "..";
import type { DraftIndicator } from "../tree/draftIndicator";
import { findNotRead } from "./findNotRead";
import type { SheetTrace } from "./sheetTrace";
import { evidenceOf, joinWords } from "./sheetWords";
import type { SheetWork } from "./sheetWork";
import { blocksOf } from "./sketchRows";

/** How every sheet was read, what nobody could explain, and what of the plan is hidden or holds an error. */
export function reportSheets(
  work: readonly SheetWork[],
  tree: Tree,
): Pick<Plan, "sheets" | "unread" | "notRead" | "errors" | "hidden"> {
  const places = placesOf(tree, work);
  const reports = work.map((one) => reportSheet(one, places.has(one.grid.sheet)));
  const recognised = work.map(({ grid }) => grid).filter(({ sheet }) => places.has(sheet));
  return {
    sheets: reports.map(({ reading }) => reading),
    unread: reports.flatMap(({ unread }) => unread),
    notRead: work.flatMap((one) => (places.has(one.grid.sheet) ? [] : findNotRead(one))),
    errors: reports.flatMap(({ errors }) => errors),
    hidden: recognised
      .filter(hidesSomething)
      .flatMap((grid) =>
        (places.get(grid.sheet)?.() ?? []).filter(
          ({ row, col }) => grid.hidden || grid.hiddenRows.has(row) || grid.hiddenCols.has(col),
        ),
      ),
  };
}

const hidesSomething = (grid: Grid): boolean =>
  grid.hidden || grid.hiddenRows.size > 0 || grid.hiddenCols.size > 0;

/** Sheets that hold something of the plan, each with a way to list its cells: most sheets hide nothing and need no list. */
function placesOf({ nodes, indicators }: Tree, work: readonly SheetWork[]): Map<string, () => Address[]> {
  const sheets = new Set<string>();
  for (const { grid, parts } of work)
    if (parts.some(({ context }) => context.indicators.some(isKept))) sheets.add(grid.sheet);
  let last = "";
  const note = ({ sheet }: Address) => {
    if (sheet !== last) sheets.add(sheet);
    last = sheet;
  };
  for (const { title, mentions, weight } of nodes) {
    note(title.at);
    if (weight) note(weight.at);
    for (const { at } of mentions) note(at);
  }
  return new Map(
    [...sheets].map((sheet) => [
      sheet,
      () => once(planCells({ nodes, indicators }).filter((at) => at.sheet === sheet)),
    ]),
  );
}

/** Only what is in the tree has an id. */
const isKept = ({ id }: DraftIndicator): boolean => id !== "";

/** A cell may say several things, and several items may have it in common. */
const once = (cells: readonly Address[]): Address[] => [
  ...new Map(cells.map((at) => [`${at.row} ${at.col}`, at])).values(),
];

interface SheetReport {
  readonly reading: SheetReading;
  readonly unread: readonly UnreadCell[];
  readonly errors: readonly CellError[];
}

function reportSheet({ grid, view, parts }: SheetWork, recognised: boolean): SheetReport {
  const { cells, unread, errors } = recognised ? view.census() : { cells: 0, unread: [], errors: [] };
  const coverage = cells === 0 ? 0 : 1 - unread.length / cells;
  const reading: SheetReading = {
    name: grid.sheet,
    recognised,
    layout: recognised ? layoutOf(parts.map(({ trace }) => trace)) : null,
    certainty: recognised ? Math.round((0.5 + coverage / 2) * 100) / 100 : 0,
    coverage,
    plan: recognised ? 0 : null,
    fields: [],
    hidden: grid.hidden,
    evidence: recognised ? evidenceOf(joinWords(parts.map(({ trace }) => trace.words))) : [],
    blocks: parts.flatMap(({ trace }) => blocksOf(trace.blocks)),
  };
  const reported = (cell: Cell) => ({ at: cell.at, text: cell.text });
  return {
    reading,
    unread: unread.map(reported),
    errors: errors.map(cellError),
  };
}

function layoutOf(traces: readonly SheetTrace[]): string | null {
  const count = (of: (trace: SheetTrace) => number) => traces.reduce((sum, trace) => sum + of(trace), 0);
  const met: BlocksMet = {
    tables: count(({ tables }) => tables.length),
    indicatorTables: count(({ indicatorTables }) => indicatorTables.length),
    objectiveTables: count(({ objectiveTables }) => objectiveTables.length),
    forms: count(({ forms }) => forms.length),
    lists: count(({ lists }) => lists.length),
  };
  return layouts.find(({ detect }) => detect(met))?.id ?? null;
}
