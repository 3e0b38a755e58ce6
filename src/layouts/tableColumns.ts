import { isBlank, type SheetView } from "../grid/sheetView";
import type { NodeKind } from "../model/plan";
import type { HeaderBand, HeaderColumn } from "./headerBand";
import { isLevel, type Label } from "./readLabel";
import { splitTwins } from "./splitTwins";
import type { Term } from "./vocabulary";

/** What a column of a table holds. */
export interface TableColumn {
  readonly col: number;
  readonly term: Term | "unknown";
  /** Level whose group or words it stands under; null where only its place can tell. */
  readonly owner: NodeKind | "objective" | "indicator" | null;
  readonly period: string | null;
  readonly level: number | null;
  readonly label: Label | null;
}

/** One level of the tree in a table: its title column and what stands beside it. */
export interface TableLevel {
  readonly kind: NodeKind | null;
  readonly title: TableColumn;
  readonly code: TableColumn | null;
  weight: TableColumn | null;
  readonly description: TableColumn | null;
}

/** One kind of indicator in a table, with the columns of its values. */
export interface TableIndicator {
  readonly name: TableColumn;
  /** Level it measures where a group heading says so; null: the deepest of the row. */
  readonly of: NodeKind | "objective" | null;
  readonly fields: readonly TableColumn[];
}

/** A table's columns put to their use. */
export interface TablePlan {
  readonly levels: readonly TableLevel[];
  readonly indicators: readonly TableIndicator[];
  readonly responsible: readonly TableColumn[];
  readonly perspective: TableColumn | null;
  readonly priority: TableColumn | null;
  readonly monitoring: TableColumn | null;
  /** A column under the objectives' heading that gathers them: the managers of a table of weights. */
  readonly manager: TableColumn | null;
  readonly columns: readonly TableColumn[];
}

const INDICATOR_FIELDS: readonly (Term | "unknown")[] = [
  "algorithm",
  "unit",
  "source",
  "kpiType",
  "frequency",
  "baseline",
  "target",
  "threshold",
  "actual",
];

const isLevelTerm = (term: TableColumn["term"]): boolean => term !== "unknown" && isLevel(term);

/** Says what every column of a header band holds. */
export function readTableColumns(band: HeaderBand): TableColumn[] {
  const columns = band.columns.map(readColumn);
  const levels = columns.flatMap(({ term }) => (isLevelTerm(term) ? [term] : []));
  if (levels.includes("objective")) return columns;
  // "Peso obiettivo" beside an "Obiettivo operativo" column speaks of that one.
  const meant =
    (["operationalObjective", "strategicObjective"] as const).find((kind) => levels.includes(kind)) ?? null;
  const titled = columns.some(
    ({ term, owner }) => owner === "objective" && (term === "title" || term === "description"),
  );
  return titled && meant === null
    ? columns
    : columns.map((column) => (column.owner === "objective" ? { ...column, owner: meant } : column));
}

function readColumn({ col, words }: HeaderColumn): TableColumn {
  const labels = words.flatMap(({ label }) => label ?? []);
  const period =
    words
      .map((word) => word.period)
      .filter((text) => text !== null)
      .at(-1) ?? null;
  const level =
    words
      .map((word) => word.level)
      .filter((share) => share !== null)
      .at(-1) ?? null;
  const leaf = words.at(-1);
  const group = labels
    .slice(0, -1)
    .map(asLevel)
    .find(({ term }) => isLevel(term));
  const last = labels.at(-1);
  const base = { col, period, level, owner: ownerOf(last, group) };
  if (leaf && leaf.label === null && leaf.period === null && leaf.level === null)
    return { ...base, term: "unknown", label: null };
  if (!last) return { ...base, term: period === null ? "unknown" : "target", label: null };
  return { ...base, term: last.term, label: last };
}

/** "Attività" over columns of its own is a level like "Azioni". */
const asLevel = (label: Label): Label => (label.term === "steps" ? { ...label, term: "action" } : label);

function ownerOf(last: Label | undefined, group: Label | undefined): TableColumn["owner"] {
  if (last?.of) return last.of;
  const source = last && isLevel(last.term) ? last : group;
  return source ? (source.term as NodeKind | "objective") : null;
}

/** Puts columns together into levels and indicators. `view` and `from` let the data say whose a loose column is. */
export function planTable(view: SheetView, from: number, headed: readonly TableColumn[]): TablePlan {
  const { columns, manager } = splitTwins(view, from, headed);
  const levels = readLevels(columns.filter((column) => column !== manager));
  const indicators = readIndicators(columns);
  return {
    levels,
    indicators,
    columns,
    manager,
    responsible: columns.filter(({ term }) => term === "responsible"),
    perspective: columns.find(({ term }) => term === "perspective") ?? null,
    priority: columns.find(({ term }) => term === "priority") ?? null,
    monitoring: columns.find(({ term }) => term === "monitoring") ?? null,
    ...assignWeights(view, from, columns, levels, indicators),
  };
}

function readLevels(columns: readonly TableColumn[]): TableLevel[] {
  const kinds = new Set(
    columns.flatMap(({ term, owner }) =>
      isLevelTerm(term) ? [term] : owner !== null && owner !== "indicator" ? [owner] : [],
    ),
  );
  const levels: TableLevel[] = [];
  for (const kind of kinds) {
    const own = columns.filter(({ term, owner }) => term === kind || owner === kind);
    const title =
      own.find(({ term }) => term === "title") ??
      own.find(({ term }) => term === kind) ??
      own.find(({ term }) => term === "description");
    if (!title) continue;
    levels.push({
      kind: kind === "objective" ? null : (kind as NodeKind),
      title,
      code: own.find(({ term }) => term === "code") ?? looseCode(columns, title),
      weight: own.find(({ term }) => term === "weight") ?? null,
      description: own.find((column) => column.term === "description" && column !== title) ?? null,
    });
  }
  if (levels.length > 0) return levels;
  const title = columns.find(
    ({ term, owner }) => (term === "title" || term === "description") && owner === null,
  );
  if (!title || !columns.some(({ term }) => term === "code" || term === "indicator")) return [];
  const description = columns.find((column) => column.term === "description" && column !== title) ?? null;
  return [{ kind: null, title, code: looseCode(columns, title), weight: null, description }];
}

/** A "codice" of no group belongs to the level right of it, else left of it. */
function looseCode(columns: readonly TableColumn[], title: TableColumn): TableColumn | null {
  const loose = columns.filter(({ term, owner }) => term === "code" && owner === null);
  return (
    loose.find(({ col }) => nextLevelOrName(columns, col, 1) === title) ??
    loose.find(
      ({ col }) =>
        nextLevelOrName(columns, col, -1) === title && nextLevelOrName(columns, col, 1) === undefined,
    ) ??
    null
  );
}

/** Nearest column of a level or indicator beside a column, in direction `step`. */
export function nextLevelOrName(
  columns: readonly TableColumn[],
  col: number,
  step: 1 | -1,
): TableColumn | undefined {
  const beside = columns.filter((column) => (step === 1 ? column.col > col : column.col < col));
  const ordered = step === 1 ? beside : [...beside].reverse();
  return ordered.find(({ term }) => isLevelTerm(term) || term === "indicator" || term === "title");
}

function readIndicators(columns: readonly TableColumn[]): TableIndicator[] {
  const names = columns.filter(({ term }) => term === "indicator");
  const fields = columns.filter(({ term }) => INDICATOR_FIELDS.includes(term));
  return names.map((name) => {
    const of = name.owner === "indicator" ? null : name.owner;
    const own = fields.filter((field) => belongsTo(field, name, names));
    const codes = columns.filter(
      (column) => column.term === "code" && column.owner === "indicator" && names.length === 1,
    );
    return { name, of, fields: [...codes, ...own] };
  });
}

/** A field of a group belongs to the indicator of that group; a loose one to the nearest indicator on its left, else the first. */
function belongsTo(field: TableColumn, name: TableColumn, names: readonly TableColumn[]): boolean {
  const group = (column: TableColumn) => (column.owner === "indicator" ? null : column.owner);
  const grouped = names.filter((other) => group(other) === group(field));
  const candidates = grouped.length > 0 ? grouped : names;
  const left = candidates.filter(({ col }) => col < field.col).at(-1);
  return (left ?? candidates[0]) === name;
}

function assignWeights(
  view: SheetView,
  from: number,
  columns: readonly TableColumn[],
  levels: readonly TableLevel[],
  indicators: readonly TableIndicator[],
): Partial<TablePlan> {
  const result = indicators.map((indicator) => ({ ...indicator, fields: [...indicator.fields] }));
  const loose = columns.filter(
    ({ term, owner, col }) =>
      term === "weight" &&
      (owner === null || owner === "indicator" || owner === "objective") &&
      !levels.some((level) => level.weight?.col === col),
  );
  for (const column of loose) {
    if (column.owner === "indicator" && result.length > 0) {
      (result.find(({ name }) => name.col < column.col) ?? result[0])?.fields.push(column);
      continue;
    }
    const owner = ownerByPlace(view, from, columns, column, levels, result);
    const level = levels.find(({ title }) => title === owner && column.owner !== "indicator");
    if (level && level.weight === null) level.weight = column;
    else (result.find(({ name }) => name === owner) ?? result[0])?.fields.push(column);
  }
  return { indicators: result };
}

/** Whose weight it is: the column whose entries begin where the weights stand; else the nearest on the left. */
function ownerByPlace(
  view: SheetView,
  from: number,
  columns: readonly TableColumn[],
  weight: TableColumn,
  levels: readonly TableLevel[],
  indicators: readonly TableIndicator[],
): TableColumn | undefined {
  const candidates = [...levels.map(({ title }) => title), ...indicators.map(({ name }) => name)];
  const beside = nextLevelOrName(columns, weight.col, -1) ?? nextLevelOrName(columns, weight.col, 1);
  const weights = startsOf(view, from, weight.col);
  const scored = candidates.map((column) => ({
    column,
    score: overlap(weights, startsOf(view, from, column.col)),
  }));
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (top, next) => (!top || next.score > top.score + 1e-9 ? next : top),
    undefined,
  );
  const near = scored.find(({ column }) => column === beside);
  if (near && (!best || near.score >= best.score - 0.05)) return near.column;
  return best && best.score >= 0.6 ? best.column : (near?.column ?? best?.column);
}

const SAMPLE = 300;

/** Rows in which a column begins a new value, within the first rows of the table. */
function startsOf(view: SheetView, from: number, col: number): Set<number> {
  const starts = new Set<number>();
  for (let row = from; row < view.rowCount && row < from + SAMPLE; row += 1) {
    const cell = view.cell(row, col);
    if (!cell || cell.text.trim() === "" || !isRecordRow(view, row)) continue;
    starts.add(row);
  }
  return starts;
}

/** Rows with one text only are headings of sections. */
const isRecordRow = (view: SheetView, row: number): boolean =>
  (view.grid.rows[row] ?? []).filter((cell) => cell !== undefined && !isBlank(cell)).length > 1;

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const row of a) if (b.has(row)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
