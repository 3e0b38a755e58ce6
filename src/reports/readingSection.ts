import { formatAddress } from "../model/address";
import type { FieldReading, SheetReading } from "../model/sheetReading";
import type { Plan } from "../model/plan";
import { escapeXml } from "./escapeXml";
import type { Language } from "./language";
import { words, type PageWords } from "./pageWords";

/** Sheets read in the same way, with what each of their columns or labels was taken for. */
interface ReadAlike {
  readonly sheets: readonly SheetReading[];
  readonly layout: string;
  readonly fields: readonly string[];
}

const SHOWN = 5;

/** How the sheets were read, in sentences; sheets that were read alike share one paragraph. */
export function readingSection(plan: Plan, language: Language): string {
  const say = words[language];
  const read = plan.sheets.filter(({ recognised }) => recognised);
  const others = plan.sheets.filter(({ recognised }) => !recognised).map(({ name }) => say.quoted(name));
  const sentences = [
    ...readAlike(read, say).map((group) => sayGroup(group, say)),
    others.length > 0 ? say.noPlanIn(say.format.list(others), others.length) : "",
    sayUnread(plan, say),
  ].filter((sentence) => sentence !== "");
  return [
    `<h3>${escapeXml(say.coverage)}</h3>`,
    ...sentences.map((text) => `<p>${escapeXml(text)}</p>`),
  ].join("\n");
}

function readAlike(sheets: readonly SheetReading[], say: PageWords): ReadAlike[] {
  const groups = new Map<string, ReadAlike>();
  for (const sheet of sheets) {
    const layout = sheet.layout === null ? say.reading.otherLayout : say.reading.regions[sheet.layout];
    const fields = fieldWords(sheet.fields, say);
    const key = [layout, ...fields].join("\n");
    groups.set(key, { layout, fields, sheets: [...(groups.get(key)?.sheets ?? []), sheet] });
  }
  return [...groups.values()];
}

/** "«Peso %»: peso dell'obiettivo", each once, however many cards carry the label; said where it is not sure. */
function fieldWords(fields: readonly FieldReading[], say: PageWords): string[] {
  const { certainty: howSure } = say.reading;
  const sure = (certainty: number, what: string) =>
    howSure(certainty) === howSure(1) ? what : `${what} (${howSure(certainty)})`;
  const said = fields
    .filter(({ heading }) => heading !== "")
    .map(({ heading, role, share, certainty }) => {
      const what = share === null ? say.roles[role] : say.reading.taughtShare(say.roles[role], share);
      return say.readAs(heading.replace(/\s+/g, " "), sure(certainty, what));
    });
  return [...new Set(said)];
}

function sayGroup({ sheets, layout, fields }: ReadAlike, say: PageWords): string {
  const names = sheets.map(({ name }) => say.quoted(name));
  const shown =
    names.length > SHOWN + 1 ? [...names.slice(0, SHOWN), say.otherSheets(names.length - SHOWN)] : names;
  const least = (of: "certainty" | "coverage") => Math.min(...sheets.map((sheet) => sheet[of]));
  const head = say.sheetsRead(say.format.list(shown), sheets.length, {
    layout,
    certainty: say.reading.certainty(least("certainty")),
    coverage: say.reading.coverage(least("coverage")),
  });
  return fields.length > 0 ? `${head} ${say.fieldsRead(fields.join("; "))}` : head;
}

function sayUnread({ unread }: Plan, say: PageWords): string {
  if (unread.length === 0) return say.reading.allRead;
  const shown = unread.slice(0, SHOWN).map(({ at, text }) => say.unreadCell(formatAddress(at), text));
  const rest = unread.length - shown.length;
  return say.unreadCells(unread.length, [...shown, ...(rest > 0 ? [say.reading.more(rest)] : [])].join("; "));
}
