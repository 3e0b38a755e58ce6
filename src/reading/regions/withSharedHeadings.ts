import { tidyText } from "../../grid/foldText";
import type { Field } from "../model";
import { termOf } from "../words/termOf";
import { headingMarks } from "./headingMarks";
import { isBareCode } from "../words/isBareCode";

const MOST = 0.8;

/**
 * "Fasi | " over "1 | Progetto esecutivo": numbers under a heading that is none of numbers, and beside them words under none. The heading
 * stands over both, though nothing is merged.
 */
export const withSharedHeadings = (fields: readonly Field[]): Field[] =>
  fields.map((field, at) => {
    const before = fields[at - 1];
    if (!before || field.headings.length > 0 || before.headings.length === 0) return field;
    if (before.col === null || field.col !== before.col + 1) return field;
    if (
      termOf(before.path.at(-1) ?? "") === "code" ||
      !allFilled(before, isNumber) ||
      !allFilled(field, isWords)
    )
      return field;
    return { ...field, headings: before.headings, path: before.path, ...headingMarks(before.headings) };
  });

const isNumber = (text: string): boolean => isBareCode(text);
const isWords = (text: string): boolean => /\p{L}{3}/u.test(text) && !isBareCode(text);

function allFilled({ cells }: Field, is: (text: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell !== undefined);
  return filled.length >= cells.length * MOST && filled.every(({ text }) => is(tidyText(text)));
}
