import type { Scanner } from "./scanner";

/** A unit written before or after the number, consumed; null where there is none. */
export function readUnit(s: Scanner): string | null {
  if (s.at("symbol")) return s.skip("%") ? "percent" : null;
  if (!s.at("word")) return null;
  const { word } = s;
  if (word?.role === "percent") {
    s.next();
    return "percent";
  }
  if (s.token === "per") {
    const { start } = s;
    s.next();
    if (s.skip("cento") || s.skip("cent")) return "percent";
    s.reset(start);
    return null;
  }
  if (word?.role === "currency") {
    s.next();
    return String(word.value);
  }
  if (word?.role === "year") {
    s.next();
    return "years";
  }
  if (word?.role !== "unit") return null;
  let unit = String(word.value);
  s.next();
  // "gg lavorativi", "working days": two words, one unit.
  while (s.has("unit") && (unit === "days" || unit === "workingDays")) {
    const next = String(s.word?.value);
    if (next !== "days" && next !== "workingDays") break;
    if (next === "workingDays") unit = next;
    s.next();
  }
  return unit;
}
