import { foldText } from "../../grid/foldText";
import { isDecisive, type Role } from "../../model/role";
import type { IndicatorFact, NodeFact } from "../model";
import { onceFor } from "../onceFor";
import { similarity } from "../tree/similarity";
import { keysOfCode } from "../words/keysOfCode";
import { looseCodeKey } from "../words/readTitle";
import { isMeasured } from "./isMeasured";
import type { JudgedPart } from "./judgedPart";
import type { Part } from "./planSigns";

/** A part by its own looks; a barred one is no plan. */
export interface Judged {
  readonly isBarred: boolean;
  readonly part: JudgedPart;
}

/** A part that looks less like a plan by itself is one where it names what others show: a list of weights, a level on a sheet of its own. */
const ALIKE = { least: 0.25, roles: 2 };
const ALIKE_WORDS = 0.3;
const BESIDE = { least: 0.1, headings: 4, share: 0.7 };
const LINKED = { measured: 0.1, share: 0.5 };

/** Parts with those that the plan finds: one may be found only through another, a list of results by the register of what they measure. */
export function withFound(judged: readonly Judged[]): readonly JudgedPart[] {
  const plans = judged.flatMap(({ part }) => (part.isPlan ? part : []));
  const known = new Map(
    plans.flatMap((part) => part.facts.flatMap((fact) => keysOf(fact).map((key) => [key, fact]))),
  );
  const shown = new Set(plans.flatMap(({ facts: own }) => own));
  const pointed = new Set([...shown].flatMap((fact) => (fact.reference ? pointOf(fact) : [])));
  const meant = new Set([...shown].map(({ sameAs }) => sameAs));
  const held = new Set(plans.flatMap(decisiveRoles));
  const found = judged.map((one) => {
    const { part, isBarred } = one;
    if (part.isPlan || isBarred) return one;
    // Its indicators were found in the plan one by one, or those of the plan are of its objectives.
    if (part.facts.some((fact) => meant.has(fact) || (fact.sameAs && shown.has(fact.sameAs))))
      return { isBarred, part: { ...part, chance: 1, isPlan: true } };
    const isPart =
      isLinked(part, known) ||
      isPointed(part, pointed) ||
      isAlike(part, held) ||
      plans.some((plan) => isBeside(part, plan));
    return isPart ? { isBarred, part: { ...part, isPlan: true } } : one;
  });
  return found.every((one, at) => one === judged[at]) ? judged.map(({ part }) => part) : withFound(found);
}

/** Half likely, and with the same columns as the plan on another sheet of the workbook. */
function isAlike(part: JudgedPart, held: ReadonlySet<Role>): boolean {
  const roles = decisiveRoles(part);
  return part.chance >= ALIKE.least && roles.length >= ALIKE.roles && roles.every((role) => held.has(role));
}

/**
 * Indicators under all the headings of a plan but one or two, or but one where they stand on another sheet: only what they are called is
 * another word.
 */
function isBeside(part: JudgedPart, plan: JudgedPart): boolean {
  if (part.chance < BESIDE.least || part.facts.length === 0 || !isMeasured(part)) return false;
  const [mine, its] = [headingsOf(part), headingsOf(plan)];
  const common = [...mine].filter((heading) => its.has(heading)).length;
  const isNear = part.regions[0]?.region.sheet === plan.regions[0]?.region.sheet;
  return common >= BESIDE.headings && common >= (isNear ? mine.size * BESIDE.share : mine.size - 1);
}

/** The headings of the tables that hold indicators. */
const headingsOf = onceFor(
  ({ regions }: Part): ReadonlySet<string> =>
    new Set(
      regions.flatMap(({ region: { kind, fields }, roles }) =>
        kind === "table" && roles.includes("name")
          ? fields.flatMap(({ path }) => (path.length > 0 ? [foldText(path.join(" › "))] : []))
          : [],
      ),
    ),
);

const decisiveRoles = ({ regions }: Part): readonly Role[] => [
  ...new Set(
    regions.flatMap(({ region: { fields }, roles }) =>
      roles.filter((role, at) => isDecisive(role) && fields[at]?.cells.some((cell) => cell !== undefined)),
    ),
  ),
];

function isLinked({ facts, chance }: JudgedPart, known: ReadonlyMap<string, NodeFact>): boolean {
  const own = facts.filter(({ reference }) => !reference);
  const shared = own.flatMap((fact) => {
    const others = keysOf(fact).flatMap((key) => known.get(key) ?? []);
    const other = others.find((one) => mayBeOne(fact, one));
    return other ? [{ fact, other }] : [];
  });
  const most = own.length * LINKED.share;
  const measured = own.some(({ indicators }) => indicators.length > 0);
  return (
    own.some(saysMore) &&
    (!measured ||
      chance >= LINKED.measured ||
      shared.filter(({ fact, other }) => nameAlike(fact, other)).length >= most ||
      // "Obiettivo | Risultato 2026" of nothing but what the plan shows; names without a figure are risks, or steps.
      (shared.length === own.length &&
        own.every(({ indicators }) => indicators.every((one) => isFound(one) && !isAimed(one))))) &&
    shared.length >= most
  );
}

/** A level on a sheet of its own, however short: the plan's objectives say by code which of its titles they hang on. */
function isPointed({ facts }: JudgedPart, pointed: ReadonlySet<string>): boolean {
  const own = facts.flatMap((fact) => (fact.title.value === "" ? [] : pointOf(fact)));
  return own.length > 0 && own.filter((point) => pointed.has(point)).length >= facts.length * LINKED.share;
}

const pointOf = ({ code, kind }: NodeFact): readonly string[] =>
  code ? [`${kind} ${looseCodeKey(code.value)}`] : [];

const isFound = ({ name, actuals, baseline }: IndicatorFact): boolean =>
  name.value === "" || actuals.length > 0 || baseline !== null;

const isAimed = ({ targets }: IndicatorFact): boolean => targets.length > 0;

/** Whether two places name the same indicators: "Codice | Indicatore | Valore al 30/06" of what the plan shows. */
const nameAlike = ({ indicators }: NodeFact, other: NodeFact): boolean => {
  const names = new Set(other.indicators.map(({ name }) => foldText(name.value)));
  return indicators.length > 0 && indicators.every(({ name }) => names.has(foldText(name.value)));
};

/** Codes with not a word, weight or name beside them are an index of pages. */
const saysMore = (fact: NodeFact): boolean =>
  wordsOf(fact) !== "" ||
  fact.weight !== null ||
  fact.managerWeights.length > 0 ||
  fact.responsible.length > 0 ||
  fact.indicators.some(
    ({ name, targets, actuals, baseline }) =>
      name.value !== "" || targets.length + actuals.length > 0 || baseline !== null,
  );

/** "1.1 Kick-off meeting" is no "1.1 Scuole aperte": a code is shared by all that number their parts. */
const mayBeOne = (one: NodeFact, other: NodeFact): boolean => {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return words === "" || others === "" || similarity(words, others) >= ALIKE_WORDS;
};

const wordsOf = ({ title, description }: NodeFact): string =>
  title.value === "" ? (description?.value ?? "") : title.value;

/** What a node can be known by elsewhere: its code, unless every sheet has a 1, and its words. */
const keysOf = ({ code, title }: NodeFact): readonly string[] => [
  ...keysOfCode(code).map((key) => `code ${key}`),
  ...(title.value.includes(" ") ? [`title ${foldText(title.value)}`] : []),
];
