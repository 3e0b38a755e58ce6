import type { Indicator } from "../../model/indicator";
import type { PeriodReading } from "../../model/reading";
import type { Profile } from "../../model/profile";
import { periodRank, periodYear } from "../../targets/period";

/**
 * The cell for the result the pane scores: the latest of the plan's year that is filled, else the latest that waits to be; an empty cell
 * reads as "".
 */
export function actualCell(
  { actuals, blankActuals }: Indicator,
  year: number | null,
  { yearEnd }: Profile,
): PeriodReading | null {
  const ofYear = ({ period }: { readonly period: string }) =>
    year === null || (periodYear(period, yearEnd) ?? year) === year;
  const filled = actuals.filter((actual) => actual.text.trim() !== "" && ofYear(actual));
  const blank = blankActuals
    .filter(ofYear)
    .map((cell): PeriodReading => ({ ...cell, text: "", stored: "text", number: null }));
  const latest = (cells: readonly PeriodReading[]) =>
    cells.reduce<PeriodReading | null>(
      (best, cell) =>
        best === null || periodRank(cell.period, yearEnd) >= periodRank(best.period, yearEnd) ? cell : best,
      null,
    );
  return latest(filled) ?? latest(blank);
}
