import type { KnownMarks } from "./cellMarks";
import type { OpenSheets } from "./openSheets";

/** The rule of our conditional formats names us. */
const OURS = /N\("cruscotto"\)/i;
/** Rules read one by one where a sheet's cannot be read together; more would take too long. */
const MOST_SINGLE = 50;

/** A conditional format of ours, and its sheet. */
export interface FoundMark {
  readonly sheet: string;
  readonly format: Excel.ConditionalFormat;
}

interface Unsure {
  readonly sheet: string;
  readonly formats: readonly Excel.ConditionalFormat[];
}

/**
 * Our conditional formats. Those of this session are known by id; of the others the rule says so. Excel refuses to read the rules
 * of a range that has two of them, ours or not: a sheet that holds one is then read rule by rule, and what stays unreadable is left.
 */
export async function findMarks(
  context: Excel.RequestContext,
  sheets: OpenSheets,
  known: KnownMarks,
): Promise<readonly FoundMark[]> {
  const all = sheets.names.map((sheet) => ({
    sheet,
    formats: sheets.get(sheet).getRange().conditionalFormats.load("items/id,items/type"),
  }));
  await context.sync();
  const ours: FoundMark[] = [];
  const unsure: Unsure[] = [];
  for (const { sheet, formats } of all) {
    const custom = formats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom);
    for (const format of custom) if (known.has(format.id)) ours.push({ sheet, format });
    const others = custom.filter(({ id }) => !known.has(id));
    if (others.length > 0) unsure.push({ sheet, formats: others });
  }
  for (const { sheet, formats } of unsure) {
    const read = (await rulesOf(context, formats)) ?? (await rulesOneByOne(context, formats));
    for (const format of read) ours.push({ sheet, format });
  }
  return ours;
}

/** Those of the formats that are ours; null where Excel refuses to read them together. */
async function rulesOf(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<readonly Excel.ConditionalFormat[] | null> {
  try {
    const rules = formats.map(({ custom }) => custom.rule.load("formula"));
    await context.sync();
    return formats.filter((_, i) => OURS.test(rules[i]?.formula ?? ""));
  } catch {
    return null;
  }
}

async function rulesOneByOne(
  context: Excel.RequestContext,
  formats: readonly Excel.ConditionalFormat[],
): Promise<readonly Excel.ConditionalFormat[]> {
  const found: Excel.ConditionalFormat[] = [];
  for (const format of formats.slice(0, MOST_SINGLE))
    found.push(...((await rulesOf(context, [format])) ?? []));
  return found;
}
