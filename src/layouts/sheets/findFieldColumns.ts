import type { SheetView } from "../../grid/sheetView";
import { countDistinct } from "../words/countDistinct";
import { isLevel } from "../words/levels";
import { readLabel, type Label } from "../words/readLabel";
import { readWeight } from "../words/readWeight";

const LOOK = 200;

/** Labels a column of fields has at least: an objective and what it is measured by are two of them. */
const LEAST = 4;

/** A sheet with its fields down one column and an objective in each of several others. */
export interface FieldColumns {
  /** The column of the labels. */
  readonly labels: number;
  /** The columns of the objectives. */
  readonly values: readonly number[];
}

/** Finds the columns of a sheet that is drawn the other way round: fields in rows, objectives in columns. */
export function findFieldColumns(view: SheetView): FieldColumns | undefined {
  const labels = labelColumn(view);
  const fields: Field[] = [];
  let others = 0;
  for (let row = 0; row < view.rowCount && row < LOOK; row += 1) {
    const first = view.first(row);
    const label = first?.type === "text" && first.at.col === labels ? readLabel(first.text) : undefined;
    if (label && isHeadings(view, row)) return undefined;
    if (label && label.inline === null) fields.push({ row, label });
    else if (fields.length > 0 && view.spots(row).length > 2) others += 1;
  }
  if (fields.length < LEAST || others > 0 || !describesPlan(fields)) return undefined;
  const values = valueColumns(view, labels, fields);
  return values.length >= 2 && namesSeveral(view, fields, values) ? { labels, values } : undefined;
}

/** The headings of a table are no values of the first of them. */
function isHeadings(view: SheetView, row: number): boolean {
  const spots = view.spots(row);
  const terms = spots.flatMap(({ cell }) => readLabel(cell.text)?.term ?? []);
  return terms.length * 2 > spots.length && new Set(terms).size >= 3;
}

/** The first column that begins a row. */
function labelColumn(view: SheetView): number {
  let column = Infinity;
  for (let row = 0; row < view.rowCount && row < LOOK; row += 1)
    column = Math.min(column, view.first(row)?.at.col ?? Infinity);
  return column;
}

interface Field {
  readonly row: number;
  readonly label: Label;
}

const isName = ({ label: { term } }: Field): boolean => isLevel(term) || term === "title";

const isCode = ({ label: { term, of } }: Field): boolean => term === "code" && of !== "indicator";

function describesPlan(fields: readonly Field[]): boolean {
  const different = new Set(fields.map(({ label }) => `${label.term} ${label.number} ${label.period}`));
  const measured = fields.some(({ label: { term } }) => term === "indicator" || term === "target");
  return different.size >= LEAST && measured && fields.some(isName);
}

/** Columns that hold something beside many labels; none where one of them holds labels itself. */
function valueColumns(view: SheetView, labels: number, fields: readonly Field[]): number[] {
  const width = Math.max(...fields.map(({ row }) => view.line(row).length));
  const columns: number[] = [];
  for (let col = labels + 1; col < width; col += 1) {
    const cells = fields.flatMap(({ row }) => view.shown(row, col) ?? []);
    // What is merged from the left says nothing of this column.
    const own = cells.filter(({ at }) => at.col === col);
    const named = own.filter(({ text, type }) => type === "text" && readLabel(text) !== undefined);
    if (named.length >= 2 && named.length * 4 > own.length) return [];
    if (cells.length >= fields.length * 0.4 && holdsValues(view, fields, col)) columns.push(col);
  }
  return columns;
}

/** Weights are numbers or targets have a figure: instructions how to fill in a card have neither. */
function holdsValues(view: SheetView, fields: readonly Field[], col: number): boolean {
  const valued = fields.flatMap(({ row, label: { term } }) => {
    const cell = view.shown(row, col);
    if (!cell || !(term === "weight" || term === "target")) return [];
    return [term === "weight" ? readWeight(cell).fraction !== null : /\d/.test(cell.text)];
  });
  return valued.length === 0 || valued.some((isValue) => isValue);
}

/** The columns have names and measures of their own: values of one objective over several columns have not. */
function namesSeveral(view: SheetView, fields: readonly Field[], values: readonly number[]): boolean {
  const own = (rows: readonly Field[]) =>
    rows.some(({ row }) => {
      const texts = values.map((col) => view.text(row, col)).filter((text) => text !== "");
      return countDistinct(texts) > 1;
    });
  return (
    own(fields.filter((field) => isName(field) || isCode(field))) &&
    own(fields.filter(({ label: { term } }) => term === "indicator" || term === "target"))
  );
}
