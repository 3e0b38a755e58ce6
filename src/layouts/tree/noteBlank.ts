import type { Address } from "../../model/address";
import type { Blanks, Field } from "../../model/plan";

/** Notes the empty cell an item's field has; the first one found stays. */
export function noteBlank(item: { blanks: Blanks }, field: Field, at: Address): void {
  if (item.blanks[field] === undefined) item.blanks = { ...item.blanks, [field]: at };
}
