import { foldText } from "../../grid/foldText";
import { addToSet } from "../../model/addToSet";
import type { Field, Piece } from "../model";
import { looseCodeKey, readCode, sameCode } from "../words/readTitle";
import { readSenses } from "../words/senses";
import { isBareCode } from "../words/isBareCode";

/** Records that are looked at; more say nothing new. */
const SAMPLED = 256;
/** So many of the pairs must agree. */
const AGREE = 0.9;

/** By sampled record: what a field shows there, through merges and below a value that goes on. */
function shownIn({ cells, origins }: Field, read: (text: string) => string): readonly string[] {
  let last = "";
  return cells.slice(0, SAMPLED).map((_, record) => {
    const origin = origins[record] ?? -1;
    const cell = origin < 0 ? undefined : cells[origin];
    if (cell) last = read(cell.text);
    return last;
  });
}

/** Whether most cells are codes and nothing else. */
export function holdsCodes({ cells }: Field): boolean {
  const filled = cells.slice(0, SAMPLED).flatMap((cell) => cell ?? []);
  const coded = filled.filter(({ text }) => isBareCode(text));
  return coded.length > filled.length / 2 && (coded.some(({ text }) => !PLAIN.test(text)) || counts(coded));
}

/** Whether most cells are plain numbers that do not count on. */
export function isAmounts({ cells }: Field): boolean {
  const filled = cells.slice(0, SAMPLED).flatMap((cell) => cell ?? []);
  return filled.length > 2 && filled.every(({ text }) => PLAIN.test(text)) && !counts(filled);
}

/** "N. obiettivo", "Cod. ob.": a heading that asks for the number of something named, in whatever order they stand. */
export function asksForCode({ path }: Field): boolean {
  const { any } = readSenses(path.at(-1) ?? "");
  return any.includes("code") && any.length > 1 && !any.includes("other");
}

/** "005" is of a classification. */
const PLAIN = /^(?:0|[1-9]\d*)$/;

/**
 * "1,2", "0,85" as numbers under words of their own: coefficients and shares. Under "Cod." they are codes that a spreadsheet took for
 * numbers.
 */
export function isDecimals({ cells, path }: Field): boolean {
  const filled = cells.slice(0, SAMPLED).flatMap((cell) => cell ?? []);
  const heading = path.at(-1) ?? "";
  return (
    filled.length > 0 &&
    heading !== "" &&
    !readSenses(heading).any.includes("code") &&
    filled.every(({ type, text }) => type === "number" && DECIMAL.test(text)) &&
    filled.some(({ value }) => !Number.isInteger(value))
  );
}

const DECIMAL = /^\d+(?:,\d+)?$/;

/** Plain numbers are codes where they count on: 1, 2, 3, 1, 2, with a slip in four of near ones; points and amounts go up and down. */
function counts(cells: readonly Piece[]): boolean {
  const numbers = cells.map(({ text }) => Number(text));
  const slips = numbers.filter(
    (number, place) => place > 0 && number < (numbers[place - 1] ?? 0) && number > 1,
  );
  const span = Math.max(...numbers) - Math.min(...numbers);
  return slips.length <= (span < numbers.length ? numbers.length / 4 : 0);
}

/** The codes a field shows, each once. */
export const codesIn = (field: Field): ReadonlySet<string> =>
  new Set(shownIn(field, looseCodeKey).filter((key) => key !== ""));

/** The codes that titles begin with, each once; none where few do. */
export function codesInTitles({ cells }: Field): ReadonlySet<string> {
  const texts = cells.slice(0, SAMPLED).flatMap((cell) => (cell?.type === "text" ? [cell.text] : []));
  const codes = texts.flatMap((text) => readCode(text)?.code ?? []);
  return new Set(codes.length < texts.length * AGREE ? [] : codes.map(looseCodeKey));
}

/** Titles like "L.1 Canali sicuri" beside the number 1: another code stands in them already. */
export function hasOtherCodes(code: Field, { cells }: Field): boolean {
  const texts = cells.slice(0, SAMPLED);
  const own = texts.filter((cell, record) => {
    const read = cell?.type === "text" && !isBareCode(cell.text) ? readCode(cell.text) : undefined;
    const beside = code.cells[record] ?? code.cells[code.origins[record] ?? -1];
    return read !== undefined && read.rest.length > 5 && beside && !sameCode(read.code, beside.text);
  });
  return own.length > 0 && own.length >= texts.filter(Boolean).length * 0.8;
}

/** Whether most codes of a field stand beside several titles each. */
export function isSharedBy(code: Field, title: Field | undefined): boolean {
  if (!title) return false;
  const [codes, titles] = [shownIn(code, looseCodeKey), shownIn(title, foldText)];
  const titlesOfCode = new Map<string, Set<string>>();
  codes.forEach((key, record) => {
    const text = titles[record] ?? "";
    if (key !== "" && text !== "") addToSet(titlesOfCode, key, text);
  });
  const shared = [...titlesOfCode.values()].filter(({ size }) => size > 1).length;
  return shared > 0 && shared * 2 > titlesOfCode.size;
}

/**
 * Whether every code of a field stands for one title, and every title has one code: then it is the title's own. Every sheet, and every table
 * of plain numbers, may count anew, and words that come again further down may be another's, with a code of their own.
 *
 * @param opens whether a level above begins at a record: numbers and letters may begin again there
 */
export function isCodeOf(code: Field, title: Field, opens: (record: number) => boolean): boolean {
  const [codes, titles, sheets] = [
    shownIn(code, looseCodeKey),
    shownIn(title, foldText),
    sheetsOf(code, title),
  ];
  const titlesOfCode = new Map<string, Set<string>>();
  const codesOfTitle = new Map<string, Set<string>>();
  const inSteps = countInSteps(codes);
  let bare = 0;
  let run = 0;
  let counts = 0;
  codes.forEach((key, record) => {
    const text = titles[record] ?? "";
    if (key !== "" && text === "") bare += 1;
    if (text !== titles[record - 1]) run += 1;
    if (inSteps && (key === "1" || key === "a") && (opens(record) || codes[record - 1] !== key)) counts += 1;
    if (key === "" || text === "") return;
    addToSet(titlesOfCode, `${sheets[record] ?? ""} ${String(counts)}|${key}`, text);
    addToSet(codesOfTitle, `${String(run)}|${text}`, key);
  });
  return bare < titlesOfCode.size && mostAlone(titlesOfCode) && mostAlone(codesOfTitle);
}

/** "1, 2, 3, 1, 2", "a, b, a": each the first, that before it, or the next. Other numbers count something. */
const countInSteps = (codes: readonly string[]): boolean =>
  codes.every((code, at) => {
    const before = codes[at - 1] ?? "";
    if (code === "1" || code === "a" || code === before) return true;
    const isNumber = /^\d+$/.test(code) && /^\d+$/.test(before);
    return isNumber
      ? Number(code) === Number(before) + 1
      : /^[b-z]$/.test(code) && before.charCodeAt(0) === code.charCodeAt(0) - 1;
  });

/** Whether every record has a title and a code of its own, and one title alone is written again below itself: a slip of who copied a row. */
export function isTwiceOnce(code: Field, title: Field): boolean {
  const [codes, titles] = [code, title].map(({ cells }) => cells.slice(0, SAMPLED));
  if (!codes || !titles || ![...codes, ...titles].every((cell) => cell !== undefined)) return false;
  const again = titles.filter(
    (cell, record) => record > 0 && foldText(cell?.text ?? "") === foldText(titles[record - 1]?.text ?? ""),
  );
  return (
    again.length === 1 && new Set(codes.map((cell) => looseCodeKey(cell?.text ?? ""))).size === codes.length
  );
}

/** By sampled record the sheet it stands on. */
function sheetsOf(code: Field, title: Field): readonly string[] {
  let last = "";
  return code.cells.slice(0, SAMPLED).map((cell, record) => {
    last = (cell ?? title.cells[record])?.at.sheet ?? last;
    return last;
  });
}

const mostAlone = (map: ReadonlyMap<string, ReadonlySet<string>>): boolean =>
  [...map.values()].filter(({ size }) => size === 1).length >= map.size * AGREE;
