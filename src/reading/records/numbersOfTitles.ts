import { tidyText } from "../../grid/foldText";
import { readCode } from "../words/readTitle";

const NUMBERED = /^\s*(\d{1,4})\s+(?=\p{L})/u;

const CAPITAL = /^\p{Lu}/u;

/** Whether a number before a blank is the code of each of some titles: "01 Servizi", "10 Trasporti"; one digit may be of the words, unless they count on. */
export function areNumbered(texts: Iterable<string>): boolean {
  const titles = [...new Set([...texts].map(tidyText))];
  const numbers = titles.map((text) => NUMBERED.exec(text)?.[1]);
  return (
    titles.length > 1 &&
    new Set(numbers).size > 1 &&
    numbers.every((number) => number !== undefined) &&
    (numbers.some((number) => (number?.length ?? 0) > 1) ||
      (numbers.every((number, at) => number === String(at + 1)) &&
        titles.every((text) => CAPITAL.test(text.replace(NUMBERED, "")))))
  );
}

/** "1 Ambiente" over "1.1 Aria", "1.1.2 Acque": numbers before a blank that the codes of other titles begin with. */
export function numbersOver(texts: Iterable<string>): ReadonlySet<string> {
  const codes = [...texts].flatMap((text) => readCode(tidyText(text))?.code ?? []);
  return new Set(codes.flatMap((code) => /^(\d{1,2})\.\d/.exec(code)?.[1] ?? []));
}

/** Whether a text begins with one of some numbers and a blank. */
export const isNumberedBy = (text: string, numbers: ReadonlySet<string>): boolean =>
  numbers.has(NUMBERED.exec(text)?.[1] ?? "");

/** "10 Trasporti" as titles with a code are mostly written: "10 - Trasporti". */
export const setOffNumber = (text: string): string => text.replace(NUMBERED, "$1 - ");
