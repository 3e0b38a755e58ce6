import { tidyText } from "../../grid/foldText";

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

/** "1" of "1.1" and "1.1.2", the codes of "1.1 Aria" and "1.1.2 Acque": what the number of "1 Ambiente" above them is. */
export const numbersOver = (codes: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(codes.flatMap((code) => /^(\d{1,2})\./.exec(code ?? "")?.[1] ?? []));

/** Whether a text begins with one of some numbers and a blank. */
export const isNumberedBy = (text: string, numbers: ReadonlySet<string>): boolean =>
  numbers.has(NUMBERED.exec(text)?.[1] ?? "");

/** "10 Trasporti" as titles with a code are mostly written: "10 - Trasporti". */
export const setOffNumber = (text: string): string => text.replace(NUMBERED, "$1 - ");
