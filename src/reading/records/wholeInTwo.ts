import { tidyLinesOf, tidyText } from "../../grid/foldText";
import type { Field, Role } from "../model";
import { onceFor } from "../onceFor";
import { readLabel } from "../words/readLabel";
import { saidTwice } from "../words/saidTwice";
import { areInTwo } from "./areInTwo";

/** Headings in two languages: one may look so by chance. */
const FEWEST = 2;
/** So many cells of a column have both, and so many headings where both stand on one line. */
const MOST = 0.6;

/**
 * The columns of a table in two languages, "Ziel⏎Obiettivo" or "Ziel / Obiettivo" over "Handel fördern⏎Promuovere il commercio": the second line
 * of a title or name says the same again and does not describe it, so both are the title. Who answers is named in both as well, once.
 */
export function wholeInTwo(fields: readonly Field[], roles: readonly Role[]): readonly Field[] {
  if (fields.filter(isHeadedInTwo).length < FEWEST && !areHeadedAcross(fields)) return fields;
  return fields.map((field, at) => {
    const role = roles[at];
    if (isWords(role)) return isInTwo(field) ? onOneLine(field) : field;
    return role?.startsWith("responsible:") && namesOneInTwo(field) ? asOne(field) : field;
  });
}

const isWords = (role: Role | undefined): boolean => role === "name" || role?.startsWith("title:") === true;

function isHeadedInTwo({ headings }: Field): boolean {
  const [upper = "", lower = "", ...more] = tidyLinesOf(headings.at(-1)?.text ?? "");
  return lower !== "" && more.length === 0 && saidTwice(upper, lower) !== undefined;
}

/** "Indikator / Indicatore", "Einheit / Unità", "Plan / Pian. 2026": one heading with a bar may have two words for a thing in one language. */
function areHeadedAcross(fields: readonly Field[]): boolean {
  const headings = fields.flatMap(({ headings: cells }) => cells.at(-1)?.text ?? []);
  const twice = headings.filter((heading) => halvesOf(heading).length > 0);
  return (
    twice.length >= headings.length * MOST &&
    twice.filter((heading) =>
      halvesOf(heading).every(([first, second]) => saidTwice(first, second) !== undefined),
    ).length >= FEWEST
  );
}

/** The two halves of a heading, of each part of "Ziel / Obiettivo - Indikator / Indicatore"; none where some part has another number of them. */
function halvesOf(heading: string): readonly (readonly [string, string])[] {
  const parts = tidyText(heading)
    .split(/\s[-–—]\s/)
    .map((part) => part.split(/\s[/|]\s/));
  const pairs = parts.flatMap(([first, second, ...more]) =>
    first && second && more.length === 0 ? [[first, second] as const] : [],
  );
  return pairs.length === parts.length ? pairs : [];
}

const isInTwo = ({ cells }: Field): boolean => {
  const filled = cells.filter((cell) => cell !== undefined);
  return (
    filled.filter(({ text }) => tidyLinesOf(text).length === 2).length >= Math.max(1, filled.length * MOST)
  );
};

/** "Ufficio responsabile / Verantwortliches Amt" over "Ufficio stampa⏎Presseamt", whether both words are known or one of them. */
function namesOneInTwo({ headings, cells }: Field): boolean {
  const [first, second] = sidesOf(headings.at(-1)?.text ?? "");
  if (first === undefined || second === undefined || !areInTwo(cells)) return false;
  const [one, other] = [readLabel(first)?.term, readLabel(second)?.term];
  return one === undefined || other === undefined || one === other;
}

/** Two lines, or what stands on both sides of a bar; nothing where there are more of them, or fewer. */
function sidesOf(text: string): readonly string[] {
  const sides = text
    .split(/[\n/|]/)
    .map(tidyText)
    .filter((side) => side !== "");
  return sides.length === 2 ? sides : [];
}

const asOne = onceFor((field: Field): Field => ({
  ...field,
  cells: field.cells.map((cell) => cell && (sidesOf(cell.text).length > 0 ? { ...cell, whole: true } : cell)),
}));

const onOneLine = onceFor((field: Field): Field => ({
  ...field,
  cells: field.cells.map((cell) => cell && { ...cell, text: tidyText(cell.text) }),
}));
