import * as v from "valibot";
import { keepNames, readNames } from "../excel/hiddenNames";
import { storedText } from "../excel/storedText";
import { anchorFormula, followAnchor } from "./anchorFormula";
import type { Lost } from "./anchorFormula";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const record = v.object({
  anchor: v.string(),
  at: v.object({ sheet: v.string(), row: whole, col: whole }),
  formula: v.pipe(v.string(), v.startsWith("=")),
  rows: whole,
  cols: whole,
  left: v.array(v.nullable(v.union([v.string(), v.number(), v.boolean()]))),
});
const kept = v.object({ records: v.array(record) });

/** A PERF formula that something else stands in for now, and the cells it had filled, `rows` by `cols`, its own first. */
export interface Materialised extends Readonly<Omit<v.InferOutput<typeof record>, "left">> {
  /** What was left in these cells, row by row; formulas with "=". */
  readonly left: readonly (string | number | boolean | null)[];
  /** What of it is gone by now. */
  readonly lost?: Lost;
}

/** The records under the addresses of today, or that somebody damaged them. */
export type Records =
  { readonly ok: true; readonly records: readonly Materialised[] } | { readonly ok: false };

/** Kept in the workbook, so that the way back is open on another day and another machine. */
const store = storedText("urn:cruscotto:materialised:1");

/** What was kept, where the cells are today: the hidden name of each has followed them. */
export async function readMaterialised(): Promise<Records> {
  const text = await store.read();
  if (text === null) return { ok: true, records: [] };
  const reading = v.safeParse(v.pipe(v.string(), v.parseJson(), kept), text);
  if (!reading.success) return { ok: false };
  const names = await readNames();
  return { ok: true, records: reading.output.records.map((one) => follow(one, names.get(one.anchor))) };
}

function follow(one: Materialised, anchor: string | undefined): Materialised {
  // Names that somebody cleaned away: what was left in the cells still tells whether they are the right ones.
  const now = anchor === undefined ? null : followAnchor(one, anchor);
  if (now === null) return one;
  return typeof now === "string" ? { ...one, lost: now } : { ...one, ...now };
}

/** Keeps the records with a hidden name for each, in one request where they fit into one; none leaves nothing behind. */
export async function writeMaterialised(records: readonly Materialised[]): Promise<void> {
  const anchors = new Map(records.map((one) => [one.anchor, anchorFormula(one)]));
  const text = records.length === 0 ? null : JSON.stringify(v.parse(kept, { records }));
  await store.write(text, (context) => keepNames(context, anchors));
}
