import { markSheets, readSheetMarks } from "../excel/sheetMarks";
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

/** The records, and how the sheets were called when they were kept, by their marks. */
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
  const marks = await readSheetMarks();
  const now = new Map<string, string>();
  for (const [mark, name] of Object.entries(kept.sheets)) {
    // Of a sheet and its copies the one that has the name of then is meant.
    const names = marks.get(mark) ?? [];
    const own = names.includes(name) ? name : names[0];
    if (own !== undefined) now.set(mark, own);
  }
  for (const [mark, [name]] of marks) if (name !== undefined && !now.has(mark)) now.set(mark, name);
  return followSheets(kept.records, new Map(Object.entries(kept.sheets)), now);
}

export async function writeMaterialised(records: readonly Materialised[]): Promise<void> {
  if (records.length === 0) return store.write(null);
  const kept: Kept = { sheets: Object.fromEntries(await markSheets()), records };
  await store.write(JSON.stringify(kept));
}
