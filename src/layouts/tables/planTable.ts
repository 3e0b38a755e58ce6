import type { SheetView } from "../../grid/sheetView";
import type { NodeKind } from "../../model/plan";
import type { Term } from "../vocabulary";
import { assignCodes } from "./assignCodes";
import { assignWeights } from "./assignWeights";
import { leaveOutRowNumbers } from "./leaveOutRowNumbers";
import { findMeasure } from "./findMeasure";
import { promoteSteps } from "./promoteSteps";
import { splitTwins } from "./splitTwins";
import { isLevelTerm, type TableColumn } from "./tableColumns";

/** One level of the tree in a table: its title column and what stands beside it. */
export interface TableLevel {
  readonly kind: NodeKind | null;
  readonly title: TableColumn;
  /** Only a code stands in the table: the objective itself stands in another. */
  readonly reference: boolean;
  code: TableColumn | null;
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
  /** A column that says of every row whether it holds targets or results. */
  readonly measure: TableColumn | null;
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

/** Puts columns together into levels and indicators. `view` and `from` let the data say whose a loose column is. */
export function planTable(view: SheetView, from: number, headed: readonly TableColumn[]): TablePlan {
  const { columns, manager } = splitTwins(
    view,
    from,
    promoteSteps(view, from, leaveOutRowNumbers(view, from, headed)),
  );
  const levels = readLevels(columns.filter((column) => column !== manager));
  const indicators = readIndicators(columns);
  assignCodes(view, from, columns, levels);
  return {
    levels,
    indicators,
    columns,
    manager,
    responsible: columns.filter(({ term }) => term === "responsible"),
    perspective: columns.find(({ term }) => term === "perspective") ?? null,
    priority: columns.find(({ term }) => term === "priority") ?? null,
    monitoring: columns.find(({ term }) => term === "monitoring") ?? null,
    measure: findMeasure(view, from, columns),
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
    const named =
      own.find(({ term }) => term === "title") ??
      own.find(({ term }) => term === kind) ??
      own.find(({ term }) => term === "description");
    const title = named ?? own.find(({ term }) => term === "code");
    if (!title) continue;
    levels.push({
      kind: kind === "objective" ? null : (kind as NodeKind),
      title,
      reference: named === undefined,
      code: own.find(({ term }) => term === "code") ?? looseCode(columns, title),
      weight: own.find(({ term }) => term === "weight") ?? null,
      description:
        own.find((column) => column.term === "description" && column !== title) ??
        looseDescription(columns, title),
    });
  }
  if (levels.length > 0) return levels;
  const title = columns.find(
    ({ term, owner }) => (term === "title" || term === "description") && owner === null,
  );
  if (!title || !columns.some(({ term }) => term === "code" || term === "indicator")) return [];
  const description = columns.find((column) => column.term === "description" && column !== title) ?? null;
  return [
    { kind: null, title, reference: false, code: looseCode(columns, title), weight: null, description },
  ];
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

/** A "descrizione" of no group belongs to the level left of it. */
const looseDescription = (columns: readonly TableColumn[], title: TableColumn): TableColumn | null =>
  columns.find(
    ({ term, owner, col }) =>
      term === "description" && owner === null && nextLevelOrName(columns, col, -1) === title,
  ) ?? null;

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
    const of = name.owner === null ? levelLeftOf(name, names, columns) : levelIn(name.owner);
    const own = fields.filter((field) => belongsTo(field, name, names));
    const codes = columns.filter(
      (column) => column.term === "code" && column.owner === "indicator" && names.length === 1,
    );
    return { name, of, fields: [...codes, ...own] };
  });
}

const levelIn = (owner: TableColumn["owner"]): TableIndicator["of"] => (owner === "indicator" ? null : owner);

/** Of several indicator columns, one that stands between two levels measures the upper of them. */
function levelLeftOf(
  name: TableColumn,
  names: readonly TableColumn[],
  columns: readonly TableColumn[],
): TableIndicator["of"] {
  const next = names.find(({ col }) => col > name.col);
  const levels = columns.filter(({ term }) => isLevelTerm(term));
  const left = levels.filter(({ col }) => col < name.col).at(-1);
  const divided = next !== undefined && levels.some(({ col }) => col > name.col && col < next.col);
  return left && divided ? levelIn(left.owner) : null;
}

/** "1" of "Indicatore 1" and "Target 1". */
export const numberOf = ({ label }: TableColumn): string | null => label?.number ?? null;

/** A field of a group belongs to the indicator of that group; a loose one to the nearest indicator on its left, else the first. */
function belongsTo(field: TableColumn, name: TableColumn, names: readonly TableColumn[]): boolean {
  const group = (column: TableColumn) => (column.owner === "indicator" ? null : column.owner);
  const number = numberOf(field);
  const numbered = number === null ? undefined : names.find((other) => numberOf(other) === number);
  if (numbered) return numbered === name;
  const grouped = names.filter((other) => group(other) === group(field));
  const candidates = grouped.length > 0 ? grouped : names;
  const left = candidates.filter(({ col }) => col < field.col).at(-1);
  return (left ?? candidates[0]) === name;
}
