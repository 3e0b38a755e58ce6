import { isLevel } from "../words/levels";
import { monthRun } from "../words/monthRun";
import type { Term } from "../words/term";
import { onceFor } from "../onceFor";
import type { BaseRole } from "./baseRole";
import { isListInCard, YES_NO } from "./breaches";
import type { Candidate, Choice, Option } from "./choice";
import { changesOf, labelNumbered, shareOf, speaksOf, type FieldView } from "./fieldView";

/** Titles of two levels that change together, one of them only said to be a description: one node in two columns. */
export function twinTitles(choice: Choice, candidates: readonly Candidate[]): number {
  const views = choice.flatMap(({ base }, at) => (base === "title" ? (candidates[at]?.view ?? []) : []));
  return views.filter(
    (view, at) =>
      view.senses.any.includes("description") &&
      !view.senses.any.some(isLevel) &&
      views.slice(0, at).some((other) => !namedApart(other, view) && changeTogether(other, view)),
  ).length;
}

/** "Missione › Descrizione" beside "Programma › Descrizione": two levels, though one seldom changes without the other. */
function namedApart(one: FieldView, other: FieldView): boolean {
  const group = ({ groups: [upper] }: FieldView) => (upper?.any.some(isLevel) ? upper.stems.join(" ") : "");
  return group(other) !== "" && group(one) !== group(other);
}

function changeTogether(one: FieldView, other: FieldView): boolean {
  const [mine, its] = [changesOf(one), changesOf(other)];
  const both = [...mine].filter((record) => its.has(record)).length;
  return both > 1 && both >= Math.max(mine.size, its.size) * 0.8;
}

const LARGE = 20_000;
const SAYS_VALUES: readonly Term[] = ["target", "baseline", "actual", "threshold", "indicator", "total"];

/** Large figures whose headings do not say that they are values of something measured. */
export function isAmounts(view: FieldView): boolean {
  if (view.cells.length < 2 || view.leaf === "") return false;
  const says = [view.senses, ...view.groups].some(({ any }) =>
    any.some((term) => SAYS_VALUES.includes(term)),
  );
  return !says && shareOf(view, ({ value }) => typeof value === "number" && value >= LARGE) > 0.8;
}

/** Headed by nothing but known words of one kind. */
export const isCalledBy = (
  { senses: { whole, first, last, stems } }: FieldView,
  is: (term: Term) => boolean,
): boolean =>
  whole.length > 0
    ? whole.every(is)
    : // "Obiettivo / Azione": two words of one kind.
      stems.length === 2 && first.length > 0 && [...first, ...last].every(is) && first !== last;

/** Under a group heading of that name, with a name of its own that says nothing: "Target 2026" over "Nord", "Sud". */
export const isGroupCalled = ({ senses, groups: [group], cells }: FieldView, term: Term): boolean =>
  senses.any.length === 0 && group?.whole.includes(term) === true && cells.length > 0;

/** Cells that are no code of anything: sentences, marks, yes and no. */
export const isNoCode = (text: string): boolean =>
  YES_NO.test(text) || !/[\p{L}\d]/u.test(text) || text.split(" ").length > 3;

/** Numbers cut out of labels whose own words are no title and no name, taken for codes: of a title, of an indicator. */
export const codesOfNothing = (choice: Choice, candidates: readonly Candidate[]): number =>
  choice.filter(({ base }, at) => {
    const view = candidates[at]?.view;
    const own = view && labelNumbered(view);
    if (base !== "code" || own === undefined) return false;
    const labelled = candidates.findIndex((other) => other.view.leaf === own);
    const said = choice[labelled]?.base;
    return said !== undefined && said !== "title" && said !== "name" && said !== "reference";
  }).length;

/** A title shared by all records, taken for the name of an indicator although a column without a heading holds words. */
export const namedByLead = (choice: Choice, candidates: readonly Candidate[]): number =>
  choice.filter(({ base }, at) => {
    const view = candidates[at]?.view;
    const next = candidates[at + 1]?.view;
    if (base !== "name" || view?.leaf !== "" || view.field.col !== null || !next) return false;
    return next.leaf === "" && next.field.col !== null && shareOf(next, ({ text }) => / \S/.test(text)) > 0.5;
  }).length;

const FEWEST_MONTHS = 3;

/** Whether the months of a year stand beside a field, each a column: its words are phases. */
const isInCalendar = onceFor(
  ({ all }: FieldView): boolean =>
    monthRun(all.map(({ field }) => field.path.at(-1) ?? "")).size >= FEWEST_MONTHS,
);

/** Words beside a calendar taken for objectives or indicators although no heading says so. */
export function isPlannedPhase({ base }: Option, view: FieldView): boolean {
  if ((base !== "title" && base !== "name") || !isInCalendar(view)) return false;
  return !view.senses.any.some((term) => isLevel(term) || term === "indicator");
}

/** "Indicatori › Descrizione", "ID indicatore | ID obiettivo | Denominazione": what is said of an indicator first is its name. */
export const isDescribed = (view: FieldView): boolean =>
  saysFirst(view) && (view.groups[0]?.whole.includes("indicator") || isOfIndicators(view));

const saysFirst = ({ senses: { whole } }: FieldView): boolean =>
  whole.some((term) => term === "description" || term === "title");

/** In a table of indicators, as its first codes say, where no column is called after what they measure. */
const isOfIndicators = onceFor((view: FieldView): boolean => {
  const { all } = view;
  return (
    all[0]?.field.col != null &&
    speaksOf(all[0], "code") &&
    all[0].senses.any.includes("indicator") &&
    all.find(saysFirst) === view &&
    !all.some((other) => isCalledBy(other, (term) => isLevel(term) || term === "indicator"))
  );
});

/**
 * "Finalità da perseguire | Parametro | Livello atteso": a description ahead of indicators with targets, where nothing is a title; the more
 * so where its heading begins with a level, "Obiettivo e descrizione".
 */
export function untitled(choice: Choice, candidates: readonly Candidate[]): number {
  const at = (base: BaseRole) => choice.findIndex((option) => option.base === base);
  const described = at("description");
  const isAhead = described >= 0 && described < at("name") && at("target") >= 0;
  if (!isAhead || at("title") >= 0 || isListInCard(candidates)) return 0;
  return candidates[described]?.view.senses.first.some(isLevel) ? 2 : 1;
}
