/* eslint-disable office-addins/no-context-sync-in-loop -- a request takes 5 MB at most: what is more is cut into several */
import { readExcel } from "./runExcel";

/** Names of ours begin so; people do not see them. */
const OURS = "_cruscotto_";
/** A name costs about a thousand letters of a request. */
const NAMES_PER_REQUEST = 1000;

/** A name nobody has yet. */
export const freshNames = (count: number): readonly string[] => {
  const now = Date.now().toString(36);
  return Array.from({ length: count }, (_, i) => `${OURS}${now}_${i + 1}`);
};

/** What our names refer to at this moment ("=CHOOSE(1,Piano!$B$2)"). */
export const readNames = (): Promise<ReadonlyMap<string, string>> =>
  readExcel(async (context) => {
    const { items } = await namesOf(context);
    return new Map(items.map(({ name, formula }) => [name, String(formula)]));
  });

/**
 * Makes the names of ours those wanted (null: one that is too long for Excel); those that stand already keep what they refer to. What
 * fits into one request is left for the caller to send with his own.
 */
export async function keepNames(
  context: Excel.RequestContext,
  wanted: ReadonlyMap<string, string | null>,
): Promise<void> {
  const { items } = await namesOf(context);
  const standing = new Set(items.map(({ name }) => name));
  let queued = 0;
  for (const [name, formula] of wanted) {
    if (formula === null || standing.has(name)) continue;
    if (queued++ >= NAMES_PER_REQUEST) {
      await context.sync();
      queued = 1;
    }
    context.workbook.names.add(name, formula).visible = false;
  }
  // By name: what a collection hands out may go by its place, which changes with every deletion.
  for (const { name } of items) if (!wanted.has(name)) context.workbook.names.getItem(name).delete();
}

async function namesOf(
  context: Excel.RequestContext,
): Promise<{ readonly items: readonly Excel.NamedItem[] }> {
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  return { items: names.items.filter(({ name }) => name.startsWith(OURS)) };
}
