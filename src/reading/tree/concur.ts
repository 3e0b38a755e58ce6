import { foldText } from "../../grid/foldText";
import type { PeriodReading } from "../../model/reading";
import type { IndicatorFact } from "../model";

/** Whether nothing that one place says of an indicator contradicts what another says. */
export function concur(a: IndicatorFact, b: IndicatorFact): boolean {
  if (a.code && b.code && foldText(a.code.value) !== foldText(b.code.value)) return false;
  if (a.algorithm && b.algorithm && foldText(a.algorithm.value) !== foldText(b.algorithm.value)) return false;
  return agree(a.targets, b.targets) && agree(a.actuals, b.actuals);
}

/** Whether two lists of readings say the same of the periods they have in common. */
const agree = (a: readonly PeriodReading[], b: readonly PeriodReading[]): boolean =>
  a.every(({ period, text }) => {
    const other = b.find((one) => one.period === period);
    return !other || foldText(other.text) === foldText(text);
  });
