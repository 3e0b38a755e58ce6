import type { Operator, Unreadable } from "../model/target";
import type { Draft } from "./draft";
import { readChange } from "./readRelative";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";
import { unreadable } from "./unreadable";

/**
 * Reads a signed change behind a comparison: "≤ +2 %", "entro +2 %", "almeno +3 punti". Null where there is none, with nothing consumed: "<= -5"
 * alone is a negative number. A fall behind words is at least so much of it, or at most: "almeno -5 %".
 */
export function readLimitedChange(
  s: Scanner,
  context: TargetContext,
  operator: Operator,
  written: string,
): Draft | Unreadable | null {
  const rises = s.is("+");
  if (!rises && !s.is("-")) return null;
  const { start } = s;
  s.next();
  const change = readChange(s, context, rises ? 1 : -1);
  if (change?.ok && !rises && change.change === null && change.unit !== "points") {
    s.reset(start);
    return null;
  }
  if (!change) s.reset(start);
  if (!change?.ok) return change;
  if (!rises && !IN_SIGNS.test(written)) return moreOrLess(start);
  if (rises && operator.startsWith("<") && change.kind === "relativeGroup") return overOrAround(start);
  change.operator = operator;
  change.direction = null;
  return change;
}

const IN_SIGNS = /[<>=≤≥]/;

/** A fall with a limit in words: of it, or of the value? */
export const moreOrLess = (at: number): Unreadable =>
  unreadable(
    "ambiguous",
    at,
    "un calo almeno o al massimo così grande? Scrivere ≤ oppure ≥ davanti al valore con il segno",
    "a fall of at least or at most so much? Write ≤ or ≥ before the signed value",
  );

/** "≤ +10 % sulla media": no more than that above it, or as near as that? */
const overOrAround = (at: number): Unreadable =>
  unreadable(
    "ambiguous",
    at,
    "solo sopra, o anche sotto? Scrivere «al massimo il … in più» oppure «scostamento massimo del …»",
    "only above, or below too? Write “at most … above” or “deviation of at most …”",
  );
