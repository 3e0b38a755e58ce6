import type { NodeKind } from "../../model/plan";
import type { Term } from "../vocabulary";
import { CALENDAR, isMonth } from "../words/isMonth";
import { isLevel } from "../words/levels";
import type { Label } from "../words/readLabel";
import type { HeaderColumn } from "./headerColumns";
import type { HeaderBand } from "./readHeaderBand";

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

/** Whether a column names a level of the tree. */
export const isLevelTerm = (term: TableColumn["term"]): boolean => term !== "unknown" && isLevel(term);

/** Says what every column of a header band holds. */
export function readTableColumns(band: HeaderBand): TableColumn[] {
  const columns = divideObjectives(band, markCalendar(band, band.columns.map(readColumn)));
  const levels = columns.flatMap(({ term }) => (isLevelTerm(term) ? [term] : []));
  if (levels.includes("objective")) return columns;
  // "Peso obiettivo" beside an "Obiettivo operativo" column speaks of that one.
  const meant =
    (["operationalObjective", "strategicObjective"] as const).find((kind) => levels.includes(kind)) ?? null;
  const titled = columns.some(
    ({ term, owner }) =>
      owner === "objective" && (term === "title" || term === "description" || term === "code"),
  );
  return titled && meant === null
    ? columns
    : columns.map((column) => (column.owner === "objective" ? { ...column, owner: meant } : column));
}

/** Months in columns of their own say when steps are taken: known, and no part of a plan. */
function markCalendar({ columns: headed }: HeaderBand, columns: TableColumn[]): TableColumn[] {
  const months = headed.filter(({ words }) => isMonth(words.at(-1)?.text ?? "")).map(({ col }) => col);
  if (months.length < CALENDAR) return columns;
  return columns.map((column) => (months.includes(column.col) ? { ...column, term: "other" } : column));
}

/** The level below, where two columns of one level go by different words. */
const BELOW = { strategicObjective: "operationalObjective", operationalObjective: "action" } as const;

/** "Obiettivo strategico" and "obiettivo specifico", "obiettivo operativo" and "obiettivo gestionale" in one table: the second divides the first. */
function divideObjectives(band: HeaderBand, columns: TableColumn[]): TableColumn[] {
  return divideLevel(band, divideLevel(band, columns, "strategicObjective"), "operationalObjective");
}

function divideLevel(
  { columns: headed }: HeaderBand,
  columns: TableColumn[],
  level: keyof typeof BELOW,
): TableColumn[] {
  const alike = columns.filter(({ term }) => term === level);
  const below = BELOW[level];
  if (alike.length !== 2 || columns.some(({ term, owner }) => [term, owner].includes(below))) return columns;
  const [first, second] = alike.map(({ col }) =>
    headed
      .find((column) => column.col === col)
      ?.words.at(-1)
      ?.text.toLowerCase(),
  );
  if (first === second) return columns;
  return columns.map((column) => (column === alike[1] ? { ...column, term: below, owner: below } : column));
}

function readColumn({ col, words }: HeaderColumn): TableColumn {
  const labels = words.flatMap(({ label }, index) =>
    label && !isOverPeriods(label, words, index) ? [label] : [],
  );
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
  if (last?.term === "other" && leaf?.label === null && leaf.level !== null) return onScale(base, leaf.level);
  if (!last) return { ...base, term: period === null ? "unknown" : "target", label: null };
  if (labels.slice(0, -1).some(({ term }) => term === "indicator")) return underIndicator(base, last);
  return { ...base, term: last.term, label: last };
}

/** "Anno" between "Target" and its years says nothing new. */
const isOverPeriods = ({ term }: Label, words: HeaderColumn["words"], index: number): boolean =>
  term === "other" &&
  words.slice(0, index).some(({ label }) => label !== null) &&
  words.slice(index + 1).some(({ label, period }) => label === null && period !== null);

/** What must be reached for all of the score is the target, for less a threshold. */
const onScale = (base: Pick<TableColumn, "col" | "period" | "owner">, share: number): TableColumn =>
  share >= 1
    ? { ...base, term: "target", level: null, label: null }
    : { ...base, term: "threshold", level: share, label: null };

/** Under "Indicatore" over several columns the description is its name, and code and weight are its own. */
function underIndicator(
  base: Pick<TableColumn, "col" | "period" | "level" | "owner">,
  last: Label,
): TableColumn {
  const names = last.term === "description" || last.term === "title";
  const owner = last.term === "code" || last.term === "weight" ? "indicator" : base.owner;
  return { ...base, owner, term: names ? "indicator" : last.term, label: last };
}

/** "Attività" over columns of its own is a level like "Azioni", "Denominazione obiettivo operativo" one like "Obiettivo operativo". */
function asLevel(label: Label): Label {
  if (label.term === "steps") return { ...label, term: "action" };
  const names = label.term === "title" || label.term === "description";
  return names && label.of !== null && label.of !== "indicator" ? { ...label, term: label.of } : label;
}

function ownerOf(last: Label | undefined, group: Label | undefined): TableColumn["owner"] {
  // "Descrizione dell'obiettivo" below "Obiettivi strategici" is of those.
  if (last?.of && !(last.of === "objective" && group)) return last.of;
  const source = last && isLevel(last.term) ? last : group;
  return source ? (source.term as NodeKind | "objective") : null;
}
