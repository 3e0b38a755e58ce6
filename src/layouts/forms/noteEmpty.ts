import type { Address } from "../../model/address";
import type { Field } from "../../model/plan";
import type { Context } from "../sheets/context";
import type { DraftIndicator } from "../tree/draftIndicator";
import { noteBlank } from "../tree/noteBlank";
import { withMore } from "../tree/withMore";
import { blankWeight } from "../words/readWeight";
import { fullPeriod, isPast, type ValueHeading } from "./setIndicatorField";

/** Notes a cell the sheet provides for a field of an indicator and that nobody filled in. */
export function noteEmpty(
  context: Context,
  indicator: DraftIndicator,
  { term, period, level }: ValueHeading,
  at: Address,
): void {
  if (term === "target")
    indicator.blankTargets = withMore(indicator.blankTargets, { period: fullPeriod(context, period), at });
  else if (term === "actual" && isPast(context, period)) noteBlank(indicator, "baseline", at);
  else if (term === "actual")
    indicator.blankActuals = withMore(indicator.blankActuals, { period: fullPeriod(context, period), at });
  else if (term === "threshold")
    indicator.blankThresholds = withMore(indicator.blankThresholds, { level: level ?? 0, at });
  else if (term === "weight") indicator.weight ??= blankWeight(at);
  else noteBlank(indicator, term as Field, at);
}
