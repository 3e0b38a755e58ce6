import type { Cell } from "../../model/grid";
import type { PeriodReading, Reading, Threshold } from "../../model/reading";
import { periodRank, periodYear } from "../../targets/period";
import type { Field, IndicatorFact, Role } from "../model";
import { isPeriodOnly } from "../words/readPeriod";
import { codeText } from "../words/readTitle";
import { readPeriods, readThreshold, readValue, sourced } from "../words/readValue";
import { isWritten, readWeight } from "../words/readWeight";
import { usualLevel } from "../words/usualLevel";
import { addUnits } from "./addUnits";
import { fullPeriod } from "./fullPeriod";
import { readMonitoring } from "./readMonitoring";
import { partSaid } from "./partSaid";
import { isRollingNote, statusOf } from "../words/rollingNote";
import { splitTarget } from "./splitTarget";
import { speaksInSigns } from "./speaksInSigns";

/** "-", "_", "n.d." as the whole of a value: nothing. */
const NOTHING_WRITTEN = /^[\s\-–—_./]+$/;

/** "idem", "\"": what stands above once more. */
const DITTO = /^\s*(?:["”“„〃]|''|idem|id\.|c\.?\s?s\.?|come sopra|ditto|as above)\s*$/i;

/** "n/a", "n.d.": where nobody knows what was before, there is nothing to start from. */
const UNKNOWN = /^\s*(?:n\s?[./]?\s?[ad]\.?|non disponibile|not available)\s*$/i;

/** Whether a cell says nothing of its own. */
export const isNothing = ({ type, text }: Cell): boolean =>
  type === "text" && (NOTHING_WRITTEN.test(text) || DITTO.test(text));

/**
 * Writes one field of an indicator; a field that is there already is kept.
 *
 * @param start what says where the indicator started: an earlier value, or a baseline called so. A result after it is none of the start
 */
export function setIndicatorField(
  indicator: IndicatorFact,
  role: Role,
  field: Field,
  value: Cell,
  year: number | null,
  start: "value" | "baseline" | null = null,
): void {
  if (isNothing(value) && !(role === "direction" && speaksInSigns(field))) return;
  switch (role) {
    case "direction":
      indicator.polarity ??= sourced(value);
      break;
    case "target": {
      const period = fullPeriod(field.period, year);
      // "Nel 2025" before the targets of 2026, with no other word.
      if (
        isPast(period, year) &&
        field.path.length === 1 &&
        /^\s*(?:nel|in|anno)\b/i.test(field.path[0] ?? "") &&
        field.path.every(isPeriodOnly)
      ) {
        indicator.baseline ??= inUnit(field, readValue(value));
        break;
      }
      const { target, thresholds } = splitTarget(value, period, year);
      indicator.targets = joined(indicator.targets, under(field, readPeriods(target, period)));
      for (const threshold of thresholds)
        indicator.thresholds = withThreshold(indicator.thresholds, threshold);
      break;
    }
    case "actual": {
      const period = fullPeriod(field.period, year);
      // A past year with a target of its own is followed still.
      const isFollowed =
        start === "baseline" ||
        (start === "value" && indicator.targets.some((target) => target.period === period));
      if (isPast(period, year) && !isFollowed) indicator.baseline ??= inUnit(field, readValue(value));
      else indicator.actuals = joined(indicator.actuals, under(field, readPeriods(value, period)));
      break;
    }
    case "threshold":
      indicator.thresholds = withThreshold(
        indicator.thresholds,
        inUnit(field, readThreshold(value, field.share ?? usualLevel(indicator.thresholds.length))),
      );
      break;
    case "baseline":
      if (!UNKNOWN.test(value.text)) indicator.baseline ??= inUnit(field, readValue(value));
      break;
    case "weight:indicator":
      if (!isWritten(indicator.weight)) indicator.weight = readWeight(value);
      break;
    case "responsible:indicator":
      addUnits(indicator, field, value);
      break;
    case "code:indicator":
      indicator.code ??= sourced(value, codeText(value));
      break;
    case "monitoring":
      indicator.monitoring ??= readMonitoring(value);
      break;
    case "note":
      if (isRollingNote(value.text) && !indicator.statusNote) {
        indicator.statusNote = sourced(value);
        indicator.status = statusOf(value.text);
      }
      break;
    case "algorithm":
    case "unit":
    case "source":
    case "kpiType":
    case "frequency":
      indicator[role] ??= sourced(value);
      break;
    default:
      break;
  }
}

/** A value with the unit its heading names. */
const inUnit = <Value extends Reading>({ unit }: Field, value: Value): Value =>
  unit === null ? value : { ...value, unit };

/** Values with the unit and the part of the year their headings name. */
const under = (field: Field, values: readonly PeriodReading[]): readonly PeriodReading[] =>
  values.map((value) => ({ ...inUnit(field, value), ...partSaid(field) }));

/** A result of a year before the plan's is where the plan starts from. */
function isPast(period: string, year: number | null): boolean {
  const written = periodYear(period);
  return year !== null && written !== null && written < year;
}

const joined = (known: readonly PeriodReading[], more: readonly PeriodReading[]): readonly PeriodReading[] =>
  [...known, ...more].sort((a, b) => periodRank(a.period) - periodRank(b.period));

/** Best level first. */
const withThreshold = (known: readonly Threshold[], threshold: Threshold): readonly Threshold[] =>
  [...known, threshold].sort((a, b) => b.level - a.level);
