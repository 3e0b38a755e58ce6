import { foldText } from "../../grid/foldText";
import type { Field } from "../model";
import { kindOfWords, type RowKind } from "../words/kindOfWords";
import { kindsInHeading } from "../words/kindsInHeading";
import { levelsFor } from "./levelsFor";

const FEWEST = 3;
/** So many of the deeper codes must begin as one above them does. */
const MOST = 0.8;

/** Codes that go down level by level: each deeper one begins as one above it does. The heading may say the levels: "Asse / Obiettivo / Azione". */
export function kindsByCodes(
  written: readonly string[],
  title: Field | undefined,
  isMeasured: (record: number) => boolean,
): readonly (RowKind | null)[] | null {
  const below = lettersBelow(written);
  const keys = partsOf(written, below);
  const known = new Set(keys.map((parts) => parts.join(".")));
  const filled = keys.filter(({ length }) => length > 0);
  const depths = [...new Set(filled.map(({ length }) => length))].sort((a, b) => a - b);
  const [top = 0] = depths;
  const deep = filled.filter(({ length }) => length > top);
  const nested = deep.filter((parts) => known.has(parts.slice(0, -1).join(".")));
  if (depths.length < 2 || filled.length < FEWEST || nested.length < deep.length * MOST) return null;
  // "Indicatore" says what the deepest are, if they are measured; nothing of those above. Two languages say each kind twice.
  const inHeading = [...new Set(kindsInHeading(title?.path.at(-1) ?? ""))];
  const isOfIndicators = inHeading.length === 1 && inHeading[0] === "indicator";
  // "Codice obiettivo | Indicatore" over OT1, OT1.a, each measured: the codes are of what stands elsewhere.
  if (isOfIndicators && keys.every(({ length }, at) => length === 0 || isMeasured(at))) return null;
  const said = isOfIndicators ? [] : inHeading;
  // Letters may be of anything, unless the heading says what stands below.
  if (said.length < 2 && below) return null;
  const named = kindShared(
    keys.flatMap(({ length }, at) => (length === top ? (title?.cells[at] ?? []) : [])),
  );
  const deepest = depths.at(-1) ?? 0;
  // What is measured, and nothing else is, are the indicators.
  const measures =
    said.length === 0 &&
    keys.every(({ length }, at) => length === 0 || (length === deepest) === isMeasured(at));
  const count = measures ? depths.length - 1 : depths.length;
  const upper = named && count > 1 ? levelsBelow(named, count, said) : levelsFor(count, said);
  const levels = upper && measures ? [...upper, "indicator" as const] : upper;
  return levels && keys.map(({ length }) => (length === 0 ? null : (levels[depths.indexOf(length)] ?? null)));
}

/** "AREA STRATEGICA SERVIZI", "AREA STRATEGICA RISORSE": what all titles of a level begin with, where that is the name of one. */
function kindShared(titles: readonly { readonly text: string }[]): RowKind | null {
  const words = titles.map(({ text }) => text.trim().split(/\s+/));
  const [first = []] = words;
  const apart = first.findIndex((word, at) =>
    words.some((other) => foldText(other[at] ?? "") !== foldText(word)),
  );
  return titles.length < 2 || apart < 1 ? null : kindOfWords(first.slice(0, apart).join(" "));
}

/** A level that is named by its titles, and what the heading says of those below. */
function levelsBelow(top: RowKind, count: number, said: readonly RowKind[]): readonly RowKind[] | null {
  const below = count === 2 ? [said.find((kind) => kind !== top) ?? "objective"] : levelsFor(count - 1, []);
  return below && [top, ...below];
}

/** The parts of codes; letters that say the level are left out: O1 stands over KR1.1. */
function partsOf(
  keys: readonly string[],
  below: ReturnType<typeof lettersBelow>,
): readonly (readonly string[])[] {
  const letters = new Set(keys.flatMap((key) => /^[a-z]+(?=\.?\d)/.exec(key)?.[0] ?? []));
  const mixed = letters.size > 1 && keys.every((key) => key === "" || /^[a-z]{1,3}(?:\.?\d+)+$/.test(key));
  const lettered = keys.some((key) => /^[a-z]$/.test(key));
  return keys.map((key, at) => {
    if (key === "") return [];
    const above = below?.[at];
    if (above) return [above, key];
    // "A1" stands below "A".
    if (lettered && /^[a-z]\d+$/.test(key)) return [key.slice(0, 1), key.slice(1)];
    return (mixed ? key.replace(/^[a-z]+\.?/, "") : key).split(".");
  });
}

/** "1, a, b, 2, a": by record the number above a letter, where letters begin anew below every number; null where they do not. */
function lettersBelow(keys: readonly string[]): readonly (string | null)[] | null {
  let [number, next] = ["", "a"];
  const above: (string | null)[] = [];
  for (const key of keys) {
    const isLetter = /^[a-z]$/.test(key);
    if (isLetter && (number === "" || key !== next)) return null;
    if (/^\d{1,2}$/.test(key)) [number, next] = [key, "a"];
    else if (isLetter) next = String.fromCharCode(key.charCodeAt(0) + 1);
    above.push(isLetter ? number : null);
  }
  return above.filter((each) => each !== null).length > 1 ? above : null;
}
