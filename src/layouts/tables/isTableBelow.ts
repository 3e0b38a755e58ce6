import type { SheetView, Spot } from "../../grid/sheetView";
import { countDistinct } from "../words/countDistinct";
import type { HeadingWord } from "../words/headingWord";
import { readLabel } from "../words/readLabel";
import type { HeaderColumn } from "./headerColumns";

/** A table has something below its headings that is no heading. */
export function hasValuesBelow(
  view: SheetView,
  bottom: number,
  columns: readonly HeaderColumn[],
  least = 0.3,
): boolean {
  let filled = 0;
  const known = columns.filter(({ words }) =>
    words.some(({ label, period }) => label !== null || period !== null),
  );
  const row = view.nextRow(bottom + 1);
  if (row > bottom + 6) return false;
  const rows = [row, view.nextRow(row + 1), view.nextRow(view.nextRow(row + 1) + 1)];
  for (const { col } of known) {
    if (rows.some((at) => at < bottom + 12 && isValue(view, at, col))) filled += 1;
  }
  return filled >= Math.max(1, known.length * least);
}

function isValue(view: SheetView, row: number, col: number): boolean {
  const cell = view.shown(row, col);
  // The title of the next card, merged across, begins left of here.
  if ((view.mergeAt(row, col)?.left ?? col) < col) return false;
  if (!cell || cell.text.trim() === "") return false;
  return (
    cell.type !== "text" ||
    readLabel(cell.text) === undefined ||
    (cell.text.length < 4 && !/\p{L}{3}/u.test(cell.text))
  );
}

/** Label, value, label, value in one row is a form, not headings. */
export function isFormRow(
  view: SheetView,
  bottom: number,
  spots: readonly Spot[],
  words: readonly { word: HeadingWord | null }[],
): boolean {
  const pairs = words.filter(
    ({ word }, index) =>
      word?.label &&
      index + 1 < words.length &&
      (words[index + 1]?.word === null || spots[index + 1]?.cell.type === "date"),
  ).length;
  if (pairs === 0) return false;
  const next = view.nextRow(bottom + 1);
  // The title of the next page, merged across, is no value of each of them.
  const below = countDistinct(
    spots
      .filter((spot, index) => words[index]?.word?.label && isValue(view, next, spot.left))
      .map((spot) => view.text(next, spot.left)),
  );
  return below < pairs + 1;
}
