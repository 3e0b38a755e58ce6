import type { Bilingual } from "../model/finding";
import type { PeriodReading } from "../model/reading";
import type { TargetMeaning } from "../model/target";
import { parseActual, type Written } from "../targets/parseActual";
import { parsePeriod, periodYear } from "../targets/period";

/** Results of parts of a year brought together: their sum, or why nobody can tell what they make. */
export type Joined = { readonly sum: Written; readonly count: number } | { readonly open: Bilingual };

const RATES: Bilingual = {
  it: "risultati di parti dell'anno che non si sommano: scrivere quello dell'anno",
  en: "results of parts of a year that do not add up: write that of the year",
};
const OPEN: Bilingual = {
  it: "i risultati delle parti dell'anno possono essere sommati o già cumulati: scrivere quello dell'anno",
  en: "the results of parts of a year may add up or be running totals: write that of the year",
};

/** What the headings of a value say of its part of the year; a period that is a part says no more than that. */
function spanOf({ span, period }: Pick<PeriodReading, "span" | "period">): "at" | "within" | "open" {
  if (span !== undefined) return span;
  const at = parsePeriod(period)?.at;
  return at != null && "unit" in at ? "open" : "at";
}

/** Whether a value is one of a part of the year alone, or may be. */
export const isPart = (reading: Pick<PeriodReading, "span" | "period">): boolean => spanOf(reading) !== "at";

/**
 * The results of the parts of the year a result belongs to. Counts of periods are added where the headings say
 * that they are of the part alone, or where they cannot be running totals, which never fall, or are equal shares of the target; rates are not. Null where there is nothing to bring together.
 */
export function joinParts(
  actual: PeriodReading,
  actuals: readonly PeriodReading[],
  target: TargetMeaning,
  asked: Pick<PeriodReading, "span" | "period">,
  name = "",
): Joined | null {
  const twins = actuals.filter(({ period, text }) => period === actual.period && text.trim() !== "");
  // Three and more columns of one period are its parts, whatever they hold: nobody writes a result so often.
  const columns = new Set(twins.map(({ at }) => at.col)).size;
  if (twins.length > 1 && (columns > 2 || new Set(twins.map(({ text }) => text)).size > 1))
    return { open: OPEN };
  if (!isPart(actual) || (asked.period === actual.period && isPart(asked))) return null;
  const year = periodYear(actual.period);
  const parts = actuals.filter(
    (part) => isPart(part) && periodYear(part.period) === year && part.text.trim() !== "",
  );
  if (parts.length < 2 || target.kind !== "comparison") return null;
  const values = parts.map((part) => {
    const read = parseActual(part, target, {});
    return read.ok ? read.value : null;
  });
  const known = values.flatMap((value) => value ?? []);
  if (known.length < values.length) return null;
  const [first] = known;
  const alike = known.every((value) => value === first);
  if (target.unit === "percent" || target.scale !== null || TIMES.has(target.unit ?? "") || MEAN.test(name)) {
    return alike ? null : { open: RATES };
  }
  const falls = known.some((value, index) => index > 0 && value < (known[index - 1] ?? value));
  const said = parts.every((part) => spanOf(part) === "within");
  const sum = known.reduce((total, value) => total + value, 0);
  // 2, 2, 2, 2 of 12 may be a running total that stands still; 3, 3, 3, 3 of 12 are parts of it.
  const shared = alike && (sum === 0 || sum === target.value);
  if (!said && !falls && !shared) return { open: OPEN };
  return { sum: { text: String(sum), stored: "number", number: sum }, count: known.length };
}

/** Names of what is no count: of parts of the year it makes no sum. */
const MEAN =
  /\bmedi[aoie]?\b|\btemp[oi]\b|\bgiorni\b|\bdurata\b|tass[oi]\b|percentual|indic[ei]\b|\bgrado\b|livello|quota|rapporto|%|average|\bmean\b|\brate\b|\btime\b|\bdays\b|\bshare\b|\bindex\b/i;
const TIMES = new Set(["days", "workingDays", "weeks", "hours", "minutes", "months", "years"]);
