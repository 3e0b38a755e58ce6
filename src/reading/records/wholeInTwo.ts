import { tidyLinesOf, tidyText } from "../../grid/foldText";
import type { Field, Role } from "../model";
import { onceFor } from "../onceFor";
import { saidTwice } from "../words/saidTwice";

/** Headings in two languages: one may look so by chance. */
const FEWEST = 2;
/** So many cells of a column have both. */
const MOST = 0.6;

/**
 * The columns of a table in two languages, "Ziel⏎Obiettivo" over "Handel fördern⏎Promuovere il commercio": the second line of a title or name says
 * the same again and does not describe it, so both are the title.
 */
export function wholeInTwo(fields: readonly Field[], roles: readonly Role[]): readonly Field[] {
  if (fields.filter(isHeadedInTwo).length < FEWEST) return fields;
  return fields.map((field, at) => (isWords(roles[at]) && isInTwo(field) ? onOneLine(field) : field));
}

const isWords = (role: Role | undefined): boolean => role === "name" || role?.startsWith("title:") === true;

function isHeadedInTwo({ headings }: Field): boolean {
  const [upper = "", lower = "", ...more] = tidyLinesOf(headings.at(-1)?.text ?? "");
  return lower !== "" && more.length === 0 && saidTwice(upper, lower) !== undefined;
}

const isInTwo = ({ cells }: Field): boolean => {
  const filled = cells.filter((cell) => cell !== undefined);
  return (
    filled.filter(({ text }) => tidyLinesOf(text).length === 2).length >= Math.max(1, filled.length * MOST)
  );
};

const onOneLine = onceFor((field: Field): Field => ({
  ...field,
  cells: field.cells.map((cell) => cell && { ...cell, text: tidyText(cell.text) }),
}));
