import { foldText } from "../../grid/foldText";
import type { NodeKind } from "../../model/nodeKind";
import type { NodeFact, WrittenWeight } from "../model";
import { isOrdinal } from "../words/isOrdinal";
import { looseCodeKey } from "../words/readTitle";
import type { Met } from "./met";
import { similarity } from "./similarity";

/** On one sheet a code is written again with the same words, or it is a second objective with the first one's code. */
const SAME_SHEET = 0.75;
const ANOTHER_SHEET = 0.65;
const IN_A_LIST = 0.3;

/** Fewer words may be those of two levels. */
const WORDS = 4;

const OBJECTIVES: readonly NodeKind[] = ["strategicObjective", "operationalObjective", "action"];

/** Whether two levels may be one: the same, or an objective and a plain "objective". */
export const sameKind = (a: NodeKind | null, b: NodeKind | null): boolean =>
  a === b ||
  ((a === null || b === null) && [a, b].every((kind) => kind === null || OBJECTIVES.includes(kind)));

/** An index of cards names the objective of one in the same words, whatever level it was taken for: only the card says which. */
export const isNamedAgain = (node: Met, { kind, listed, title }: NodeFact): boolean =>
  listed &&
  !node.listed &&
  [node.kind, kind].every((each) => each !== null && OBJECTIVES.includes(each)) &&
  node.title.at.sheet !== title.at.sheet &&
  title.value.split(" ").length >= WORDS &&
  foldText(node.title.value) === foldText(title.value);

/** Whether one code leads from a fact to a node, the level being right. */
export function joinsByCode(node: Met, parent: Met | null, fact: NodeFact): boolean {
  if (node.parent === parent && (parent !== null || fact.title.at.sheet === node.title.at.sheet))
    return agrees(node, fact);
  // A national classification; others may begin anew on every sheet, so the words must agree somewhat.
  if (fact.kind === "mission") return true;
  if (fact.kind === "programme" || fact.kind === "area")
    return (parent === null || node.parent === null) && (!strays(node, fact) || agrees(node, fact));
  return agrees(node, fact);
}

/** A bare ordinal on another sheet. */
const strays = (node: Met, { code, title }: NodeFact): boolean =>
  code !== null && isOrdinal(code.value) && title.at.sheet !== node.title.at.sheet;

/** Whether the words of two nodes with one code agree: those of one list at all, those of a list and a card need not. */
function agrees(node: Met, fact: NodeFact): boolean {
  const { title, listed } = fact;
  const here = title.at.sheet === node.title.at.sheet;
  const wordless = title.value === "" || node.title.value === "";
  if (wordless) return !strays(node, fact);
  // Two objectives with a code between them, however alike they sound: each weighs what it weighs.
  if (here && !listed && !node.listed && !isSameTitle(node, fact) && weighDifferently(node, fact))
    return false;
  // One table says a code of two things: the node is what it said first.
  if (listed && isOtherOfTable(node, fact)) return false;
  const least = strays(node, fact) ? ANOTHER_SHEET : listed ? IN_A_LIST : here ? SAME_SHEET : ANOTHER_SHEET;
  if (!strays(node, fact) && (listed !== node.listed || (listed && !here))) return true;
  return similarity(node.title.value, title.value) >= least;
}

const isOtherOfTable = ({ facts }: Met, { region, title }: NodeFact): boolean =>
  facts.some(
    (one) =>
      one.region === region && one.title.value !== "" && similarity(one.title.value, title.value) < IN_A_LIST,
  );

const isSameTitle = (node: Met, { title }: NodeFact): boolean =>
  foldText(node.title.value) === foldText(title.value);

/** Whether equal words lead from a fact to a node, level and codes being right. */
export function joinsByTitle(node: Met, parent: Met | null, fact: NodeFact): boolean {
  if (node.parent === parent && parent !== null) return true;
  const inOneTable = fact.region === node.facts[0]?.region;
  if (node.parent === parent && inOneTable) return true;
  if (!inOneTable && !fact.listed && !node.listed && weighDifferently(node, fact)) return false;
  if (fact.kind === "mission" || fact.kind === "strategicObjective" || fact.listed || node.listed)
    return true;
  return (parent === null || node.parent === null) && fact.kind !== "action";
}

/** Another code under the same words: another node, unless the list of another sheet has the code wrong. */
export function codesConflict(node: Met, parent: Met | null, fact: NodeFact): boolean {
  const { code, title, listed } = fact;
  if (code === null || node.code === null || looseCodeKey(node.code.value) === looseCodeKey(code.value))
    return false;
  const heads = node.parent === parent && isHead(fact) && node.facts.every(isHead);
  if (heads && node.title.at.sheet !== title.at.sheet) return false;
  return !listed || (node.listed && node.title.at.sheet === title.at.sheet);
}

/** A strategic objective at the head of a card, which only says where the objective of the card belongs: one of them has the code wrong. */
export const isHead = ({ kind, listed, indicators, weight, title }: NodeFact): boolean =>
  kind === "strategicObjective" &&
  !listed &&
  indicators.length === 0 &&
  weight === null &&
  title.value !== "";

/** What sets two nodes apart whatever they are called: another manager, another number in one form. */
export function isSetApart(node: Met, fact: NodeFact): boolean {
  const { manager, ordinal, region } = fact;
  const last = node.facts.at(-1);
  if (!last) return false;
  if (areOfUnits(last, fact)) return true;
  if (
    last.region === region &&
    ordinal !== null &&
    last.ordinal !== null &&
    ordinal.value !== last.ordinal.value
  )
    return true;
  return (
    manager !== null && last.manager !== null && foldText(manager.value) !== foldText(last.manager.value)
  );
}

/** "1 Qualità dell'assistenza" of two units, each in a table of its own: numbers that begin anew, each measured and weighed for itself. */
const areOfUnits = (one: NodeFact, other: NodeFact): boolean =>
  one.region !== other.region &&
  [one, other].every(({ code, responsible, indicators, weight: whole }) => {
    const weighed = indicators.some(({ weight }) => (weight ?? whole) !== null);
    return code !== null && isOrdinal(code.value) && responsible.length > 0 && weighed;
  }) &&
  !one.responsible.some((unit) =>
    other.responsible.some(({ value }) => foldText(value) === foldText(unit.value)),
  );

/** Each has a weight of its own, and not the same: two records that share a title. */
function weighDifferently({ facts }: Met, fact: NodeFact): boolean {
  const mine = numberOf(fact.weight);
  return mine !== null && facts.some(({ weight }) => (numberOf(weight) ?? mine) !== mine);
}

const numberOf = (weight: WrittenWeight | null): number | null => weight?.fraction ?? null;

/** How near a title comes to any of those a node goes by. */
export const likeness = ({ facts }: Met, title: string): number =>
  facts.reduce((best, fact) => Math.max(best, similarity(fact.title.value, title)), 0);
