import { sameAddress } from "../model/address";
import type { Indicator } from "../model/indicator";

/** What the unit field of the sheet says; null where the unit is only read off the target itself. */
export function sheetUnit({ unit, targets }: Indicator): string | null {
  if (unit === null) return null;
  for (const { at } of targets) {
    if (sameAddress(at, unit.at)) return null;
  }
  return unit.value.trim();
}
