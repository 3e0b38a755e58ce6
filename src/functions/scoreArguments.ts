import { defaultProfile } from "../model/profile";
import type { TargetMeaning, Unreadable } from "../model/target";
import type { ScoreQuestion, ScoringRules } from "../scoring/scoreQuestion";
import { methods } from "../scoring/methods";
import { thresholdValues } from "../targets/thresholdValues";
import { inScaleOf } from "../targets/inScaleOf";
import { isUnwritten } from "../targets/isUnwritten";
import { firstFault, notAvailable, wrongInput, type CellFault } from "./cellFault";
import { isBlank, numberOf } from "./cells";
import { interpretCell, writtenOf } from "./interpretCell";
import { methodOf } from "./methodOf";
import { hintOf, type ReadingHint } from "./readingHint";
import { scalesDiffer } from "./scalesDiffer";

/** The arguments of one score, one value each. */
export interface ScoreArguments {
  readonly actual: unknown;
  readonly target: unknown;
  /** Best level first; blank ones do not count. */
  readonly thresholds: readonly unknown[];
  readonly levels?: readonly number[];
  readonly method?: unknown;
  readonly baseline?: unknown;
  readonly direction?: unknown;
}

/** A question to score, the rules to score it by; a fault; or nothing where a row is still empty. */
export type Asked =
  | { readonly kind: "question"; readonly question: ScoreQuestion; readonly rules: ScoringRules }
  | { readonly kind: "fault"; readonly fault: CellFault }
  | { readonly kind: "empty" };

const EMPTY: Asked = { kind: "empty" };
const fault = (found: CellFault): Asked => ({ kind: "fault", fault: found });

const NONE: readonly never[] = [];

const unreadable = (what: { it: string; en: string }, value: unknown, { reason }: Unreadable): CellFault =>
  wrongInput({
    it: `${what.it} «${String(value)}»: ${reason.it}`,
    en: `${what.en} “${String(value)}”: ${reason.en}`,
  });

/** A level between 0 and 1 for each threshold, best first; none where they are left out; a fault for other values. */
export function levelsIn(values: readonly unknown[]): readonly number[] | CellFault {
  const given = values.filter((level) => !isBlank(level) && level !== 0);
  const levels = given.flatMap((level) => numberOf(level) ?? []).filter((level) => level > 0 && level < 1);
  if (levels.length === given.length) return levels;
  return (
    firstFault(given) ??
    wrongInput({
      it: "i livelli sono frazioni fra 0 e 1: {0,8\\0,6}",
      en: "levels are fractions between 0 and 1: {0.8,0.6}",
    })
  );
}

const METHODS = Object.keys(methods).join(", ");

function baselineOf(
  value: unknown,
  target: TargetMeaning,
  hint: ReadingHint | null,
): number | CellFault | null {
  if (isBlank(value)) return null;
  const read = interpretCell(value, hint, NONE);
  if (!read.ok) return unreadable({ it: "il valore storico", en: "the baseline" }, value, read);
  const scaled = inScaleOf(target, Number(read.target.value), read.target.unit === "percent");
  return scaled.ok
    ? scaled.value
    : unreadable({ it: "il valore storico", en: "the baseline" }, value, scaled);
}

const unknownDirection = (value: unknown): CellFault =>
  wrongInput({
    it: `verso «${String(value)}» sconosciuto: scrivere >=, <=, crescente, decrescente, data, %, o un anno`,
    en: `unknown direction “${String(value)}”: write >=, <=, higher, lower, date, %, or a year`,
  });

const twoScales = (actual: unknown, target: unknown): CellFault =>
  wrongInput({
    it: `${String(actual)} e ${String(target)} sono su due scale: scrivere le percentuali con il segno (85%)`,
    en: `${String(actual)} and ${String(target)} are on two scales: write percentages with their sign (85%)`,
  });

/** Reads the arguments of a score. An empty actual, or an empty row, is no error: there is nothing to score yet. */
export function askScore(given: ScoreArguments): Asked {
  const { actual, target, thresholds } = given;
  const levels = given.levels && given.levels.length > 0 ? given.levels : defaultProfile.levels;
  if (isBlank(actual)) return EMPTY;
  if (isBlank(target)) {
    return fault(
      notAvailable({
        it: "manca il target: scriverlo, per esempio >= 90%",
        en: "the target is missing: write it, such as >= 90%",
      }),
    );
  }
  const method = methodOf(given.method);
  if (method === undefined) {
    return fault(
      wrongInput({
        it: `metodo «${String(given.method)}» sconosciuto: scrivere ${METHODS}`,
        en: `unknown method “${String(given.method)}”: write ${METHODS}`,
      }),
    );
  }
  const hint = hintOf(given.direction);
  if (hint === undefined) return fault(unknownDirection(given.direction));
  if (hint === null && scalesDiffer(actual, target)) return fault(twoScales(actual, target));
  const read: { level: number; target: TargetMeaning }[] = [];
  for (const [index, threshold] of thresholds.entries()) {
    const level = levels[index];
    if (level === undefined || isBlank(threshold)) continue;
    const reading = interpretCell(threshold, hint, NONE);
    if (!reading.ok && isUnwritten(reading)) continue;
    if (!reading.ok) return fault(unreadable({ it: "la soglia", en: "the threshold" }, threshold, reading));
    read.push({ level, target: reading.target });
  }
  const values = read.length === 0 ? NONE : thresholdValues(read.map((level) => level.target));
  const reading = interpretCell(target, hint, values);
  if (!reading.ok) return fault(unreadable({ it: "il target", en: "the target" }, target, reading));
  const baseline = baselineOf(given.baseline, reading.target, hint);
  if (typeof baseline === "object" && baseline !== null) return fault(baseline);
  return {
    kind: "question",
    question: {
      target: reading.target,
      actual: writtenOf(actual, hint),
      thresholds: read,
      basis: baseline,
      baseline,
      year: hint?.year ?? null,
    },
    rules: { method, cap: defaultProfile.cap, bands: defaultProfile.bands },
  };
}
