import { foldText, sameWhenFolded } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import { isColumnNumbers } from "./isColumnNumbers";
import { oddHeadings } from "./oddHeadings";
import { isShare } from "./isShare";
import { lineOf, type Line } from "./lineOf";

/** Rows a band may have below its first one. */
const DEEPEST = 4;

/** The rows of a band of headings from a first one, down to the row under which records begin. */
export function bandRows(
  view: SheetView,
  first: Line,
): { readonly bottom: number; readonly lines: readonly Line[] } {
  const bottom = bottomOf(view, first);
  return { bottom, lines: [first, ...rowsBetween(view, first.row + 1, bottom)] };
}

const rowsBetween = (view: SheetView, from: number, to: number): Line[] => {
  const lines: Line[] = [];
  for (let row = from; row <= to; row += 1) if (!view.isBlankRow(row)) lines.push(lineOf(view, row));
  return lines;
};

/** Groups that are not merged over their columns are so few beside what stands below them. */
const SPARSE = 0.6;

/** The row under which records begin: headings merged downwards, leaves below groups, a second language, numbers of columns. */
function bottomOf(view: SheetView, first: Line): number {
  let bottom = first.row;
  for (let row = first.row; row < view.rowCount && row <= first.row + DEEPEST; row += 1) {
    if (row > first.row && view.grid.hiddenRows.has(row)) break;
    if (row > bottom && !repeats(view, row) && !continues(view, first, lineOf(view, row), row)) break;
    // A cell merged over several rows is a heading that reaches down to its leaves, or the first record of a level.
    const reach = Math.max(row, ...(row === first.row ? first.spots : []).map((spot) => spot.bottom));
    bottom = Math.max(bottom, Math.min(reach, first.row + DEEPEST));
  }
  return bottom;
}

/** Whether the headings of a first row are groups over the fuller row below them, though not merged over its columns. */
const isSparse = (view: SheetView, { row, spots }: Line, below: number): boolean =>
  below > row + 1 && spots.length <= view.spots(row + 1).length * SPARSE;

/** Half of a row, and two cells at least, written once more from the row above: headings whose merged cells were filled down. */
function repeats(view: SheetView, row: number): boolean {
  const spots = view.spots(row);
  const again = spots.filter(({ cell, left }) => {
    const above = view.cell(row - 1, left);
    return cell.type === "text" && above?.type === "text" && sameWhenFolded(above.text, cell.text);
  }).length;
  return again >= 2 && again * 2 >= spots.length;
}

/** Whether a row goes on with the headings above it. */
function continues(view: SheetView, first: Line, line: Line, row: number): boolean {
  const { spots, says } = line;
  if (spots.length === 0) return false;
  if (isColumnNumbers(line)) return spots.length >= 2 && spots.length >= first.spots.length * 0.6;
  if (line.pairs > 0) return false;
  const under = (spot: Spot): boolean => {
    const upper = first.spots.find(({ left, right }) => spot.left >= left && spot.left <= right);
    return upper === undefined || upper.right > upper.left;
  };
  const odd = oddHeadings(line);
  const shares = spots.every(
    (spot, index) => says[index]?.kind !== "value" || isShare(spot.cell.text) || odd.includes(spot),
  );
  const periods = line.periods + odd.length;
  const named = line.labels + periods;
  if (fillsDown(view, line, row) || fillsBesideLeaves(first, line) || standsBesideGroups(first, line))
    return true;
  if (!shares) return false;
  if (spots.every(under)) {
    if (isLeaves(line) && leavesFirstOpen(view, first, spots, row)) return true;
    const wide = first.spots.some((spot) => spot.right > spot.left) || isSparse(view, first, row);
    if (named === spots.length) return spots.length > 1 || wide;
    return (
      wide &&
      spots.length >= 2 &&
      spots.every(({ cell }) => cell.text.length <= 40) &&
      leavesFirstOpen(view, first, spots, row)
    );
  }
  // The same headings once more, in another language or with the period that belongs to each.
  return spots.length >= 2 &&
    named >= spots.length * 0.7 &&
    named === spots.length - line.words &&
    spots.length >= first.spots.length * 0.5
    ? periods > 0 || line.labels === spots.length || first.spots.length <= spots.length * SPARSE
    : false;
}

/** "2024 | 2025 | 2026 | 80% | 60%": leaves of groups, though nothing is merged over them. */
const isLeaves = ({ spots, says, periods }: Line): boolean =>
  periods > 1 && spots.every(({ cell }, at) => says[at]?.kind === "period" || isShare(cell.text));

/** Headings written once more in the row of the leaves, where a cell was merged downwards: all else in it is a heading too. */
function fillsDown(view: SheetView, { spots, says }: Line, row: number): boolean {
  const isAgain = ({ cell, left }: Spot): boolean =>
    foldText(view.shown(row - 1, left)?.text ?? "") === foldText(cell.text);
  const isHeading = (at: number): boolean => says[at]?.kind === "label" || says[at]?.kind === "period";
  const again = spots.map(isAgain);
  return (
    spots.some((_, at) => again[at] && isHeading(at)) &&
    spots.some((_, at) => !again[at]) &&
    spots.every(({ cell }, at) => again[at] || isHeading(at) || isShare(cell.text))
  );
}

/** "Obiettivo | Esito | <" over "Obiettivo | Pieno (100%) | Nullo (0%)": what was merged downwards is written again beside words below groups. */
function fillsBesideLeaves(first: Line, { spots, says }: Line): boolean {
  const above = ({ left }: Spot): Spot | undefined =>
    first.spots.find((spot) => left >= spot.left && left <= spot.right);
  const isAgain = (spot: Spot): boolean =>
    foldText(above(spot)?.cell.text ?? "") === foldText(spot.cell.text);
  const isLeaf = (spot: Spot, at: number): boolean => {
    const group = above(spot);
    return (
      group !== undefined &&
      group.right > group.left &&
      (says[at]?.kind !== "value" || isShare(spot.cell.text))
    );
  };
  return (
    spots.some(isAgain) &&
    spots.every((spot, at) => isAgain(spot) || isLeaf(spot, at)) &&
    !spots.every(isAgain)
  );
}

/** Headings left of groups that stretch over the last columns alone, in the row of what stands below those. */
function standsBesideGroups({ spots: groups }: Line, line: Line): boolean {
  const { spots, says, labels } = line;
  const start = groups[0]?.left ?? 0;
  const before = spots.filter(({ left }) => left < start).length;
  const odd = oddHeadings(line);
  return (
    before >= 2 &&
    labels * 2 >= spots.length &&
    groups.every(
      ({ left, right }) =>
        right > left && spots.filter((spot) => spot.left >= left && spot.right <= right).length > 1,
    ) &&
    spots.every(
      (spot, at) =>
        says[at]?.kind === "label" ||
        says[at]?.kind === "period" ||
        odd.includes(spot) ||
        (says[at]?.kind === "words" &&
          groups.some(({ left, right }) => spot.left >= left && spot.right <= right)),
    )
  );
}

/** Leaves stand below groups only: the first heading of the table has nothing under it. */
function leavesFirstOpen(view: SheetView, first: Line, spots: readonly Spot[], row: number): boolean {
  const start = first.spots[0];
  if (!start || start.right > start.left) return false;
  return !spots.some((spot) => spot.left === start.left) && view.cell(row, start.left) === undefined;
}
