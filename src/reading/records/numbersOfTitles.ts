import { tidyText } from "../../grid/foldText";

const NUMBERED = /^\s*(\d{1,4})\s+(?=\p{L})/u;

/** Whether a number before a blank is the code of each of some titles: "01 Servizi", "10 Trasporti"; one digit may be of the words, unless they count on. */
export function areNumbered(texts: Iterable<string>): boolean {
  const titles = [...new Set([...texts].map(tidyText))];
  const numbers = titles.map((text) => NUMBERED.exec(text)?.[1]);
  return (
    titles.length > 1 &&
    new Set(numbers).size > 1 &&
    numbers.every((number) => number !== undefined) &&
    (numbers.some((number) => (number?.length ?? 0) > 1) ||
      titles.every((text, at) => new RegExp(`^${at + 1}\\s+\\p{Lu}`, "u").test(text)))
  );
}

/** "10 Trasporti" as titles with a code are mostly written: "10 - Trasporti". */
export const setOffNumber = (text: string): string => text.replace(NUMBERED, "$1 - ");
