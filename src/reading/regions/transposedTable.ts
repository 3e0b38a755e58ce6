import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import type { Field, Region } from "../model";
import { formRow } from "./formRow";
import type { FormHints } from "./formHints";
import type { Pair } from "./pair";
import { pairOf } from "./pairOf";
import { headsYears } from "./valuesByYear";
import { headsFields } from "./headsFields";
import { headingMarks } from "./headingMarks";
import { isBareCode } from "../words/isBareCode";
import { labelNumber } from "./labelKey";
import { namesLevel } from "../words/namesLevel";
import { namesMeasured } from "../words/namesMeasured";
import { isPeriodOnly } from "../words/readPeriod";
import { readLabel } from "../words/readLabel";
import { sayingOf } from "./sayingOf";
import { isMonth } from "../words/isMonth";
import { monthRun } from "../words/monthRun";
import { numbersOfRecords } from "./numbersOfRecords";
import { sumsUp } from "./numbersRecords";

/** Fewest rows of a table on its side. */
const FEWEST = 3;

/** A table on its side: labels down the left, a record in each column. Undefined where the rows are no such table. */
export function transposedTable(
  view: SheetView,
  top: number,
  hints: FormHints,
  isTaken: (row: number) => boolean,
  turned: ReadonlySet<string>,
): { readonly region: Region; readonly end: number } | undefined {
  const rows: Pair[] = [];
  let end = top;
  for (let row = top; row < view.rowCount && !isTaken(row) && !view.isBlankRow(row); row += 1) {
    const { pairs, rest } = formRow(view, row, hints);
    const inColumns = pairs.length + rest.length > 1 ? valuesOf(view, row, rows) : undefined;
    if (inColumns && (!rows.some((other) => isSameLabel(other, inColumns)) || isOfNext(rows, inColumns))) {
      rows.push(inColumns);
      end = row + 1;
      continue;
    }
    const [pair] = pairs;
    if (pairs.length !== 1 || rest.length > 0 || !pair || pair.key === "") break;
    if (isCalendar(pair) || headsYears(pair) || headsDays(pair) || headsFields(pair)) break;
    if (rows.some((other) => isSameLabel(other, pair)) && !isOfNext(rows, pair)) {
      // "Indicatore 1 | Target | Indicatore 2 | Target": the first block alone is the table.
      const again = rows.findIndex(({ key }, at) => rows.slice(0, at).some((other) => other.key === key));
      if (again >= 0) end = rows.splice(again)[0]?.row ?? end;
      break;
    }
    const wide =
      pair.values.length >= 2 || isSpread(view, pair) || (pair.values.length === 1 && turned.has(pair.key));
    if (rows.length === 0 && !wide) return undefined;
    if (!wide && !fits(rows, pair)) break;
    rows.push(pair);
    end = row + 1;
  }
  if (
    rows.length < FEWEST ||
    rows.filter(({ key, values }) => values.length >= 2 || turned.has(key)).length < FEWEST - 1
  )
    return undefined;
  const several = rows.filter(({ values }) => values.length >= 2);
  if (several.length > 0 && several.every(isCodeAndTitle)) return undefined;
  // A form goes on below its labels, though they are those of such a table elsewhere.
  if (several.length === 0 && end < view.rowCount && !view.isBlankRow(end)) return undefined;
  const above = top > 0 ? view.spots(top - 1).map(({ cell }) => cell) : [];
  const sums = new Set(
    [...(rows[0]?.values ?? []), ...above].flatMap(({ at, text }) => (sumsUp(text) ? [at.col] : [])),
  );
  const cols = [...new Set(rows.flatMap(({ values }) => values.map(({ at }) => at.col)))]
    .filter((col) => !sums.has(col))
    .sort((a, b) => a - b);
  if (cols.length === 0) return undefined;
  const bottom = end - 1;
  const fields = rows.map((pair, index): Field => {
    const cells = cols.map((col) => pair.values.find(({ at }) => at.col === col));
    return {
      headings: [pair.label],
      path: [pair.words],
      ...headingMarks([pair.label]),
      cells,
      origins: cols.map((col, at) => originOf(view, pair, col, at, cols)),
      places: cols.map((col) => view.at(pair.row, col)),
      col: null,
      place: index / (rows.length - 1),
    };
  });
  // "Codice | D.1 | D.2": what they are called, whatever they are counted.
  const numbers = rows.some(saysCodes) ? undefined : numbersOfRecords(view, top, cols);
  const region: Region = {
    kind: "table",
    sheet: view.sheet,
    range: { top, left: rows[0]?.label.at.col ?? 0, bottom, right: cols[cols.length - 1] ?? 0 },
    records: cols.map(() => ({ top, bottom })),
    fields: numbers ? [numbers, ...fields] : fields,
    titles: [],
    sections: [],
    totals: [],
    within: null,
  };
  return { region, end };
}

/** "Target 1 | SI | 100% | 4": below rows of several values whatever stands in their columns is one, though it may be a label elsewhere. */
function valuesOf(view: SheetView, row: number, rows: readonly Pair[]): Pair | undefined {
  const cols = new Set(rows.flatMap(({ values }) => values.map(({ at }) => at.col)));
  const [first, ...spots] = view.spots(row);
  const before = rows[0]?.label.at.col;
  const isSure = rows.length >= FEWEST - 1 || (rows[0]?.values.length ?? 0) >= FEWEST;
  if (!isSure || !first || spots.length < 2 || first.left !== before) return undefined;
  if (sayingOf(first.cell).kind !== "label" || !spots.every(({ left }) => cols.has(left))) return undefined;
  // "Dirigente responsabile | Dirigente Area I | Segretario generale", "Unità di misura | Numero | punti", "Formula | n. schede": words for what it asks for.
  const term = readLabel(first.cell.text)?.term;
  const isOther = ({ cell }: Spot) => sayingOf(cell).kind === "label" && readLabel(cell.text)?.term !== term;
  if (term !== "unit" && term !== "algorithm" && spots.some(isOther)) return undefined;
  return pairOf(
    view,
    first,
    spots.map(({ cell }) => cell),
    row,
  );
}

/** A value of its own in a row of several: its last columns may be empty, or one text is merged over all of them. */
const fits = (rows: readonly Pair[], { values }: Pair): boolean => {
  const cols = new Set(rows.flatMap((row) => row.values.map(({ at }) => at.col)));
  return values.every(({ at }) => cols.has(at.col));
};

/** The same label once more; "Indicatore 2" is another one than "Indicatore 1". */
const isSameLabel = (one: Pair, other: Pair): boolean =>
  one.key === other.key && labelNumber(one.words) === labelNumber(other.words);

/** "Indicatore 1 | Valore atteso | Indicatore 2 | Valore atteso": blocks of so few rows that none is a table, the label is of the next. */
function isOfNext(rows: readonly Pair[], { key, values }: Pair): boolean {
  const before = rows.findLastIndex((other) => other.key === key);
  const next = rows.findLastIndex(({ words }, at) => at > before && labelNumber(words) !== null);
  const first = rows.findIndex((other) => other.key === rows[next]?.key);
  return next >= 0 && values.length >= 2 && first < before && before - first + 1 < FEWEST;
}

/** One value merged over several records. */
function isSpread(view: SheetView, { values: [value], row }: Pair): boolean {
  const range = value && !value.inline ? view.mergeAt(row, value.at.col) : undefined;
  return range !== undefined && range.right > range.left;
}

/** "Indicatore | 31 marzo 2026 | 30 giugno 2026 | Note": what stands below is called so, and was found or is due on these days. */
const headsDays = ({ words, values }: Pair): boolean =>
  namesMeasured(words) && new Set(values.flatMap(({ text }) => (isPeriodOnly(text) ? [text] : []))).size > 1;

/** "Fasi e tempi | gen | feb | mar", "Fasi | G | F | M | A | M | G", "Fasi | I trim. | II trim. | III trim.": headings of a calendar. */
const isCalendar = ({ values }: Pair): boolean =>
  values.length >= 3 &&
  (values.every(({ text }) => isMonth(text)) ||
    values.every(({ text }) => isQuarter(text)) ||
    monthRun(values.map(({ text }) => text)).size === values.length);

const isQuarter = (text: string): boolean => /\btrim|\bquarter|\bQ[1-4]\b/i.test(text) && isPeriodOnly(text);

const isCodeAndTitle = ({ values: [first, second] }: Pair): boolean =>
  first !== undefined &&
  second !== undefined &&
  isBareCode(tidyText(first.text)) &&
  !isBareCode(tidyText(second.text)) &&
  isWords(second);

const saysCodes = ({ words, values }: Pair): boolean =>
  readLabel(words)?.term === "code" ||
  (values.length > 0 && namesLevel(words) && values.every(({ text }) => isBareCode(tidyText(text))));

const isWords = ({ type, text }: Cell): boolean => type === "text" && /\p{L}{3}/u.test(text);

function originOf(
  view: SheetView,
  { values, row }: Pair,
  col: number,
  at: number,
  cols: readonly number[],
): number {
  if (values.some((value) => value.at.col === col)) return at;
  const range = view.mergeAt(row, col);
  return range && range.top === row ? cols.indexOf(range.left) : -1;
}
