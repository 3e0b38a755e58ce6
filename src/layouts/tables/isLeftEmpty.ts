import type { Spot } from "../../grid/sheetView";
import { headingWord } from "../words/headingWord";

/** Headings in neighbouring cells without a record below, or periods a small table would have values for: "al 30/6 | al 31/12". */
export function isLeftEmpty(spots: readonly Spot[]): boolean {
  const words = spots.map((spot) => (spot.cell.type === "date" ? null : headingWord(spot)));
  if (spots.length < 2 || words.includes(null)) return false;
  const adjacent = spots.every(
    ({ left }, index) => index === 0 || left === (spots[index - 1]?.right ?? 0) + 1,
  );
  return words.every((word) => word?.label === null) || (spots.length >= 3 && adjacent);
}
