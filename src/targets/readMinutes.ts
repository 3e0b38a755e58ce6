import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";

/**
 * "9 min" behind a number: minutes, consumed, where the sheet names no other unit; "min 5 max 8" and "80% min" are bounds. Null where there
 * are none.
 */
export function readMinutes(s: Scanner, { unit }: TargetContext): string | null {
  if (!s.is("min") || (unit && !MINUTES.test(unit))) return null;
  const { start } = s;
  s.next();
  s.skip(".");
  const behind = s.start;
  if (s.has("atMost")) s.next();
  const isBound = s.at("number");
  s.reset(isBound ? start : behind);
  return isBound ? null : "minutes";
}

const MINUTES = /^\s*min(?:ut[ioe]s?)?\.?\s*$/i;
