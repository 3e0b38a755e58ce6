import { foldText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Address } from "../../model/address";
import type { Cell } from "../../model/grid";
import type { Sourced } from "../../model/plan";
import type { Context } from "../sheets/context";
import { leaveTable } from "../sheets/leaveTable";
import type { DraftNode } from "../tree/draft";
import type { DraftIndicator } from "../tree/draftIndicator";
import { rankOf } from "../words/levels";
import { saysTotal } from "../words/saysTotal";
import { correctColumns } from "./correctColumns";
import { isRecordRow, startsOf } from "./columnRows";
import { nameIndicators } from "./nameIndicators";
import { planTable, type TableLevel, type TablePlan } from "./planTable";
import type { HeaderBand } from "./readHeaderBand";
import { referToLevels } from "./referToLevels";
import { readTableColumns, type TableColumn } from "./tableColumns";

/** A table while its rows are being read. */
export interface Table {
  readonly plan: TablePlan;
  /** Its first and last column. */
  readonly left: number;
  readonly right: number;
  /** Columns whose cells tell a repeated heading from a record: short values where there are any. */
  readonly probes: readonly number[];
  /** Columns in which a total would be called so. */
  readonly named: readonly number[];
  /** Last row of the sheet with at least three cells in the table's columns. */
  readonly lastFull: number;
  /** Last row of its headings. */
  readonly top: number;
  /** Columns without a heading of their own, or headed "note": where the notes of rolling updates stand. */
  readonly spare: readonly number[];
  /** Columns that are known but hold nothing an indicator has. */
  readonly aside: readonly TableColumn[];
  /** Levels whose cells are merged over their rows: there equal words in a cell of its own are another node. */
  readonly merged: ReadonlySet<TableLevel>;
  /** No indicator in it: a list of objectives known from elsewhere, perhaps. */
  readonly listed: boolean;
  /** Open nodes above the table. */
  above: readonly DraftNode[];
  /** Manager of the last row: his name may stand in the first of his rows only. */
  manager: Cell | undefined;
  /** The empty cell of a manager whose rows these are. */
  unnamed: Address | undefined;
  /** Responsible columns in front of the objectives that name a unit once, above all of its own. */
  readonly gathered: ReadonlySet<TableColumn>;
  /** Units of every responsible column, with the cell they were read from last. */
  readonly units: Map<TableColumn, { readonly cell: Cell; readonly units: readonly Sourced<string>[] }>;
  /** Node of every level in the last row; none where the level above began anew. */
  readonly nodes: Map<TableLevel, DraftNode | undefined>;
  /** Levels of which several nodes have been met below one. */
  readonly several: Set<TableLevel>;
  /** Indicator of every name column in the last row; none where its objective began anew. */
  readonly last: Map<TableColumn, DraftIndicator | undefined>;
}

const ASIDE: readonly TableColumn["term"][] = [
  "other",
  "organisation",
  "note",
  "steps",
  "section",
  "perspective",
  "priority",
  "total",
];

/** Makes a table of a band of headings; undefined where its columns are no part of a plan. */
export function createTable(context: Context, band: HeaderBand): Table | undefined {
  const { view, corrections } = context;
  const from = band.bottom + 1;
  const headed = referToLevels(context, from, nameIndicators(view, band.top, readTableColumns(band)));
  const plan = planTable(view, from, correctColumns(headed, band, corrections));
  const steps = plan.columns.some(({ term }) => term === "steps") && context.path.length > 0;
  if (plan.levels.length === 0 && plan.indicators.length === 0 && !steps) return undefined;
  leaveTable(context);
  const levels = orderLevels(view, from, plan.levels);
  const top = Math.min(...levels.map(({ kind }) => rankOf(kind)));
  return tableOf(
    view,
    { ...plan, levels },
    from,
    context.path.filter(({ kind }) => rankOf(kind) < top),
  );
}

/** A table whose columns are known: name in the column of its leading text, values to the right. */
export function tableOf(view: SheetView, plan: TablePlan, from: number, above: readonly DraftNode[]): Table {
  const merged = new Set(plan.levels.filter(({ title }) => isMergedColumn(view, from, title.col)));
  const targets = plan.columns.some(({ term }) => term === "target" || term === "actual");
  return {
    plan,
    left: Math.min(...plan.columns.map(({ col }) => col)),
    right: Math.max(...plan.columns.map(({ col }) => col)),
    top: from - 1,
    probes: probesOf(plan),
    named: [
      ...plan.levels.flatMap(({ title, code }) => (code ? [title.col, code.col] : [title.col])),
      ...plan.indicators.map(({ name }) => name.col),
    ],
    lastFull: findLastFull(view, plan),
    merged,
    above,
    manager: undefined,
    unnamed: undefined,
    spare: spareColumns(plan),
    aside: plan.columns.filter(
      (column) =>
        ASIDE.includes(column.term) ||
        (column.term === "description" && !plan.levels.some(({ description }) => description === column)),
    ),
    units: new Map(),
    gathered: gatheredColumns(view, plan, from),
    listed: plan.indicators.length === 0 && !targets,
    nodes: new Map(),
    several: new Set(),
    last: new Map(),
  };
}

/** Written once and blank below, as levels are: far fewer units than objectives, the first in the first row. */
function gatheredColumns(
  view: SheetView,
  { levels, responsible }: TablePlan,
  from: number,
): Set<TableColumn> {
  const [first] = levels;
  const ahead = first ? responsible.filter(({ col }) => col < first.title.col) : [];
  if (!first || ahead.length === 0) return new Set();
  const objectives = startsOf(view, from, first.title.col);
  const [top] = objectives;
  return new Set(
    ahead.filter(({ col }) => {
      const units = startsOf(view, from, col);
      return top !== undefined && units.has(top) && units.size <= objectives.size * 0.6;
    }),
  );
}

function probesOf({ columns }: TablePlan): number[] {
  const values = columns.filter(({ term }) =>
    ["target", "weight", "threshold", "baseline", "actual", "code", "unit"].includes(term),
  );
  return (values.length > 0 ? values.slice(0, 2) : columns).map(({ col }) => col);
}

function findLastFull(view: SheetView, { columns }: TablePlan): number {
  const least = Math.min(3, columns.length);
  let row = view.rowCount - 1;
  while (row > 0 && columns.filter(({ col }) => view.text(row, col) !== "").length < least) row -= 1;
  return row;
}

function spareColumns(plan: TablePlan): number[] {
  const held = new Map(plan.columns.map(({ col, term }) => [col, term]));
  const right = Math.max(...held.keys()) + 3;
  return Array.from({ length: right + 1 }, (_, col) => col).filter((col) => {
    const term = held.get(col);
    return term === undefined || term === "unknown" || term === "note";
  });
}

function isMergedColumn(view: SheetView, from: number, col: number): boolean {
  return view.grid.merges.some(
    ({ top, bottom, left, right }) => top >= from && bottom > top && left === col && right === col,
  );
}

const SAMPLE = 400;

/** From the top down: as bodies nest levels, unless the rows say that one is divided by another. */
function orderLevels(view: SheetView, from: number, levels: readonly TableLevel[]): TableLevel[] {
  const ordered = [...levels].sort((a, b) => rankOf(a.kind) - rankOf(b.kind));
  for (let pass = 0; pass < ordered.length; pass += 1) {
    for (let i = 0; i + 1 < ordered.length; i += 1) {
      const [upper, lower] = [ordered[i], ordered[i + 1]];
      if (upper && lower && stands(view, from, lower, upper)) [ordered[i], ordered[i + 1]] = [lower, upper];
    }
  }
  return ordered;
}

/** Objectives and actions have their order by name, whatever a short table looks like. */
const FIXED: readonly TableLevel["kind"][] = ["strategicObjective", null, "operationalObjective", "action"];

/** Whether `other` stands above `level` here: its entries hold several of the level's, or nothing tells and its column comes first. */
function stands(view: SheetView, from: number, other: TableLevel, level: TableLevel): boolean {
  if (FIXED.includes(other.kind) && FIXED.includes(level.kind)) return false;
  if (divides(view, from, level, other)) return !divides(view, from, other, level);
  const kinds = [level.kind, other.kind];
  const either =
    kinds.includes("programme") && (kinds.includes("strategicObjective") || kinds.includes("area"));
  return either && !divides(view, from, other, level) && other.title.col < level.title.col;
}

/** Every entry of `fine` stands under one entry of `coarse`, and some entry of `coarse` holds several. */
function divides(view: SheetView, from: number, fine: TableLevel, coarse: TableLevel): boolean {
  const holders = new Map<string, Set<string>>();
  const held = new Map<string, Set<string>>();
  let [f, c] = ["", ""];
  for (let row = from; row < view.rowCount && row < from + SAMPLE; row += 1) {
    if (saysTotal(view.first(row)?.text) || !isRecordRow(view, row)) continue;
    const nextCoarse = view.text(row, coarse.title.col);
    const nextFine = view.text(row, fine.title.col);
    if (nextCoarse !== "" && nextCoarse !== c) [c, f] = [nextCoarse, nextFine === "" ? f : nextFine];
    if (nextFine !== "") f = nextFine;
    if (f === "" || c === "") continue;
    (holders.get(foldText(f)) ?? holders.set(foldText(f), new Set()).get(foldText(f)))?.add(c);
    (held.get(foldText(c)) ?? held.set(foldText(c), new Set()).get(foldText(c)))?.add(f);
  }
  return (
    [...holders.values()].every((set) => set.size === 1) && [...held.values()].some((set) => set.size > 1)
  );
}
