import { foldText } from "../grid/foldText";
import type { Address, Range } from "../model/address";
import type { Plan } from "../model/plan";
import type { PeriodReading } from "../model/reading";

/** The folded heading of the column a target stands in; null where the reading has none. */
export function headingOf({ sheets }: Plan, { at }: PeriodReading): string | null {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  const field = sheet?.fields.find(
    ({ role, cells }) => role === "target" && cells.some((range) => holdsCell(range, at)),
  );
  return field && field.heading !== "" ? foldText(field.heading) : null;
}

const holdsCell = ({ top, left, bottom, right }: Range, { row, col }: Address): boolean =>
  row >= top && row <= bottom && col >= left && col <= right;
