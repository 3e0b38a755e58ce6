import type { RegionRoles } from "../records/regionsInOrder";
import { termOf } from "../words/termOf";

/** Enough cells to tell what kind they are. */
const SAMPLE = 200;

/** Headings that say objective, indicator and target in so many words. */
export const tells = ({ region: { kind, fields }, roles }: RegionRoles): boolean =>
  kind === "table" &&
  [/^title:(?:strategic|operational|obj)/, /^name$/, /^target$/].every((role) =>
    fields.some(({ headings }, at) => {
      const term = termOf(headings.at(-1)?.text ?? "");
      if (!role.test(roles[at] ?? "") || term === undefined) return false;
      return term === "indicator" || term === "target" || /objective/i.test(term);
    }),
  );

const EXPLAINED = /^(?:camp[oi]|fields?|cosa scrivere|come si compila|what to write)$/i;

/** "Campo | Descrizione": what the fields of a form mean. */
export const explains = ({ region: { fields, titles } }: RegionRoles): boolean =>
  [...fields.flatMap(({ path }) => path), ...titles.map(({ text }) => text)].some((text) =>
    EXPLAINED.test(text.trim()),
  );

const PLACEHOLDER =
  /^\s*[([<]?\s*(?:inserire|indicare|specificare|descrivere|enter|insert|xx+|[._…]{2,})|^\W*_{2,}/i;

/** 0 … 1: how much of what is filled in is none, 1 from a half on. */
export function placeholders(regions: readonly RegionRoles[]): number {
  const texts = filledIn(regions);
  const empty = texts.filter((text) => PLACEHOLDER.test(text)).length;
  return texts.length === 0 ? 0 : Math.min(1, (2 * empty) / texts.length);
}

const filledIn = (regions: readonly RegionRoles[]): readonly string[] =>
  regions.flatMap(({ region }) =>
    region.fields.flatMap(({ cells }) => cells.slice(0, SAMPLE).flatMap((cell) => cell?.text ?? [])),
  );

const ACCOUNT =
  /^(?:capitol[oi]|cap\.?|descrizione capitolo|stanziament\w*|previsione|piano dei conti|macroaggregato|missione e programma|account|budget line)\b/i;

/** Columns of a budget. */
export const hasAccounts = ({ region: { fields } }: RegionRoles): boolean =>
  fields.some(({ path }) => path.some((text) => ACCOUNT.test(text.trim())));
