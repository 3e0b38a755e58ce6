import { foldText } from "../../grid/foldText";
import { readLabel } from "../words/readLabel";
import { countedTitles } from "./countedTitles";

/** "Corporate priority: Safer streets", "Società: FARMACIE S.R.L.". */
const LED = /^(\p{L}[\p{L}'’ ]{2,40}?)\s*:\s+(\S.{2,})$/u;

/**
 * By folded text the rest of each title where two or more begin with the same words before a colon, or before a number: what all of them
 * are called is no part of any.
 */
export function ledTitles(titles: readonly string[]): ReadonlyMap<string, string> {
  const led = titles.flatMap((text) => {
    const [, words = "", rest = ""] = LED.exec(text) ?? [];
    return words === "" || saysOther(text) ? [] : [{ text, word: foldText(words), rest }];
  });
  const restsOf = (word: string) => new Set(led.filter((one) => one.word === word).map(({ rest }) => rest));
  return new Map([
    ...led
      .filter(({ word }) => restsOf(word).size >= 2)
      .map(({ text, rest }) => [foldText(text), rest] as const),
    ...countedTitles(titles),
  ]);
}

/** "Responsabile: …" names no group. */
const saysOther = (text: string): boolean => {
  const label = readLabel(text);
  return label !== undefined && label.term !== "organisation";
};
