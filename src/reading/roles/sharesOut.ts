import type { FieldView } from "./fieldView";
import { numberOf } from "./numbersOf";

const FEWEST = 3;
/** Shares are written rounded. */
const SLACK = 0.011;

/** "11 | 38%", "6 | 21%": whether a column says nothing but what part of a whole the numbers of another one are. */
export function sharesOut(view: FieldView): boolean {
  const own = view.field.cells.map((cell) => (cell ? numberOf(cell) : null));
  const shares = own.filter((share) => share !== null);
  if (shares.length < FEWEST || new Set(shares).size < 2) return false;
  const scale = Math.max(...shares) > 1 ? 100 : 1;
  return view.all.some((other) => {
    if (other === view || other.field.col === null) return false;
    const counts = other.field.cells.map((cell) => (cell ? numberOf(cell) : null));
    const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
    return (
      sum > 0 &&
      own.every((share, at) => {
        const count = counts[at] ?? null;
        return share === null
          ? count === null
          : count !== null && Math.abs(share / scale - count / sum) < SLACK;
      }) &&
      counts.some((count, at) => count !== own[at])
    );
  });
}
