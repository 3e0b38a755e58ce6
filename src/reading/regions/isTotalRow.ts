import { foldText, tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import { isBareCode } from "../words/isBareCode";
import { saysTotal } from "../words/saysTotal";
import type { TableColumns } from "./tableColumns";

const TOTAL =
  /^(?:sub\s?-?)?(?:totale?|tot\.?|total|totali|somma|sum|subtotale)\b(?:\s+(?:pesi|peso|punti|generale|complessivo|azioni|obiettivi?|area|punteggio|indicatori|parziale|weights?|points|of weights|%|\d[\d.,]*\s?%?|[A-Z]{0,3}\d[\d.]*|settore|sezione|scheda|dei pesi|dei punti|performance|dirigente|pesi obiettivi))*\s*[:=]?\s*$/i;

/** "Raggiungimento obiettivo A.1 | 95%": how far what stands above was reached. */
const REACHED =
  /^(?:\S+ (?:di )?)?raggiungimento (?:\S+ )?(?:(?:dell['’]|degli )\s*)?(?:obiettiv[oi]|area|ambito|scheda)\b/i;

/** "Punteggio finale | 83/100": what all above came to. */
const SCORED =
  /^(?:punteggio|valutazione|esito|risultato|voto|score|result)\s+(?:finale|complessiv[oa]|totale|conseguit[oa]|ottenut[oa]|final|overall|total)\b.{0,30}$/i;

/** "Media ponderata | 94,3% | 100%": what all above came to on average. */
const AVERAGED =
  /^(?:(?:valore )?medi[ao]|(?:weighted )?average)(?: (?:ponderat|pesat|aritmetic|general|complessiv|total|final)[aeo]l?)?\s*:?$/i;

const CLOSING = [REACHED, SCORED, AVERAGED];

/** The bare word, or one with the name of what it closes, and nothing to be reached beside it. */
export function isTotalRow(
  view: SheetView,
  row: number,
  spots: readonly Spot[],
  columns: TableColumns,
): boolean {
  const words = spots.filter(({ cell }) => cell.type === "text" && /\p{L}/u.test(cell.text));
  const [first] = words;
  // "100" with nothing beside it, below 25, 30, 25, 10 and 10.
  if (!first)
    return (
      spots.length === 1 &&
      columns.count > 2 &&
      spots.every(({ cell }) => addends(view, row, columns, cell) > 1)
    );
  if (words.length > 2) return false;
  const text = tidyText(first.cell.text);
  const over = first.right > first.left && !columns.spans(first);
  if (over && words.length === 1 && /^(?:sub\s?-?)?(?:total|tot\.|somma)/i.test(text) && text.length < 60)
    return true;
  if (TOTAL.test(text)) return spots.indexOf(first) <= 1;
  const figures = spots.filter((spot) => !words.includes(spot)).map(({ cell }) => cell);
  if (words.length === 1 && figures.length > 0 && CLOSING.some((words) => words.test(text))) return true;
  if (figures.length === 0 || !figures.every(isFigure)) return false;
  // "Budget assegnato (euro)" over all that tells records apart, and figures behind it: of what stands above. A band has a weight at most.
  const width = first.right - first.left + 1;
  const isWide = over && !isAsHeaded(first, columns) && width >= columns.count * 0.5;
  if (isWide && spots.indexOf(first) === 0 && figures.length > 2) return true;
  if (words.some((spot) => sumsUp(view, row, columns, spot))) return true;
  const whole = figures.length === 1 && /^(?:100(?:[.,]0+)?\s?%?|1)$/.test(figures[0]?.text.trim() ?? "");
  const sums = whole || figures.every((cell) => addends(view, row, columns, cell) > 0);
  // The second word may stand beside a name that goes on from above.
  if (words.some(({ cell }) => saysTotal(cell.text))) return sums;
  if (words.length > 1 || figures.some(({ type }) => type !== "number")) return false;
  if (text.length > 24) return countsMarks(view, row, columns, figures);
  // "M2.1 | 100%" below 70 % and 30 %: what has a code is one of them.
  if (/\d/.test(text) && /[\p{L}.]/u.test(text) && isBareCode(text)) return false;
  // "3. Usare meglio l'acqua | 100%": a numbered title weighs what those above do too.
  if (/^\d+(?:\.\d+)*[.)]?\s+\p{L}/u.test(text)) return false;
  // "All", "Insieme": nothing but sums of several.
  return (
    figures.every((cell) => addends(view, row, columns, cell) > 1) || countsMarks(view, row, columns, figures)
  );
}

/** As wide as the one heading over it, though it be the only record. */
const isAsHeaded = (spot: Spot, { covers, crosses }: TableColumns): boolean =>
  covers(spot) === 1 && !crosses(spot);

const WORD = /^(?:sub\s?-?)?(?:totale|totali|total|somma)\s+(?:(?:di|del|della|dei|of|for)\s+|dell['’]\s*)?/i;

/** "Totale Servizio tributi" below "Servizio tributi": the total of what has that name, whatever it comes to. */
function sumsUp(view: SheetView, row: number, columns: TableColumns, { cell, left }: Spot): boolean {
  const name = saysTotal(cell.text) ? foldText(tidyText(cell.text).replace(WORD, "")) : "";
  if (name.length < LEAST_NAME) return false;
  for (let above = row; above > columns.bottom; above -= 1)
    for (let col = columns.left; col <= columns.right; col += 1)
      if ((above < row || col !== left) && foldText(view.shown(above, col)?.text ?? "") === name) return true;
  return false;
}

const LEAST_NAME = 3;
const FIGURE = /^-?\d+(?:[.,]\d+)?\s?%?$/;

const isFigure = ({ type, text }: Cell): boolean => type === "number" || FIGURE.test(text.trim());

/** How many of the numbers right above a number it is the sum of; 0 where it is none. */
function addends(view: SheetView, row: number, columns: TableColumns, whole: Cell): number {
  const value = figureOf(whole);
  let [sum, count] = [0, 0];
  for (let above = row - 1; above > columns.bottom && value !== null; above -= 1) {
    const cell = view.cell(above, whole.at.col);
    const part = cell ? figureOf(cell) : null;
    if (part === null) continue;
    sum += part;
    count += 1;
    if (Math.abs(sum - value) < 1e-6) return count;
  }
  return 0;
}

/** A number, or a text that is nothing but one: 15 of "15%". */
function figureOf({ value, text }: Cell): number | null {
  if (typeof value === "number") return value;
  return FIGURE.test(text.trim()) ? Number.parseFloat(text.trim().replace(",", ".")) : null;
}

/** "Presenze per struttura | 3 | 2 | 2": numbers below columns of crosses, as many as there are. */
function countsMarks(view: SheetView, row: number, columns: TableColumns, figures: readonly Cell[]): boolean {
  const marksAbove = (col: number): number => {
    let count = 0;
    for (let above = row - 1; above > columns.bottom; above -= 1) {
      const cell = view.cell(above, col);
      if (cell && (cell.type !== "text" || cell.text.trim().length > 2)) return -1;
      if (cell) count += 1;
    }
    return count;
  };
  return figures.length >= 2 && figures.every(({ value, at }) => marksAbove(at.col) === value);
}
