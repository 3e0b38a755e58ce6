import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import { isBareCode } from "../words/isBareCode";
import { isYear } from "../words/isYear";
import { lineOf } from "./lineOf";
import { sayingOf } from "./sayingOf";
import type { TableColumns } from "./tableColumns";

const LONGEST = 40;
const FIGURE = /^[€<>≤≥=+-]*\s?\d[\d.,]*\s?%?$/;
/** What stands for a value in words. */
const VALUE =
  /^(?:s[iì]|no|yes|x|entro|by|before|almeno|at least|non|max|min|meno|pi[uù]|oltre|fino|da |in |approv|bozza)(?![\p{L}])/iu;

/**
 * Words over the rows of something else that follows a table without a gap: staff, money, phases. They and what stands below them fill the same columns, not
 * those of the table, and hold other kinds of things.
 */
export function headsForeign(view: SheetView, row: number, columns: TableColumns): boolean {
  const spots = view.spots(row);
  const below = row + 1 < view.rowCount ? view.spots(row + 1) : [];
  const [start] = spots;
  // "Personale in servizio | Ore" after a blank row.
  const isPair = spots.length === 2 && view.isBlankRow(row - 1);
  if (!start || (spots.length < 3 && !isPair) || below.length < 2 || start.left !== columns.left)
    return false;
  if (below[0]?.left !== start.left || !spots.every((spot, at) => isHeading(spot, at))) return false;
  const lefts = new Set(spots.map(({ left }) => left));
  if (!below.every(({ left }) => lefts.has(left))) return false;
  const above = spotsAbove(view, row);
  const missing = above.filter(({ left }) => !lefts.has(left)).length;
  const odd = spots.filter((spot) => spot.right > spot.left && !columns.spans(spot)).length;
  const banded = view.spots(row - 1).length === 1;
  // Words below a line of their own, in columns of figures.
  const figured = above.filter(({ left, cell }) => lefts.has(left) && FIGURE.test(cell.text)).length;
  if (missing === 0 && odd === 0 && !(banded && figured >= 2)) return false;
  if (isPair) return figured > 0 && contrasts(spots, below);
  const { labels, periods } = lineOf(view, row);
  const named = banded || labels + periods > 0 || spots.some(({ cell }) => sayingOf(cell).strength >= 0.3);
  return named && contrasts(spots, below);
}

/** The last row above that is no band. */
function spotsAbove(view: SheetView, row: number): readonly Spot[] {
  for (let above = row - 1; above >= 0; above -= 1) {
    const spots = view.spots(above);
    if (spots.length > 1) return spots;
  }
  return [];
}

/** Words without figures, or years, "Anno 2023" too; the first may be the number of a heading. */
function isHeading({ cell }: Spot, at: number): boolean {
  const text = tidyText(cell.text).replace(/^(?:anno|year) (?=\d)/i, "");
  if (at === 0 ? isBareCode(text) : isYear(text)) return true;
  return cell.type === "text" && text.length <= LONGEST && !/\d/.test(text) && !VALUE.test(text);
}

/** Something below is no words, where it stands under words. */
const contrasts = (spots: readonly Spot[], below: readonly Spot[]): boolean =>
  below.some(({ left, cell }, at) => {
    const over = spots.find((spot) => spot.left === left);
    return (
      at > 0 &&
      over?.cell.type === "text" &&
      (cell.type !== "text" || /^[€<>≤≥=+-]*\s?\d|^x$/i.test(cell.text.trim()))
    );
  });
