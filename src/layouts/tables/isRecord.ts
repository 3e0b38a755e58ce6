import type { Spot } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import type { FormPart } from "../forms/readForm";
import { startsForm } from "../forms/startsForm";
import type { Context } from "../sheets/context";
import { isMission } from "../sheets/readHeading";
import { headingWord } from "../words/headingWord";
import { isMonth } from "../words/isMonth";
import { isAlone } from "../words/isAlone";
import { readLabel } from "../words/readLabel";
import { codeKey, readTitle } from "../words/readTitle";
import { measureAt } from "./findMeasure";
import { isTotal } from "./isTotal";
import type { Table } from "./table";

/** A row with several cells in the table's columns, none of them a heading. */
export function isPlainRecord({ view }: Context, table: Table, row: number): boolean {
  const cells = view.grid.rows[row] ?? [];
  let filled = 0;
  for (const { col } of table.plan.columns) {
    const cell = cells[col];
    if (cell) filled += 1;
    if (filled === 3) break;
  }
  if (filled < 3) return false;
  for (const col of table.probes) if (isHeading(cells[col])) return false;
  if (table.probes.length > 1 && table.probes.every((col) => isMonth(cells[col]?.text ?? ""))) return false;
  return !isTotal(view, table, row) && (!startsForm(view, row) || beginsWithCode(view.first(row), table));
}

/** "KPI 1" in a column of codes is one, though a card could begin so. */
const beginsWithCode = (first: Cell | undefined, { plan }: Table): boolean =>
  first !== undefined &&
  plan.columns.some(({ col, term }) => col === first.at.col && term === "code") &&
  /^\s*[\p{L}.]{1,6}[ ._-]?\d[\w.]*\s*$/u.test(first.text);

const isHeading = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.type !== "date" && cell.text.length < 60 && headingWord({ cell }) !== null;

/** A thin row is still a record when its text stands in a column of the table and is neither heading nor label. */
export function isRecord(
  context: Context,
  table: Table,
  row: number,
  spots: readonly Spot[],
  parts: readonly FormPart[],
): boolean {
  const { plan } = table;
  const [first] = spots;
  if (!first || startsForm(context.view, row)) return false;
  if (isAlone(spots)) {
    const wide = first.right > first.left || spots.length > 1;
    const text = first.cell.text;
    if (wide || readLabel(text)?.inline || isMission(text)) return false;
    const named =
      plan.indicators.some(({ name }) => name.col === first.left) ||
      plan.levels.some(({ title }) => title.col === first.left && isGathered(context, table, first)) ||
      plan.levels.some(
        ({ title }, index) => title.col === first.left && (index > 0 || isTitle(context, table, first)),
      );
    return (
      named &&
      !context.view.isBlankRow(row) &&
      (plan.levels.length > 0 || plan.indicators.length > 0) &&
      first.cell.type === "text" &&
      (!isHeadingLike(context, table, first) || isTitle(context, table, first))
    );
  }
  if (first.left === plan.measure?.col && measureAt(context.view, first.cell.at.row, first.left)) return true;
  const inside = spots.filter(({ left }) => plan.columns.some(({ col }) => col === left));
  return inside.length >= 2 && parts.filter(({ label }) => label !== null).length * 2 <= parts.length;
}

/** A title whose record is empty otherwise: merged over its rows, or numbered like the one above. */
function isTitle({ view }: Context, { plan, nodes }: Table, { cell, left, bottom }: Spot): boolean {
  const above = plan.levels.flatMap((level) => (level.title.col === left ? (nodes.get(level) ?? []) : []));
  if (above.length === 0 && bottom === cell.at.row) return false;
  if (bottom > cell.at.row && view.mergeAt(cell.at.row, left)?.right === left) return true;
  const depth = codeDepth(readTitle(cell.text).code);
  return depth > 0 && above.some(({ code }) => codeDepth(code?.value ?? null) === depth);
}

const codeDepth = (code: string | null): number => (code === null ? 0 : codeKey(code).split(".").length);

/** A cell merged over this row and the ones above gathers it with them: a manager, an area. */
const isGathered = ({ view }: Context, { left }: Table, { left: col, cell }: Spot): boolean => {
  const merge = col > left ? view.mergeAt(cell.at.row, left) : undefined;
  return merge !== undefined && merge.top < cell.at.row;
};

/** In a table whose first column names everything, a lone text there is a section unless other lone texts are records too. */
function isHeadingLike({ view }: Context, table: Table, spot: Spot): boolean {
  const firstColumn = Math.min(...table.plan.columns.map(({ col }) => col));
  return (
    spot.left === firstColumn &&
    table.plan.levels.length > 0 &&
    view.mergeAt(spot.cell.at.row, spot.left) === undefined
  );
}
