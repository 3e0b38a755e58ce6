import { tidyText } from "../grid/foldText";
import { isBlank, type Spot } from "../grid/sheetView";
import type { Cell } from "../model/grid";
import type { Block } from "../model/plan";
import { type Context, currentNode } from "./context";
import { type HeaderBand, headingWord, readHeaderBand } from "./headerBand";
import { type FormPart, type LabelSurvey, readFormRow, splitRow } from "./readForm";
import { isMission, readHeading } from "./readHeading";
import { isLevel, readLabel } from "./readLabel";
import { readMiniTable } from "./readMiniTable";
import { readRecord } from "./readRecord";
import { noteWord, type SheetWords } from "./sheetWords";
import { createTable, type Table } from "./table";

/** A list of objectives without indicators, read after all the cards it may speak of. */
export interface DeferredList {
  readonly table: Table;
  readonly rows: readonly number[];
}

/** What was met on a sheet, for its layout, confidence and picture. */
export interface SheetTrace {
  readonly tables: number[];
  readonly indicatorTables: number[];
  readonly objectiveTables: number[];
  readonly forms: number[];
  readonly lists: DeferredList[];
  readonly blocks: Block[];
  /** Heading and label words that were understood, by what they stand for. */
  readonly words: SheetWords;
}

/** Reads one sheet from top to bottom: tables, forms, headings. Lists of objectives are returned for later. */
export function readSheet(context: Context, { columns, terms }: LabelSurvey): SheetTrace {
  const { view } = context;
  const trace: SheetTrace = {
    tables: [],
    indicatorTables: [],
    objectiveTables: [],
    forms: [],
    lists: [],
    blocks: [],
    words: { headings: new Map(), labels: new Map() },
  };
  // A list of objectives waits for the cards of other sheets, unless its own sheet has indicators to hang on it.
  const waits = !(["indicator", "indicatorNumber", "target"] as const).some((term) => terms.has(term));
  let table: Table | undefined;
  let gap = false;
  for (let row = 0; row < view.rowCount; row += 1) {
    if (view.isBlankRow(row)) {
      gap = true;
      continue;
    }
    if (table && isPlainRecord(context, table, row) && !(gap && endsTable(context, table, row))) {
      takeRecord(context, table, row, trace, waits);
      gap = false;
      continue;
    }
    const band = readHeaderBand(view, row);
    if (band) {
      const next = takeBand(context, band, trace);
      if (next) {
        table = next.table;
        row = next.row;
        gap = false;
        continue;
      }
    }
    table = takeOther(context, table, row, { columns, waits, gap }, trace);
    gap = false;
  }
  return trace;
}

/** A row with several cells in the table's columns, none of them a heading. */
function isPlainRecord({ view }: Context, table: Table, row: number): boolean {
  const cells = view.grid.rows[row] ?? [];
  let filled = 0;
  for (const { col } of table.plan.columns) {
    const cell = cells[col];
    if (cell && !isBlank(cell)) filled += 1;
    if (filled === 3) break;
  }
  return (
    filled === 3 &&
    !table.probes.some((col) => isHeading(cells[col])) &&
    !isTotal(view, table, row) &&
    !startsForm(view, row)
  );
}

const isHeading = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.text.length < 60 && headingWord({ cell }) !== null;

/** First words of labels that open a card; anything else cannot. */
const OPENS_CARD =
  /^\s*(?:ob|mission|area|program|azion|action|line|ass|ambit|macro|kpi|indicator|scheda|goal|strateg|operat|prior|tema|indirizzo|finalit|dirett|dimens|valore|sub|sotto|annual|key|intervention|work|budget|progetto|denominazione|titolo|nome|initiative|iniziativa|step|task|attivit)/i;

function startsForm(view: Context["view"], row: number): boolean {
  const first = (view.grid.rows[row] ?? []).find((cell) => cell !== undefined && !isBlank(cell));
  if (!first || first.type !== "text" || first.text.length > 140 || !OPENS_CARD.test(first.text))
    return false;
  const label = readLabel(first.text);
  return (
    label !== undefined && (isLevel(label.term) || label.term === "indicatorNumber") && label.inline === null
  );
}

const TOTAL = /^\s*(?:sub)?(?:totale|totali|total|somma)\b/i;

function isTotal(view: Context["view"], { named }: Table, row: number): boolean {
  const cells = view.grid.rows[row] ?? [];
  const first = cells.find((cell) => cell !== undefined && !isBlank(cell));
  return TOTAL.test(first?.text ?? "") || named.some((col) => TOTAL.test(cells[col]?.text ?? ""));
}

/**
 * After an empty row a row without code, weight, indicator or unit is no record, nor is one below the last full
 * record that has no code or weight: signatures, remarks.
 */
function endsTable({ view }: Context, { plan, lastFull }: Table, row: number): boolean {
  const certain = plan.levels.flatMap(({ code, weight }) => [code, weight]);
  const likely = [...plan.indicators.map(({ name }) => name), ...plan.responsible];
  const telling = row > lastFull ? certain : [...certain, ...likely];
  return !telling.some((column) => column && view.cell(row, column.col));
}

function takeRecord(context: Context, table: Table, row: number, trace: SheetTrace, waits: boolean): void {
  if (!table.listed || !waits) {
    readRecord(context, table, row);
    return;
  }
  const list = trace.lists.at(-1);
  if (list?.table === table) (list.rows as number[]).push(row);
  else trace.lists.push({ table, rows: [row] });
}

function takeBand(
  context: Context,
  band: HeaderBand,
  trace: SheetTrace,
): { table: Table | undefined; row: number } | undefined {
  const { view } = context;
  if (band.lead) {
    const read = readMiniTable(context, band);
    if (!read) return undefined;
    explainBand(context, band, trace);
    (read.table ? trace.objectiveTables : trace.indicatorTables).push(band.top);
    return read;
  }
  const table = createTable(view, band, context.path);
  if (!table) return undefined;
  explainBand(context, band, trace);
  context.heading = null;
  trace.tables.push(band.top);
  return { table, row: band.bottom };
}

/** Headings are known words, whatever their columns turn out to hold. */
function explainBand({ view }: Context, band: HeaderBand, trace: SheetTrace): void {
  for (let row = band.top; row <= band.bottom; row += 1) {
    for (const spot of view.spots(row)) {
      view.explain(row, spot.cell.col);
      noteWord(trace.words.headings, headingWord(spot)?.label ?? null, view.at(row, spot.left));
    }
  }
}

interface RowState {
  readonly columns: ReadonlySet<number>;
  readonly waits: boolean;
  /** An empty row stands above. */
  readonly gap: boolean;
}

/** Reads a row that is neither a plain record nor headings: totals, thin records, labels with values, headings of sections. */
function takeOther(
  context: Context,
  table: Table | undefined,
  row: number,
  { columns, waits, gap }: RowState,
  trace: SheetTrace,
): Table | undefined {
  const { view } = context;
  const spots = view.spots(row);
  if (table && (isTotal(view, table, row) || isRepeatedHeading(spots))) {
    for (const { cell } of spots) view.explain(row, cell.col);
    return table;
  }
  const parts = splitRow(spots, columns);
  const labelled = parts.filter(({ label }) => label !== null);
  const ended = table !== undefined && gap && (endsTable(context, table, row) || isSignature(table, spots));
  if (table && !ended && isRecord(context, table, row, spots, parts)) {
    takeRecord(context, table, row, trace, waits);
    return table;
  }
  if (labelled.length > 0 || (!table && goesOn(context, spots))) {
    trace.forms.push(row);
    for (const { label, spot } of labelled) noteWord(trace.words.labels, label, view.at(row, spot.left));
    readFormRow(context, row, parts);
    return labelled.length > 0 ? undefined : table;
  }
  const [first] = spots;
  if (first && isAlone(spots)) {
    if (!table && continues(context, first)) readFormRow(context, row, parts);
    else takeHeading(context, table, first);
  }
  return ended && table && (spots.length > 1 || row > table.lastFull) ? undefined : table;
}

/** The headings once more, with nothing new below them. */
const isRepeatedHeading = (spots: readonly Spot[]): boolean =>
  spots.length >= 3 && spots.filter((spot) => headingWord(spot) !== null).length >= spots.length * 0.6;

/** After an empty row one text away from the first column signs the sheet. */
function isSignature({ plan }: Table, spots: readonly Spot[]): boolean {
  const columns = plan.columns.map(({ col }) => col);
  const first = Math.min(...columns);
  return isAlone(spots) && spots.every(({ left }) => left > first && columns.includes(left));
}

/** A heading inside a table puts what follows under another node. */
function takeHeading(context: Context, table: Table | undefined, spot: Spot): void {
  const before = context.path;
  readHeading(context, spot);
  if (!table || context.path === before) return;
  table.above = context.path;
  table.nodes.clear();
  table.last.clear();
}

/** Unlabelled texts below the values of a form go on with them. */
const goesOn = (context: Context, spots: readonly Spot[]): boolean =>
  context.running.size > 0 &&
  currentNode(context) !== null &&
  spots.some(({ left }) => context.running.has(left)) &&
  !isAlone(spots);

/** One text in the row, or the same text filled across. */
const isAlone = (spots: readonly Spot[]): boolean =>
  new Set(spots.map(({ cell }) => tidyText(cell.text))).size === 1;

/** A single text below a value of a form, in the same column, goes on with it. */
function continues({ running, indicator }: Context, spot: Spot): boolean {
  const above = running.get(spot.left);
  return (
    above !== undefined &&
    spot.cell.row - above.row <= 3 &&
    !(indicator !== null && above.label.term !== "indicator" && isLevel(above.label.term))
  );
}

/** A thin row is still a record when its text stands in a column of the table and is neither heading nor label. */
function isRecord(
  context: Context,
  table: Table,
  row: number,
  spots: readonly Spot[],
  parts: readonly FormPart[],
): boolean {
  const { plan } = table;
  const [first] = spots;
  if (!first || startsForm(context.view, row)) return false;
  if (isAlone(spots)) {
    const wide = first.right > first.left || spots.length > 1;
    const text = first.cell.text;
    if (wide || readLabel(text)?.inline || isMission(text)) return false;
    const named =
      plan.indicators.some(({ name }) => name.col === first.left) ||
      plan.levels.some(({ title }, index) => title.col === first.left && index > 0);
    return (
      named &&
      !context.view.isBlankRow(row) &&
      (plan.levels.length > 0 || plan.indicators.length > 0) &&
      first.cell.type === "text" &&
      !isHeadingLike(context, table, first)
    );
  }
  const inside = spots.filter(({ left }) => plan.columns.some(({ col }) => col === left));
  return inside.length >= 2 && parts.filter(({ label }) => label !== null).length * 2 <= parts.length;
}

/** In a table whose first column names everything, a lone text there is a section unless other lone texts are records too. */
function isHeadingLike({ view }: Context, table: Table, spot: Spot): boolean {
  const firstColumn = Math.min(...table.plan.columns.map(({ col }) => col));
  return (
    spot.left === firstColumn &&
    table.plan.levels.length > 0 &&
    view.mergeAt(spot.cell.row, spot.left) === undefined
  );
}
