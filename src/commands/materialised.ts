import { sheetIds } from "../excel/sheetIds";
import { storedText } from "../excel/storedText";
import type { Address } from "../model/address";
import { followSheets } from "./followSheets";

/** A PERF formula that something else stands in for now. */
export interface Materialised {
  readonly at: Address;
  readonly formula: string;
  /** Cells the formula had filled beside its own. */
  readonly spill: readonly Address[];
}

/** The records, and how the sheets were called when they were kept. */
interface Kept {
  readonly sheets: Readonly<Record<string, string>>;
  readonly records: readonly Materialised[];
}

/** Kept in the workbook, so that the way back is open on another day and another machine. */
const store = storedText("urn:cruscotto:materialised:1");

/** What was kept, under the names the sheets have today. */
export async function readMaterialised(): Promise<readonly Materialised[]> {
  const text = await store.read();
  if (text === null) return [];
  const kept = JSON.parse(text) as Kept | readonly Materialised[];
  // Earlier versions kept the records alone.
  if (!("records" in kept)) return kept;
  return followSheets(kept.records, new Map(Object.entries(kept.sheets)), await sheetIds());
}

export async function writeMaterialised(records: readonly Materialised[]): Promise<void> {
  if (records.length === 0) return store.write(null);
  const kept: Kept = { sheets: Object.fromEntries(await sheetIds()), records };
  await store.write(JSON.stringify(kept));
}
