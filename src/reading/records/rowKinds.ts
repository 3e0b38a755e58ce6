import { foldText, tidyText } from "../../grid/foldText";
import type { Field, Region, Role } from "../model";
import { kindsByCodes } from "./kindsByCodes";
import { kindsByFill } from "./kindsByFill";
import { kindsByKey } from "./kindsByKey";
import { kindsByMeasure } from "./kindsByMeasure";
import { kindsOfThree } from "./kindsOfThree";
import { levelsFor } from "./levelsFor";
import { measuredFields } from "./measuredFields";
import { kindBegun } from "../words/kindBegun";
import { ADJECTIVE, kindOfWords, type RowKind } from "../words/kindOfWords";
import { codeKey, readCode } from "../words/readTitle";
import { isNumberedBy, numbersOver, setOffNumber } from "../words/numbersOfTitles";

/** Records of several kinds: the column of their titles, and by record the kind; null where a record goes on with the one above or says none. */
export interface RowKinds {
  readonly title: number;
  /** The column that says nothing but the kinds, where there is one. */
  readonly said: number | null;
  readonly kinds: readonly (RowKind | null)[];
  /** By record its title without the words that say its kind, where titles begin with them. */
  readonly rests?: readonly (string | null)[];
}

const FEWEST = 3;
/** So many of the records must say their kind. */
const MOST = 0.8;

/**
 * Records whose kind differs from row to row: a column says it ("Obiettivo strategico", "Indicatore", "Fase"), the titles begin with it
 * ("Outcome 1: …"), or their codes do (1, 1.1, 1.1.1). Null where all records are alike.
 */
export function rowKindsOf(
  { fields, titles }: Pick<Region, "fields" | "titles">,
  roles: readonly Role[],
): RowKinds | null {
  const records = fields[0]?.cells.length ?? 0;
  const titled = roles.filter((role) => role.startsWith("title:")).length;
  if (records < FEWEST || titled > 1) return null;
  const title = titleAmong(fields, roles);
  if (title === null) return null;
  for (const [at, field] of fields.entries()) {
    if (at === title) {
      const begun = byFirstWords(field);
      if (begun) return { title, said: null, ...begun };
      continue;
    }
    const kinds = byWords(field) ?? byNumbers(field);
    if (kinds && !areMeasured(kinds, fields[roles.indexOf("name")], fields[title]))
      return { title, said: at, kinds };
  }
  if (!titled && areIndicators(fields, roles)) return null;
  const coded = fields.findIndex((_, at) => (roles[at] ?? "").startsWith("code:"));
  const codes = coded < 0 ? codesOfTitles(fields[title]) : (fields[coded]?.cells ?? []).map(codeOf);
  const kinds =
    kindsByKey(titles, codes) ??
    kindsByCodes(codes, fields[title], measuredIn(fields, roles, title)) ??
    kindsOfThree(fields, roles, title) ??
    kindsByMeasure(fields, roles, title) ??
    kindsByFill(fields, roles, title);
  return kinds && { title, said: null, kinds };
}

/** "IND" for individual beside "ORG": rows of either sort have an indicator beside their title, so none of them is one. */
const areMeasured = (
  kinds: readonly (RowKind | null)[],
  names: Field | undefined,
  title: Field | undefined,
): boolean =>
  names !== undefined &&
  names !== title &&
  kinds.includes("indicator") &&
  kinds.every((_, record) => names.cells[record] !== undefined && title?.cells[record] !== undefined);

/** "OS1.1 | K01 | Imprese assistite": each has a name of its own, and before it the code of what it measures, which may have two. */
function areIndicators(fields: readonly Field[], roles: readonly Role[]): boolean {
  const areFull = (...some: readonly Role[]) =>
    some.every((role) => fields[roles.indexOf(role)]?.cells.every((cell) => cell !== undefined));
  const codes = fields[roles.indexOf("code:objective")]?.cells.map(codeOf) ?? [];
  return (
    areFull("name", "code:objective") && (areFull("code:indicator") || new Set(codes).size < codes.length)
  );
}

/** The column of titles; where none was found, the one with the most words before any number. */
function titleAmong(fields: readonly Field[], roles: readonly Role[]): number | null {
  const titled = roles.findIndex((role, at) => {
    const field = fields[at];
    // "OBIETTIVO OPERATIVO 1 | FASE 1": what stands beside them are the titles.
    return role.startsWith("title:") && !(field && byWords(field));
  });
  if (titled >= 0) return titled;
  const lengths = fields.map(({ cells }, at) =>
    /^(?:name|description|perspective)$/.test(roles[at] ?? "")
      ? cells.reduce((sum, cell) => sum + (cell?.type === "text" ? cell.text.length : 0), 0)
      : 0,
  );
  const longest = Math.max(...lengths);
  return longest === 0 ? null : lengths.indexOf(longest);
}

/** In a word of its own, not by an adjective that may be of something else. */
const saysKind = (text: string): boolean => kindOfWords(text) !== null && !ADJECTIVE.test(foldText(text));

/** "Fase 2". */
const COUNTED = /(?<=\p{L})\s+(?:n\.?\s*)?\d{1,2}\s*$/u;

/** A column of nothing but kinds. An unknown word in the first record, above all others, is a grouping. */
function byWords({ cells }: Field): readonly (RowKind | null)[] | null {
  const filled = cells.filter((cell) => cell !== undefined);
  if (filled.length < Math.max(FEWEST, cells.length * MOST)) return null;
  const kinds = cells.map((cell) =>
    cell ? (kindOfWords(cell.text) ?? kindOfWords(cell.text.replace(COUNTED, ""))) : null,
  );
  // "Annuale" among "mensile" is no objective.
  if (new Set(kinds.filter(Boolean)).size < 2 && filled.every(({ text }) => !saysKind(text))) return null;
  const first = foldText(cells[0]?.text ?? "");
  const topped = kinds.map((kind, at) => kind ?? (foldText(cells[at]?.text ?? "") === first ? "area" : null));
  return varied(topped, filled.length) ? topped : null;
}

/** "Livello | 1 | 2 | 2 | 1": how deep each row stands, from the first one down. */
function byNumbers({ cells, path }: Field): readonly (RowKind | null)[] | null {
  if (!/^\s*(?:liv(?:\.|ell[oi])?|levels?|depth)\b/i.test(path.at(-1) ?? "")) return null;
  const depths = cells.map((cell) => (cell && /^[1-4]$/.test(cell.text.trim()) ? Number(cell.text) : null));
  const known = depths.filter((depth) => depth !== null);
  const [top = 0] = known;
  const steps = known.every((depth, at) => depth >= top && depth <= (known[at - 1] ?? top) + 1);
  const count = Math.max(0, ...known) - top + 1;
  if (known.length < Math.max(FEWEST, cells.length * MOST) || count < 2 || !steps) return null;
  const levels = levelsFor(count, []);
  return levels && depths.map((depth) => (depth === null ? null : (levels[depth - top] ?? null)));
}

/** Titles that begin with their kind: "Outcome 1: …", "Obiettivo strategico - …", "Ind. 1.1.a - …". */
function byFirstWords({ cells }: Field): Pick<RowKinds, "kinds" | "rests"> | null {
  const filled = cells.filter((cell) => cell !== undefined);
  const begun = cells.map((cell) => (cell ? kindBegun(cell.text) : undefined));
  const kinds = begun.map((one) => one?.kind ?? null);
  return varied(kinds, filled.length) ? { kinds, rests: begun.map((one) => one?.rest ?? null) } : null;
}

const varied = (kinds: readonly (RowKind | null)[], filled: number): boolean => {
  const known = kinds.filter((kind) => kind !== null);
  return known.length >= Math.max(FEWEST, filled * MOST) && new Set(known).size > 1;
};

/** Whether something is measured in a record; nowhere in a table that names its indicators beside other titles. */
const measuredIn = (
  fields: readonly Field[],
  roles: readonly Role[],
  title: number,
): ((record: number) => boolean) => {
  const named = roles.indexOf("name");
  const measures = named >= 0 && named !== title ? [] : measuredFields(fields, roles);
  return (record) => measures.some(({ cells }) => cells[record] !== undefined);
};

const codeOf = (cell: Field["cells"][number]): string => (cell ? codeKey(cell.text) : "");

/** The codes that titles begin with: "1 Ambiente", "1.1 Aria". */
function codesOfTitles(title: Field | undefined): readonly string[] {
  const texts = (title?.cells ?? []).map((cell) => tidyText(cell?.text ?? ""));
  const codes = texts.map((text) => readCode(text)?.code);
  const over = numbersOver(codes);
  return texts.map((text, at) =>
    codeKey((isNumberedBy(text, over) ? readCode(setOffNumber(text))?.code : codes[at]) ?? ""),
  );
}
