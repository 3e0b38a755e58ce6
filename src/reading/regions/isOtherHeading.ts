import type { SheetView, Spot } from "../../grid/sheetView";
import { lineOf } from "./lineOf";
import { isOverYears } from "./isOverYears";
import { sayingOf, toldSaying } from "./sayingOf";
import type { TableColumns } from "./tableColumns";

/** Headings of a table of its own: other words than those over these columns. */
export function isOtherHeading(view: SheetView, row: number, columns: TableColumns): boolean {
  const spots = view.spots(row);
  if (isOverYears(spots)) return true;
  if (!mayHead(spots)) return false;
  const usual = spots.filter(
    ({ cell, left }) => columns.usual.has(left) && columns.isUsual(cell, left),
  ).length;
  const { labels, periods, says } = lineOf(view, row);
  if (says.length >= 3 && says.slice(1).every(isHeading) && periods >= 2 && labels >= 1) return true;
  if (spots.length < 2 || labels < 2) return false;
  if (labels * 2 >= spots.length) return true;
  return (
    usual < spots.length && !fillsLevels(spots.length, usual, columns.count) && labels * 3 >= spots.length
  );
}

/**
 * Whether enough cells could be words of headings, as far as that is told without reading any anew: records are many, and a long
 * table would be read twice.
 */
function mayHead(spots: readonly Spot[]): boolean {
  let [labels, values] = [0, 0];
  spots.forEach(({ cell }, index) => {
    const told = cell.text.length <= SHORT ? sayingOf(cell) : toldSaying(cell);
    if (!told || told.kind === "label") labels += 1;
    // The month of a calendar is short, and told by those beside it.
    else if (index > 0 && !isHeading(told) && cell.text.length > SHORT) values += 1;
  });
  return (labels >= 2 && labels * 3 >= spots.length) || (labels >= 1 && values === 0);
}

/** Codes and units, quickly read. */
const SHORT = 20;

/** "Fasi | I trim. | II trim.", "Source of funds | 2026 | 2027 | Total": nothing but words and times. */
const isHeading = ({ kind }: { readonly kind: string }): boolean => kind === "label" || kind === "period";

/** A record whose words happen to be those of headings stands where records stand, in nearly all columns. */
const fillsLevels = (filled: number, usual: number, count: number): boolean =>
  filled === usual && usual >= count * 0.8 && count > 4;
