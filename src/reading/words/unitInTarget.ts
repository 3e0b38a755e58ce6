import type { PeriodReading } from "../../model/reading";
import type { Sourced } from "../../model/sourced";

const UNIT =
  /\d\s*(%|€|gg\.?(?:\s*lav(?:orativi|\.)?)?|giorni(?:\s+lavorativi)?|ore|mesi|anni|euro|minuti|days|hours|months)(?![\p{L}])/iu;

/** The unit written in the target, as written: "%", "gg lavorativi"; null where it has none. */
export function unitInTarget(targets: readonly PeriodReading[]): Sourced<string> | null {
  for (const { text, at, stored } of targets) {
    const unit = UNIT.exec(text)?.[1] ?? (stored === "percent" ? "%" : undefined);
    if (unit) return { value: unit.replace(/\.$/, ""), at };
  }
  return null;
}
