import { stemsOf, tidyText } from "../../grid/foldText";
import { SheetView } from "../../grid/sheetView";
import type { Grid } from "../../model/grid";
import { onceFor } from "../onceFor";
import { isBareCode } from "../words/isBareCode";
import { isLevel } from "../words/levels";
import { namesOffice } from "../words/namesOffice";
import { readLabel } from "../words/readLabel";

/** "OS", "O.S.", "Ob.": what a legend explains; one letter alone stands for too much. */
const SIGN = /^\p{Lu}[\p{L}.]{1,5}$/u;
const LONGEST = 30;
/** A legend is short. */
const MOST_ROWS = 60;
/** A plan has such a pair by chance, a legend has several. */
const LEAST = 2;

/** What the legends of a workbook say that its abbreviations stand for: "OS" → "Obiettivo strategico". Only what can head a column counts. */
export function legendWords(sheets: readonly Grid[]): ReadonlyMap<string, string> {
  return new Map(sheets.flatMap(wordsOfGrid));
}

const wordsOfGrid = onceFor((grid: Grid) => wordsOfSheet(new SheetView(topOf(grid))));

/** "Descrizione OS" as the legend spells it out, where that is a heading; any other text as it is, the code "OS 1.1" too. */
export function spelledOut(text: string, words: ReadonlyMap<string, string>): string {
  if (text.length > LONGEST || !/\p{Lu}\p{L}/u.test(text) || isBareCode(tidyText(text))) return text;
  const whole = text.replace(/(?<![\p{L}\d])[\p{L}.]+(?![\p{L}\d])/gu, (word) => words.get(word) ?? word);
  return whole !== text && readLabel(whole)?.inline === null ? whole : text;
}

const topOf = (grid: Grid): Grid => ({
  ...grid,
  rows: grid.rows.slice(0, MOST_ROWS),
  merges: grid.merges.filter(({ top }) => top < MOST_ROWS),
});

function wordsOfSheet(view: SheetView): readonly (readonly [string, string])[] {
  const words: (readonly [string, string])[] = [];
  for (let row = 0; row < view.rowCount; row += 1) {
    const [sign, meaning, ...more] = view.spots(row);
    if (!sign || !meaning || more.length > 0 || !SIGN.test(sign.cell.text.trim())) continue;
    const label = readLabel(meaning.cell.text);
    // "DG | Direzione generale" is who answers, not what heads a column of those who do.
    if (namesOffice(stemsOf(meaning.cell.text))) continue;
    // "Codice | OB1" is a line of a form.
    if (isBareCode(tidyText(meaning.cell.text))) continue;
    if (label && label.inline === null && (isLevel(label.term) || HEADS.includes(label.term)))
      words.push([sign.cell.text.trim(), tidyText(meaning.cell.text)]);
  }
  return words.length < LEAST ? [] : words;
}

const HEADS: readonly string[] = ["indicator", "target", "weight", "threshold", "baseline", "responsible"];
