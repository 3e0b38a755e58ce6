import type { Spot } from "../../grid/sheetView";
import { readFormRow, splitRow, type FormPart, type LabelSurvey } from "../forms/readForm";
import { isHeaderRow } from "../tables/correctColumns";
import { endsTable, isSignature } from "../tables/endsTable";
import { isPlainRecord, isRecord } from "../tables/isRecord";
import { isAside } from "../tables/isAside";
import { isLeftEmpty } from "../tables/isLeftEmpty";
import { isTotal } from "../tables/isTotal";
import { readHeaderBand } from "../tables/readHeaderBand";
import { readRecord } from "../tables/readRecord";
import type { Table } from "../tables/table";
import { headingWord } from "../words/headingWord";
import { isAlone } from "../words/isAlone";
import { isLevel } from "../words/levels";
import { namesMeasure } from "../words/namesMeasure";
import { currentNode, type Context } from "./context";
import { continuesValue } from "./continuesValue";
import { readHeading } from "./readHeading";
import type { SheetTrace } from "./sheetTrace";
import { noteWord } from "./sheetWords";
import { takeBand } from "./takeBand";
import { takeOffice } from "./takeOffice";
import { sketchEntry, sketchForm, sketchRecord, sketchText } from "./sketchRows";

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
  const waits = !namesMeasure(terms);
  let table: Table | undefined;
  let gap = false;
  for (let row = 0; row < view.rowCount; row += 1) {
    if (view.isBlankRow(row)) {
      gap = true;
      continue;
    }
    const pointed = isHeaderRow(context.corrections, row);
    if (!pointed && table && isPlainRecord(context, table, row) && !(gap && endsTable(context, table, row))) {
      takeRecord(context, table, row, trace, waits);
      gap = false;
      continue;
    }
    const band = readHeaderBand(view, row, context.corrections);
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

function takeRecord(context: Context, table: Table, row: number, trace: SheetTrace, waits: boolean): void {
  sketchRecord(trace.blocks, table, row);
  if (!table.listed || !waits || table.plan.levels.length === 0) {
    readRecord(context, table, row);
    if (table.plan.levels.length > 0) context.tabled = table;
    return;
  }
  const list = trace.lists.at(-1);
  if (list?.table === table) (list.rows as number[]).push(row);
  else trace.lists.push({ table, rows: [row] });
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
    for (const { cell } of spots) view.explain(row, cell.at.col);
    sketchRecord(trace.blocks, table, row);
    return table;
  }
  const parts = splitRow(spots, columns);
  const labelled = parts.filter(({ label }) => label !== null);
  const ended = table !== undefined && gap && (endsTable(context, table, row) || isSignature(table, spots));
  if (table && !ended && isRecord(context, table, row, spots, parts)) {
    takeRecord(context, table, row, trace, waits);
    return table;
  }
  if (table && opensSection(context, table, spots, labelled)) {
    for (const { label, spot } of labelled) {
      noteWord(trace.words.labels, label, view.at(row, spot.left));
      sketchText(trace.blocks, "heading", spot);
    }
    goBelow(context, table, () => readFormRow(context, row, parts));
    return table;
  }
  if (isLeftEmpty(spots) || (table && isAside(table, spots))) {
    for (const { cell } of spots) view.explain(row, cell.at.col);
    sketchEntry(trace.blocks, spots);
    return table;
  }
  if (labelled.length > 0 || (!table && goesOn(context, spots))) {
    trace.forms.push(row);
    sketchForm(trace.blocks, spots, labelled);
    for (const { label, spot } of labelled) noteWord(trace.words.labels, label, view.at(row, spot.left));
    readFormRow(context, row, parts);
    return labelled.length > 0 ? undefined : table;
  }
  const [first] = spots;
  if (first && isAlone(spots)) {
    if (!table && continuesValue(context, first)) {
      readFormRow(context, row, parts);
      sketchForm(trace.blocks, spots, labelled);
    } else sketchText(trace.blocks, takeHeading(context, table, first), first);
  } else sketchEntry(trace.blocks, spots);
  return ended && table && (spots.length > 1 || row > table.lastFull) ? undefined : table;
}

/** The headings once more, with nothing new below them. */
const isRepeatedHeading = (spots: readonly Spot[]): boolean =>
  spots.length >= 3 &&
  spots.filter((spot) => spot.cell.type !== "date" && headingWord(spot) !== null).length >=
    spots.length * 0.6;

/** "Obiettivo strategico 1.1: …" across the table, with its next record below. */
function opensSection(
  context: Context,
  table: Table,
  spots: readonly Spot[],
  labelled: readonly FormPart[],
): boolean {
  const [label] = labelled.flatMap((part) => part.label ?? []);
  if (!label || label.inline === null || !isAlone(spots)) return false;
  const next = context.view.nextRow((spots[0]?.bottom ?? 0) + 1);
  return (
    (isLevel(label.term) || label.term === "perspective" || label.term === "responsible") &&
    (isPlainRecord(context, table, next) || beginsRecord(context, table, next))
  );
}

/** A title of the table with another of its cells filled, and little else: a record that is not written out. */
function beginsRecord({ view }: Context, { plan }: Table, row: number): boolean {
  const spots = view.spots(row);
  const titled = plan.levels.some(({ title }) => spots.some(({ left }) => left === title.col));
  const inside = spots.every(({ left }) => plan.columns.some(({ col }) => col === left));
  return titled && inside && spots.length > 1 && spots.every((spot) => headingWord(spot)?.label == null);
}

/** A heading inside a table puts what follows under another node. */
function takeHeading(context: Context, table: Table | undefined, spot: Spot): ReturnType<typeof readHeading> {
  if (!table) return readHeading(context, spot);
  const read = goBelow(context, table, () => readHeading(context, spot));
  takeOffice(context);
  return read;
}

/** What a heading opens stands above the records that follow. */
function goBelow<T>(context: Context, table: Table, read: () => T): T {
  const before = [...context.path];
  const result = read();
  const same = context.path.length === before.length && context.path.every((node, at) => node === before[at]);
  if (!same) {
    table.above = context.path;
    table.nodes.clear();
    table.last.clear();
  }
  return result;
}

/** Unlabelled texts below the values of a form go on with them. */
const goesOn = (context: Context, spots: readonly Spot[]): boolean =>
  context.running.size > 0 &&
  currentNode(context) !== null &&
  spots.some(({ left }) => context.running.has(left)) &&
  !isAlone(spots);
