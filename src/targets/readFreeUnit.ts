import type { Scanner } from "./scanner";

/** Roles a word may have and still be part of a unit nobody listed: "30.000 imprese", "5 report". */
const FREE_UNIT = new Set(["milestone", "qualitative", "group", "end"]);

/** Words that count something: "imprese", "nuovi servizi". As written, consumed; null where there are none. */
export function readFreeUnit(s: Scanner): string | null {
  const { start } = s;
  let end = start;
  for (let count = 0; count < 3 && s.at("word"); count++) {
    if ((s.word && !FREE_UNIT.has(s.word.role)) || s.is("out")) break;
    end = s.end;
    s.next();
  }
  return end > start ? s.text.slice(start, end) : null;
}
