import type { Draft } from "./draft";
import { readBasis } from "./readRelative";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";

const FALLING = /^(?:meno|fewer|less|lower|below|under)$/;
const TURNED = { ">=": "<=", ">": "<", "<=": ">=", "<": ">", "=": "=" } as const;
const RISING = /^(?:piu|more|higher|above|over)$/;

/**
 * A change written behind its amount: "10% in più del 2018", "12% fewer", "4% above last year", "10% di riduzione", "5% increase"; false where there is none, with nothing consumed.
 * "10% or more" is a comparison.
 */
export function readSuffixChange(s: Scanner, context: TargetContext, result: Draft): boolean {
  const { start } = s;
  const italian = s.skip("in");
  const share = !italian && result.unit === "percent";
  if (share) while (s.is("di") || s.is("of")) s.next();
  const falls = s.at("word") && (FALLING.test(s.token) || (share && s.has("fall")));
  const rises = s.at("word") && (RISING.test(s.token) || (share && s.has("rise")));
  const english = !italian && !s.is("meno") && !s.is("piu");
  if ((!falls && !rises) || !(italian || english)) {
    s.reset(start);
    return false;
  }
  const sign = rises ? 1 : -1;
  s.next();
  const named = readBasis(s, context);
  // "5 above that of 2024" is a change, "5 or above" a level.
  if (!italian && !share && named === null) {
    s.reset(start);
    return false;
  }
  const basis = named ?? { baseline: true };
  result.kind =
    "year" in basis || "yearsBack" in basis
      ? "relativeYear"
      : "group" in basis
        ? "relativeGroup"
        : "relativeBaseline";
  result.basis = basis;
  result.unsigned = true;
  const { operator } = result;
  // "at least 5% less" is −5 % or below.
  if (falls && operator !== null) result.operator = TURNED[operator];
  result.direction = (result.operator?.startsWith(">") ?? rises) ? "higher" : "lower";
  if (result.unit === "percent") result.change = sign * Number(result.value);
  result.value = result.unit === "percent" ? null : sign * Number(result.value);
  return true;
}
