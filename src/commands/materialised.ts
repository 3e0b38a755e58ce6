import { storedText } from "../excel/storedText";

import type { Address } from "../model/address";

/** A PERF formula that something else stands in for now. */
export interface Materialised {
  readonly at: Address;
  readonly formula: string;
  /** Cells the formula had filled beside its own. */
  readonly spill: readonly Address[];
}

/** Kept in the workbook, so that the way back is open on another day and another machine. */
const store = storedText("urn:cruscotto:materialised:1");

export async function readMaterialised(): Promise<readonly Materialised[]> {
  const text = await store.read();
  return text === null ? [] : (JSON.parse(text) as Materialised[]);
}

export const writeMaterialised = (list: readonly Materialised[]): Promise<void> =>
  store.write(list.length === 0 ? null : JSON.stringify(list));
