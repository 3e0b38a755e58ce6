import { sameAddress } from "../model/address";
import type { Indicator } from "../model/plan";

/** What the unit field of the sheet says; null where the unit is only read off the target itself. */
export function sheetUnit({ unit, targets }: Indicator): string | null {
  return unit && !targets.some(({ at }) => sameAddress(at, unit.at)) ? unit.value.trim() : null;
}
