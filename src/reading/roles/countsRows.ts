import type { Assignment, Field } from "../model";

/** So many of the records have a code of their own. */
const MOST = 0.5;

const isCode = (role: string | undefined): boolean => role?.startsWith("code:") ?? false;

/** Row numbers: a column that counts every record from one, though the records have codes of their own elsewhere. */
export function countsRows({ shape, roles, certainty }: Assignment, at: number): boolean {
  const field = shape.fields[at];
  if (!field || !isCode(roles[at]) || certainty[at] === 1 || !countsOn(field)) return false;
  return shape.fields.some(
    (other, place) =>
      place > at &&
      isCode(roles[place]) &&
      !countsOn(other) &&
      other.cells.filter((cell) => cell !== undefined).length >= other.cells.length * MOST,
  );
}

/** 1, 2, 3 … in every record, beginning again with every table. */
function countsOn({ cells }: Field): boolean {
  let last = 0;
  return (
    cells.length > 1 &&
    cells.every((cell) => {
      const number = /^\s*\d{1,4}[.)]?\s*$/.test(cell?.text ?? "") ? parseInt(cell?.text ?? "", 10) : NaN;
      const counts = number === last + 1 || number === 1;
      last = number;
      return counts;
    })
  );
}
