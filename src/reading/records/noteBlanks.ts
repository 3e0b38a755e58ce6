import type { IndicatorFact } from "../model";
import { blankWeight } from "../words/readWeight";
import { usualLevel } from "../words/usualLevel";
import { fullPeriod } from "./fullPeriod";
import { noteBlank } from "./noteBlank";
import type { RecordOfIndicators } from "./recordOfIndicators";

/** Places the sheet has for an indicator and nobody filled in. */
export function noteBlanks(indicator: IndicatorFact, { columns, record, year }: RecordOfIndicators): void {
  let thresholds = 0;
  for (const { role, field } of columns.ofIndicator) {
    const at = field.places[record];
    const written = field.cells[record] !== undefined || (field.origins[record] ?? -1) >= 0;
    if (role === "threshold") thresholds += 1;
    if (written || !at) continue;
    if (role === "target")
      indicator.blankTargets = [...indicator.blankTargets, { period: fullPeriod(field.period, year), at }];
    else if (role === "actual")
      indicator.blankActuals = [...indicator.blankActuals, { period: fullPeriod(field.period, year), at }];
    else if (role === "threshold")
      indicator.blankThresholds = [
        ...indicator.blankThresholds,
        { level: field.share ?? usualLevel(thresholds - 1), at },
      ];
    else if (role === "weight:indicator") indicator.weight ??= blankWeight(at);
    else if (role === "responsible:indicator") noteBlank(indicator, "responsible", at);
    else if (role !== "note" && role !== "direction" && !isSaid(indicator, role as "unit"))
      noteBlank(indicator, role as "unit", at);
  }
}

/** A label written once more with no value behind it asks for nothing. */
const isSaid = (indicator: IndicatorFact, field: "unit" | "algorithm" | "source" | "baseline"): boolean =>
  indicator[field] !== null;
