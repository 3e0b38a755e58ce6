import type { Unreadable } from "../model/target";
import { draft, type Draft } from "./draft";
import { readOperator } from "./readOperator";
import { readBasis, readChange, relative } from "./readRelative";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";

/**
 * Reads a change: "-7%", "+10% sul 2018", "riduzione del 5%", "in aumento rispetto al 2018", "+/- 0%".
 * Null where there is none, with nothing consumed.
 */
export function readSigned(s: Scanner, context: TargetContext): Draft | Unreadable | null {
  const { start, kind } = s;
  const inWords = s.has("rise") || s.has("fall");
  const rising = s.is("+") || s.is("piu") || s.has("rise");
  const falling = s.is("-") || s.is("meno") || s.has("fall");
  if (!rising && !falling && !s.is("±")) return null;
  s.next();
  if (inWords) {
    const basis = s.has("versus") ? readBasis(s, context) : null;
    if (basis) {
      const result = relative(basis);
      result.operator = rising ? ">" : "<";
      return result;
    }
    // "riduzione dei tempi di almeno il 5%": what is reduced, and a comparison that says no more than the reduction.
    readOperator(s);
    while (s.at("word") && (!s.word || s.has("filler"))) s.next();
    readOperator(s);
  }
  const change = readChange(s, context, rising ? 1 : falling ? -1 : 0);
  if (!change) {
    s.reset(start);
    return null;
  }
  if (change.ok && falling && kind === "symbol" && change.change === null && s.at("end")) {
    // "-5" alone is a negative number, as in an index of payments made five days early.
    const result = draft("comparison");
    result.value = change.value;
    result.unit = change.unit;
    result.decimalsAssumed = change.decimalsAssumed;
    return result;
  }
  return change;
}
