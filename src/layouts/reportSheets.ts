import type { Address } from "../model/address";
import type { Plan, SheetReading } from "../model/plan";
import type { Tree } from "./assemblePlan";
import type { SheetWork } from "./recognise";
import type { SheetTrace } from "./readSheet";
import { evidenceOf, joinWords } from "./sheetWords";

/** How every sheet was read, what nobody could explain, and what of the plan is hidden or holds an error. */
export function reportSheets(
  work: readonly SheetWork[],
  tree: Tree,
): Pick<Plan, "sheets" | "unread" | "errors" | "hidden"> {
  const places = placesOf(tree);
  const sheets = work.map((one) => reportSheet(one, places.get(one.grid.sheet) ?? []));
  const recognised = work.filter((_, index) => sheets[index]?.recognised);
  return {
    sheets,
    unread: recognised.flatMap(({ view }) =>
      view.census().unread.map((cell) => ({ at: view.at(cell.row, cell.col), text: cell.text })),
    ),
    errors: recognised.flatMap(({ grid }) => errorsOf(grid)),
    hidden: recognised.flatMap(({ grid }) =>
      (places.get(grid.sheet) ?? []).filter(
        ({ row, col }) => grid.hidden || grid.hiddenRows.has(row) || grid.hiddenCols.has(col),
      ),
    ),
  };
}

function placesOf({ nodes, indicators }: Tree): Map<string, Address[]> {
  const places = new Map<string, Address[]>();
  const add = (at: Address) => {
    const list = places.get(at.sheet);
    if (list) list.push(at);
    else places.set(at.sheet, [at]);
  };
  for (const { title, mentions, weight } of nodes) {
    add(title.at);
    if (weight) add(weight.at);
    for (const { at } of mentions) add(at);
  }
  for (const { name, targets, thresholds, weight } of indicators) {
    add(name.at);
    for (const { at } of [...targets, ...thresholds]) add(at);
    if (weight) add(weight.at);
  }
  return places;
}

function reportSheet({ grid, view, parts }: SheetWork, places: readonly Address[]): SheetReading {
  const { cells, unread } = view.census();
  const recognised = places.length > 0;
  const coverage = cells === 0 ? 0 : 1 - unread.length / cells;
  return {
    name: grid.sheet,
    recognised,
    layout: recognised ? layoutOf(parts.map(({ trace }) => trace)) : null,
    confidence: recognised ? Math.round((0.5 + coverage / 2) * 100) / 100 : 0,
    coverage: recognised ? coverage : 0,
    hidden: grid.hidden,
    evidence: recognised ? evidenceOf(joinWords(parts.map(({ trace }) => trace.words))) : [],
    blocks: parts.flatMap(({ trace }) => trace.blocks),
  };
}

function layoutOf(traces: readonly SheetTrace[]): string {
  const count = (key: "tables" | "miniTables" | "forms" | "lists") =>
    traces.reduce((sum, trace) => sum + trace[key].length, 0);
  if (count("miniTables") > 0) return "mini-table-per-indicator";
  if (count("tables") > 0 && count("forms") <= count("tables") * 3)
    return count("lists") > 0 ? "list-of-objectives" : "table-with-merged-levels";
  return "label-value-cards";
}

/** Excel errors of a sheet; our own functions show #NAME? only where the add-in is missing. */
function errorsOf(grid: SheetWork["grid"]): Plan["errors"] {
  return grid.rows.flatMap((row) =>
    row.flatMap((cell) =>
      cell?.type === "error" && !(cell.text === "#NAME?" && /\bPERF\./i.test(cell.formula ?? ""))
        ? [{ at: { sheet: grid.sheet, row: cell.row, col: cell.col }, text: cell.text }]
        : [],
    ),
  );
}
