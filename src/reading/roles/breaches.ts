import { foldText } from "../../grid/foldText";
import { onceFor } from "../onceFor";
import { rankOfOwner } from "../words/levels";
import { termOf } from "../words/termOf";
import { isMonth } from "../words/isMonth";
import type { Term } from "../words/term";
import type { Candidate, Choice, Option } from "./choice";
import { changesOf, labelNumbered, numberIn, speaksOf, type FieldView } from "./fieldView";

export const has = (choice: Choice, base: Option["base"]): boolean =>
  choice.some((option) => option.base === base);
export const count = (choice: Choice, base: Option["base"]): number =>
  choice.filter((option) => option.base === base).length;

export const YES_NO = /^(?:si|no|yes|x|-|n\/?a)$/;

/** Headings above the lowest one: fields of different groups, "Indicatore 1" and "Indicatore 2", speak of different things. */
const groupOf = ({ field: { path } }: FieldView): string => path.slice(0, -1).map(foldText).join(" › ");

/** What sets a field apart from others of its role: its group, number, period and share. */
const saidBy = onceFor(
  (view: FieldView): string =>
    `${groupOf(view)}|${numberIn(view)}|${view.field.period ?? ""}|${view.field.share ?? ""}`,
);

/** Fields of one role that say the same twice: under one group, of one number and period, behind the same numbered indicator. */
export function doubled(choice: Choice, candidates: readonly Candidate[], base: Option["base"]): number {
  let names = 0;
  const said = choice.flatMap((option, at) => {
    const view = candidates[at]?.view;
    if (option.base === "name" && base !== "name" && view && numberIn(view) !== "") names += 1;
    return option.base === base && view ? [`${names}|${saidBy(view)}`] : [];
  });
  return said.length - new Set(said).size;
}

/** Pairs of titles whose upper level changes oftener than the lower one. */
export function finerAbove(choice: Choice, candidates: readonly Candidate[]): number {
  const titles = choice.flatMap((option, at) => {
    const view = candidates[at]?.view;
    return option.base === "title" && option.level !== null && view && view.shown.length > 1
      ? [{ rank: rankOfOwner(option.level), changes: changesOf(view).size }]
      : [];
  });
  let breaches = 0;
  for (const upper of titles)
    for (const lower of titles)
      if (upper.rank < lower.rank && upper.changes > lower.changes * 1.2 + 0.5) breaches += 1;
  return breaches;
}

/** Descriptions that stay the same while every title changes. */
export function coarseDescriptions(choice: Choice, candidates: readonly Candidate[]): number {
  const changes = (base: Option["base"]) =>
    choice.flatMap((option, at) => {
      const view = candidates[at]?.view;
      return option.base === base && view && view.shown.length > 1 ? [changesOf(view).size] : [];
    });
  const titles = changes("title");
  if (titles.length === 0) return 0;
  const coarsest = Math.min(...titles);
  return changes("description").filter((times) => times > 0 && times * 2 <= coarsest).length;
}

export const VALUES: readonly Option["base"][] = ["target", "actual", "baseline", "threshold"];

/** Whether the headings of a field speak of weights. */
export const saysWeight = (view: FieldView): boolean => speaksOf(view, "weight");

/** Headed by one known word and nothing else, with something like that below it. */
export const isCalled = ({ senses: { whole }, texts }: FieldView, term: Term, like: RegExp): boolean =>
  whole.includes(term) && whole.every((one) => one.startsWith(term)) && texts.some((text) => like.test(text));

/** "3" of "Obiettivo 3": cut out of its label. */
export const isNumberOfLabel = (view: FieldView): boolean =>
  labelNumbered(view) !== undefined && view.cells.length > 0 && view.cells.every(({ inline }) => inline);

/** What some known words over a column make of it. */
const CALLED: Partial<Record<Option["base"], Term>> = {
  target: "target",
  actual: "actual",
  baseline: "baseline",
  threshold: "threshold",
  unit: "unit",
  source: "source",
  responsible: "responsible",
};

/** Columns under words nobody knows, taken for what another column is called. */
export const strangers = (choice: Choice, candidates: readonly Candidate[]): number =>
  choice.filter(({ base }, at) => {
    const view = candidates[at]?.view;
    const term = CALLED[base];
    if (!view || term === undefined || view.leaf === "" || view.field.col === null) return false;
    if (view.field.period !== null || [view.senses, ...view.groups].some(({ any }) => any.length > 0))
      return false;
    return choice.some(
      (other, place) => other.base === base && candidates[place]?.view.senses.any.includes(term),
    );
  }).length;

/** "Dott.ssa Bianchi", "J. Whitlock". */
export const PERSON =
  /^(?:dott|dr|ing|arch|avv|geom|rag|prof|sig|mr|ms|mrs)(?:\.?ssa)?\.?\s+\S+(?:\s\S+){0,2}$|^\p{L}\.\s?\p{L}{3,}(?:\s\p{L}+)?$/u;

const INVOLVED = /coinvolt|involv|associat|associ[eé]|collabor|support|concorr|contribut|altr[ei] /;

/** Columns of those who take part, taken for responsible beside one of those who are. */
export function involvedOnly(choice: Choice, candidates: readonly Candidate[]): number {
  const answering = choice.flatMap(({ base }, at) =>
    base === "responsible" ? [INVOLVED.test(candidates[at]?.view.leaf.toLowerCase() ?? "")] : [],
  );
  return answering.includes(false) ? answering.filter(Boolean).length : 0;
}

/** What an indicator has, one of these at least. */
export const MEASURES: readonly Option["base"][] = [
  "target",
  "baseline",
  "threshold",
  "weight",
  "unit",
  "algorithm",
];

export const isListInCard = (candidates: readonly Candidate[]): boolean => {
  const region = candidates[0]?.view.shape.regions[0];
  return region?.kind === "table" && region.within !== null;
};

const TITLED: readonly (Term | undefined)[] = [
  "mission",
  "programme",
  "strategicObjective",
  "operationalObjective",
];

/** Fields called after a level that are nothing of it, where no other is its title. */
export function untitled(choice: Choice, candidates: readonly Candidate[]): number {
  // Objectives called "A" and "B" are titles where no other words could be theirs.
  const alone = !has(choice, "title") && !has(choice, "description");
  return choice.reduce((sum, { base }, at) => {
    const view = candidates[at]?.view;
    const term = view && termOf(view.leaf);
    const hasWords = view?.texts.some((text) => /[a-z]{3}/.test(text));
    const hasLetters = view?.texts.some((text) => /[a-z]/.test(text));
    if (!view || !(hasWords || (alone && hasLetters))) return sum;
    // "Obiettivo" alone may be what is to be reached, where no target stands beside it.
    const bare = term === "objective" && base !== "target" && hasWords && has(choice, "target");
    const said = TITLED.includes(term) || bare;
    if (!said && !isStrategicArea(view)) return sum;
    if (base === "title" || base === "reference" || base === "weight") return sum;
    if (base === "code" && !(alone && !hasWords)) return sum;
    const titled = choice.some((other, place) => {
      const beside = candidates[place]?.view;
      // "Obiettivo operativo" beside "Obiettivo gestionale" are two levels, though both words stand for one elsewhere.
      const same = beside !== undefined && (beside.leaf === view.leaf || !saysLevels(beside, view));
      return other.base === "title" && same && beside.filled > 0 && termOf(beside.leaf) === term;
    });
    if (titled) return sum;
    return sum + (hasWords ? 1 : LETTERED);
  }, 0);
}

const GESTIONALE = /\bgestional/;

/** Whether of two headings one names what hangs below the other. */
const saysLevels = (one: FieldView, other: FieldView): boolean =>
  GESTIONALE.test(one.leaf) !== GESTIONALE.test(other.leaf);

/** Nothing in a letter says that it is a title: the heading must say so louder. */
const LETTERED = 2;

/** Under the name of a month nothing but marks, or nothing at all. */
export const isCalendar = (view: FieldView): boolean =>
  isMonth(view.leaf) && view.texts.every((text) => /^(?:x|[^a-z0-9]{1,2})$/.test(text));

const LEVELS = ["objective", "mission", "programme", "strategicObjective", "operationalObjective"] as const;

/** Headed by the name of a level and nothing else, with words below it. */
export const isCalledLevel = (view: FieldView): boolean =>
  LEVELS.some((level) => isCalled(view, level, /[a-z]{3}/)) || isStrategicArea(view);

/** "Area" may head offices, "Area strategica" none. */
const isStrategicArea = (view: FieldView): boolean =>
  /\b(?:strategic|strategy)/i.test(view.leaf) && isCalled(view, "area", /[a-z]{3}/);
