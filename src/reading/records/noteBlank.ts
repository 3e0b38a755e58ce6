import type { Address } from "../../model/address";
import type { Blanks, Field } from "../../model/blanks";

/** Says that the sheet has a place for a field of an item and nobody filled it in. */
export function noteBlank(item: { blanks: Blanks }, field: Field, at: Address): void {
  if (item.blanks[field] === undefined) item.blanks = { ...item.blanks, [field]: at };
}
