import type { KnownMarks } from "./knownMarks";
import { HostError } from "../host";
import { customFormats, findMarks } from "./findMarks";
import type { Found, FoundMark } from "./findMarks";
import { splitGroup } from "./markGroups";
import type { MarkGroup } from "./markGroups";
import { openSheets } from "./openSheets";
import type { OpenSheets } from "./openSheets";
import { runExcel } from "./runExcel";

/** Always true, and ours: the text is how we find our conditional formats again. */
const RULE = '=N("cruscotto")=0';

/** Marks as they stood, sheets by id: these keep it when they are renamed. */
export type StoodMarks = readonly MarkGroup[];

/**
 * Puts marks of ours in place of those there are, whoever made them and when: all or none. Answers those that stood, null where Excel
 * does not say it.
 */
export function replaceMarks(
  marks: readonly MarkGroup[] | { readonly stood: StoodMarks },
  known: KnownMarks,
): Promise<StoodMarks | null> {
  return runExcel(async (context) => {
    const sheets = await openSheets(context, "write");
    const wanted = "stood" in marks ? named(sheets, marks.stood) : marks;
    const found = await findMarks(context, sheets, known);
    for (const name of new Set([...found.ours, ...wanted].map(({ sheet }) => sheet)))
      if (sheets.isProtected(name)) throw new HostError("protected", `sheet ${name} is protected`, name);
    const stood = await standing(context, sheets, found.ours);
    try {
      // In one request: the new ones first, so that none is gone before all stand.
      const added = wanted.map(({ sheet, fill, areas }) => {
        const format = sheets
          .get(sheet)
          .getRanges(areas.join(","))
          .conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.format.fill.color = fill;
        format.custom.rule.formula = RULE;
        return format.load("id");
      });
      for (const { format } of found.ours) format.delete();
      await context.sync();
      remember(
        known,
        added.map(({ id }) => id),
      );
    } catch (error) {
      const settled = await settle(found).catch(() => null);
      if (!settled) throw error;
      remember(known, settled);
    }
    return stood;
  }, true);
}

const remember = (known: KnownMarks, ids: readonly string[]): void => {
  known.clear();
  for (const id of ids) known.add(id);
};

/**
 * After a request that stopped somewhere. Where old marks are gone already the new ones all stand: the rest of the old goes too, and
 * the ids of the new are answered. Else what was added is taken away again.
 */
function settle({ ours, all }: Found): Promise<readonly string[] | null> {
  return runExcel(async (context) => {
    const now = await customFormats(context, await openSheets(context, "write"));
    const ids = new Set(now.map(({ format }) => format.id));
    const old = new Set(ours.map(({ format }) => format.id));
    const added = now.filter(({ format }) => !all.has(format.id));
    const done = [...old].some((id) => !ids.has(id));
    for (const { format } of done ? now.filter((one) => old.has(one.format.id)) : added) format.delete();
    await context.sync();
    return done ? added.map(({ format }) => format.id) : null;
  });
}

/** Where marks stand at this moment; rows may have moved since they were set. */
async function standing(
  context: Excel.RequestContext,
  sheets: OpenSheets,
  ours: readonly FoundMark[],
): Promise<StoodMarks | null> {
  if (ours.length === 0) return [];
  try {
    const loaded = ours.map(({ sheet, format }) => ({
      sheet: sheets.ids.get(sheet) ?? sheet,
      ranges: format.getRanges().load("address"),
      fill: format.custom.format.fill.load("color"),
    }));
    await context.sync();
    return loaded.flatMap(({ sheet, ranges, fill }) =>
      splitGroup({
        sheet,
        fill: fill.color,
        areas: ranges.address.replace(/(?:'(?:[^']|'')*'|[^,'!]+)!/g, "").split(/,\s*/),
      }),
    );
  } catch {
    return null;
  }
}

/** Those whose sheets are still there, by the names of today. */
function named(sheets: OpenSheets, stood: StoodMarks): readonly MarkGroup[] {
  const names = new Map([...sheets.ids].map(([name, id]) => [id, name]));
  return stood.flatMap((group) => {
    const sheet = names.get(group.sheet);
    return sheet === undefined ? [] : [{ ...group, sheet }];
  });
}
