import { draft, type Draft } from "./draft";
import type { Scanner } from "./scanner";

/** Reads "SI", "no", "SI/NO" standing alone, or before a remark: "Sì (100%)". Null for anything else, with nothing consumed. */
export function readYesNo(s: Scanner): Draft | null {
  const { start } = s;
  const yes = s.has("yes");
  if (!yes && !isNo(s)) return null;
  s.next();
  const result = draft("boolean");
  result.value = yes;
  if (s.skip("/") || s.skip("-")) {
    const both = yes ? isNo(s) : s.has("yes");
    s.next();
    if (both && s.at("end")) {
      // The cell offers both answers: what is planned gets done.
      result.value = true;
      result.valueAssumed = true;
      return result;
    }
  } else if (s.at("end") || s.is("(") || s.is("!") || (s.is(",") && yes)) {
    return result;
  }
  s.reset(start);
  return null;
}

const isNo = (s: Scanner): boolean => s.is("no") || s.is("falso") || s.is("false");
