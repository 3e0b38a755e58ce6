import { defaultProfile, type ScoringMethod } from "../model/profile";
import type { TargetMeaning, Unreadable } from "../model/target";
import type { ScoreQuestion, ScoringRules } from "../scoring/scoreQuestion";
import { methods } from "../scoring/methods";
import { interpretTarget, type Interpretation } from "../targets/interpretTarget";
import { inScaleOf, type Written } from "../targets/parseActual";
import { notAvailable, wrongInput, type CellFault } from "./cellFault";
import { isBlank } from "./cells";

/** The arguments of one score, one value each. */
export interface ScoreArguments {
  readonly actual: unknown;
  readonly target: unknown;
  /** Best level first; blank ones do not count. */
  readonly thresholds: readonly unknown[];
  readonly levels?: readonly number[];
  readonly method?: unknown;
  readonly baseline?: unknown;
}

/** A question to score, the rules to score it by; a fault; or nothing where a row is still empty. */
export type Asked =
  | { readonly kind: "question"; readonly question: ScoreQuestion; readonly rules: ScoringRules }
  | { readonly kind: "fault"; readonly fault: CellFault }
  | { readonly kind: "empty" };

const EMPTY: Asked = { kind: "empty" };
const fault = (found: CellFault): Asked => ({ kind: "fault", fault: found });

/** A cell as the readers of targets and actuals take it. */
export function writtenOf(value: unknown): Written {
  if (typeof value === "number") return { text: String(value), stored: "number", number: value };
  if (typeof value === "boolean") return { text: value ? "SI" : "NO", stored: "text", number: null };
  return { text: String(value), stored: "text", number: null };
}

const NONE: readonly number[] = [];

const interpret = (value: unknown, thresholds: readonly number[]): Interpretation => {
  if (typeof value === "number")
    return interpretTarget(String(value), { stored: "number", number: value, thresholds });
  return interpretTarget(writtenOf(value).text, { thresholds });
};

const unreadable = (what: { it: string; en: string }, value: unknown, { reason }: Unreadable): CellFault =>
  wrongInput({
    it: `${what.it} «${String(value)}»: ${reason.it}`,
    en: `${what.en} “${String(value)}”: ${reason.en}`,
  });

/** A threshold left out, or a blank cell that arrives as 0: no threshold of a plan is nought. */
export const isNoThreshold = (value: unknown): boolean =>
  typeof value === "number" ? value === 0 : isBlank(value);

/** The method named in a cell, null for none; undefined for a word that is no method. */
export function methodOf(value: unknown): ScoringMethod | null | undefined {
  if (isBlank(value) || value === 0) return null;
  const name = String(value).trim().toLowerCase();
  return name in methods ? (name as ScoringMethod) : METHOD_NAMES[name];
}

const METHOD_NAMES: Readonly<Record<string, ScoringMethod>> = {
  ...{
    soglie: "step",
    gradini: "step",
    lineare: "linear",
    rapporto: "ratio",
    specchio: "mirror",
    fasce: "bands",
  },
  ...{ "anno precedente": "prior-year", minmax: "min-max" },
};

const METHODS = Object.keys(methods).join(", ");

function baselineOf(value: unknown, target: TargetMeaning): number | CellFault | null {
  if (isBlank(value)) return null;
  const read = interpret(value, NONE);
  if (!read.ok) return unreadable({ it: "il valore storico", en: "the baseline" }, value, read);
  const scaled = inScaleOf(target, Number(read.target.value), read.target.unit === "percent");
  return scaled.ok
    ? scaled.value
    : unreadable({ it: "il valore storico", en: "the baseline" }, value, scaled);
}

/** Reads the arguments of a score. An empty actual, or an empty row, is no error: there is nothing to score yet. */
export function askScore(given: ScoreArguments): Asked {
  const { actual, target, thresholds, levels = defaultProfile.levels } = given;
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
  const read: { level: number; target: TargetMeaning }[] = [];
  for (const [index, threshold] of thresholds.entries()) {
    const level = levels[index];
    if (level === undefined || isNoThreshold(threshold)) continue;
    const reading = interpret(threshold, NONE);
    if (!reading.ok) return fault(unreadable({ it: "la soglia", en: "the threshold" }, threshold, reading));
    read.push({ level, target: reading.target });
  }
  const values =
    read.length === 0 ? NONE : read.map((level) => Number(level.target.value)).filter(Number.isFinite);
  const reading = interpret(target, values);
  if (!reading.ok) return fault(unreadable({ it: "il target", en: "the target" }, target, reading));
  const baseline = baselineOf(given.baseline, reading.target);
  if (typeof baseline === "object" && baseline !== null) return fault(baseline);
  return {
    kind: "question",
    question: {
      target: reading.target,
      actual: writtenOf(actual),
      thresholds: read,
      basis: baseline,
      baseline,
      year: null,
    },
    rules: { method, cap: defaultProfile.cap, bands: defaultProfile.bands },
  };
}
