import type { Direction } from "../model/target";
import { compares, type Draft } from "./draft";
import { fold } from "./scanner";
import type { TargetContext } from "./targetContext";

/** What is better when there is less of it (domain: tempo, giorni, ritardo, oneri, costi, reclami, non conformità). */
const LESS =
  /\b(?:(tempo|tempi|giorni|giornate|gg|durata|attesa|days?|time)|ritard[oi]|oner[ei]|cost[oi]|spes[ae]|reclam[io]|non conformita|consum[oi]|error[ei]|delays?|costs?|complaints?|errors?|consumption)\b/;
/** A reduction of such a thing is good when it is great. */
const REDUCTION =
  /\b(?:riduzion|diminuzion|abbattiment|contrazion|risparmi|conteniment|reduction|decrease|saving)/;
/** "% di pratiche evase entro 5 giorni", "rispetto dei tempi": the days are a condition, not what is measured. */
const CONDITION = /\b(?:entro|nei|nel|within|rispetto|puntualita)\b[^,;]*$/;
const NAMED_UNITS = new Set(["percent", "eur", "hours", "weeks", "months", "years", "points"]);
const UNITS_TO_SHORTEN = new Set(["days", "workingDays", "minutes"]);

/**
 * Whether the words of an indicator say that less is better. Only what stands before a "/" counts: it is what is measured.
 * Null where they say nothing; "higher" where they speak of a reduction in per cent.
 */
function directionOfWords(words: string, unit: string | null): Direction | null {
  const slash = words.indexOf("/");
  const head = fold((slash < 0 ? words : words.slice(0, slash)).toLowerCase());
  const match = LESS.exec(head);
  if (!match) return null;
  const before = head.slice(0, match.index);
  const isTime = match[1] !== undefined;
  if (isTime && (unit === "percent" || CONDITION.test(before))) return null;
  if (REDUCTION.test(before)) return unit === "percent" ? "higher" : null;
  return "lower";
}

/**
 * Which way is better, by the first that applies: the operator; the order of target and thresholds; a date; the unit
 * or the words of the indicator; null where only an assumption is left, or nothing is compared.
 */
export function findDirection(draft: Draft, context: TargetContext): Direction | null {
  const { operator, value, unit } = draft;
  if (!compares(draft)) return null;
  if (draft.direction !== null) return draft.direction;
  if (operator === ">=" || operator === ">") return "higher";
  if (operator === "<=" || operator === "<") return "lower";
  if (typeof value === "number" && context.thresholds) {
    for (const threshold of context.thresholds) {
      if (threshold !== value) return threshold > value ? "lower" : "higher";
    }
  }
  if (draft.kind === "date") return "lower";
  if (unit !== null && UNITS_TO_SHORTEN.has(unit)) return "lower";
  const { words } = context;
  const said = words ? directionOfWords(words, unit) : null;
  // What is counted is a unit as written: "0 reclami".
  return said ?? (unit === null || NAMED_UNITS.has(unit) ? null : directionOfWords(unit, null));
}
