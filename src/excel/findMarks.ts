import type { HostErrorCode } from "../host";
import type { KnownMarks } from "./knownMarks";
import { FILL } from "./markGroups";
import type { OpenSheets } from "./openSheets";
import { toHostError } from "./toHostError";

/** The rule of our conditional formats names us; one without any is ours too, left when Excel stopped before it got its rule. */
const OURS = /^=?$|N\("cruscotto"\)/i;
const OUR_FILLS: ReadonlySet<string> = new Set(Object.values(FILL));

/** Not refused: Excel did not hear the question. */
const OUT_OF_REACH: ReadonlySet<HostErrorCode> = new Set(["offline", "editing", "cancelled"]);

type Format = Excel.ConditionalFormat;

/** A conditional format of ours, and its sheet. */
export interface FoundMark {
  readonly sheet: string;
  readonly format: Format;
}

/** Ours among the conditional formats, and the ids of all there are. */
export interface Found {
  readonly ours: readonly FoundMark[];
  readonly all: ReadonlySet<string>;
}

/**
 * Our conditional formats. Those of this session are known by id; of the others the rule says so. Excel refuses to read the rules
 * of a range that has two of them, ours or not: of these the fill has to say it.
 */
export async function findMarks(
  context: Excel.RequestContext,
  sheets: OpenSheets,
  known: KnownMarks,
): Promise<Found> {
  const all = await customFormats(context, sheets);
  const ours = all.filter(({ format }) => known.has(format.id));
  const others = all.filter(({ format }) => !known.has(format.id));
  const read = await readAll(context, others, async (formats) => {
    const rules = formats.map(({ format }) => format.custom.rule.load("formula"));
    await context.sync();
    return formats.filter((_, i) => OURS.test(rules[i]?.formula ?? ""));
  });
  const filled = await readAll(context, read.unreadable, async (formats) => {
    const fills = formats.map(({ format }) => format.custom.format.fill.load("color"));
    await context.sync();
    return formats.filter((_, i) => OUR_FILLS.has(fills[i]?.color?.toUpperCase() ?? ""));
  });
  return {
    ours: [...ours, ...read.found, ...filled.found],
    all: new Set(all.map(({ format }) => format.id)),
  };
}

/** One round trip: every conditional format with a formula, sheet by sheet. */
export async function customFormats(
  context: Excel.RequestContext,
  sheets: OpenSheets,
): Promise<readonly FoundMark[]> {
  const all = sheets.names.map((sheet) => ({
    sheet,
    formats: sheets.get(sheet).getRange().conditionalFormats.load("items/id,items/type"),
  }));
  await context.sync();
  return all.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => ({ sheet, format })),
  );
}

interface Read {
  readonly found: readonly FoundMark[];
  readonly unreadable: readonly FoundMark[];
}

/** Asks for many at once, and halves what Excel refuses to read together until the unreadable ones stand alone. */
async function readAll(
  context: Excel.RequestContext,
  formats: readonly FoundMark[],
  read: (formats: readonly FoundMark[]) => Promise<readonly FoundMark[]>,
): Promise<Read> {
  if (formats.length === 0) return { found: [], unreadable: [] };
  try {
    return { found: await read(formats), unreadable: [] };
  } catch (error) {
    if (OUT_OF_REACH.has(toHostError(error).code)) throw error;
    if (formats.length === 1) return { found: [], unreadable: formats };
    const middle = Math.ceil(formats.length / 2);
    const first = await readAll(context, formats.slice(0, middle), read);
    const second = await readAll(context, formats.slice(middle), read);
    return {
      found: [...first.found, ...second.found],
      unreadable: [...first.unreadable, ...second.unreadable],
    };
  }
}
