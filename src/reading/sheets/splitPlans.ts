import { foldText } from "../../grid/foldText";
import type { NodeFact } from "../model";
import { sameKind } from "../tree/sameNode";
import { similarity } from "../tree/similarity";
import { isOrdinal } from "../words/isOrdinal";
import { looseCodeKey } from "../words/readTitle";
import { factsBySheet, type SheetFacts } from "./sheetFacts";
import type { SheetYears } from "./sheetYears";

/** What is known of sheets beside their facts. */
export interface SheetsKnown {
  /** Names of the sheets in tab order. */
  readonly sheets: readonly string[];
  /** Of each sheet that says them. */
  readonly years: ReadonlyMap<string, SheetYears>;
  /** Sheets the planner called plans of their own. */
  readonly ownPlans: ReadonlySet<string>;
}

/** Titles with more in common than this are the same objective. */
const ALIKE = 0.5;

/**
 * The plans of a workbook, each by the names of its sheets. Mostly there is one. Sheets are plans of their own where they are about other
 * years, where their numbering restarts with other titles, where each adds up to 100 % and names the same objective again, or where the
 * planner said so. Sheets that refer to each other stay together.
 */
export function splitPlans(facts: readonly NodeFact[], known: SheetsKnown): readonly (readonly string[])[] {
  const sheets = factsBySheet(facts, known.sheets);
  const apart = (a: SheetFacts, b: SheetFacts) => a !== b && areApart(a, b, known);
  // Those that set themselves apart found the plans; the others join them.
  const founders = sheets.filter((sheet) => sheets.some((other) => apart(sheet, other)));
  const groups: SheetFacts[][] = [];
  for (const sheet of [...founders, ...sheets.filter((one) => !founders.includes(one))]) {
    const able = groups.filter((group) => !group.some((other) => apart(sheet, other)));
    const linked = able.find((group) => group.some((other) => areLinked(sheet, other)));
    const joins =
      groups.length < 2 || sheet.listed || (able.length === 1 && sameYears(sheet, able[0] ?? [], known));
    const home = linked ?? (joins ? able[0] : undefined);
    if (home) home.push(sheet);
    else groups.push([sheet]);
  }
  const inOrder = (a: string, b: string) => known.sheets.indexOf(a) - known.sheets.indexOf(b);
  return groups
    .map((group) => group.map(({ sheet }) => sheet).sort(inOrder))
    .sort(([a = ""], [b = ""]) => inOrder(a, b));
}

/** Whether a sheet is about the same years as one of some others. */
const sameYears = (sheet: SheetFacts, group: readonly SheetFacts[], { years }: SheetsKnown): boolean => {
  const mine = years.get(sheet.sheet);
  return group.some((other) => {
    const yours = years.get(other.sheet);
    return mine !== undefined && yours !== undefined && mine.first <= yours.last && yours.first <= mine.last;
  });
};

function areApart(a: SheetFacts, b: SheetFacts, { years, ownPlans }: SheetsKnown): boolean {
  if (ownPlans.has(a.sheet) || ownPlans.has(b.sheet)) return true;
  if (refersTo(a, b) || refersTo(b, a) || saysMoreOf(a, b) || saysMoreOf(b, a)) return false;
  const [mine, yours] = [years.get(a.sheet), years.get(b.sheet)];
  if (mine && yours && (mine.last < yours.first || yours.last < mine.first)) return true;
  return (
    restarts(a, b) ||
    sharesAnew(a, b) ||
    (a.whole && b.whole && repeats(a, b) && !reports(a, b) && !reports(b, a))
  );
}

/** Whether each has points for some indicators of its own, and other points than the other one for all they have in common. */
function sharesAnew({ points: mine }: SheetFacts, { points: yours }: SheetFacts): boolean {
  const common = [...mine].filter(([name]) => yours.has(name));
  return (
    common.length > 0 &&
    common.length < Math.min(mine.size, yours.size) &&
    common.every(([name, point]) => point !== yours.get(name))
  );
}

/** The same numbers with other titles. */
function restarts(a: SheetFacts, b: SheetFacts): boolean {
  const [fewer, more] = a.tops.size <= b.tops.size ? [a, b] : [b, a];
  let [alike, unlike] = [0, 0];
  for (const [code, fact] of fewer.tops) {
    const other = more.tops.get(code);
    if (!other || !sameKind(fact.kind, other.kind)) continue;
    if (similarity(fact.title.value, other.title.value) >= ALIKE) alike += 1;
    else if (fact.title.value !== "" && other.title.value !== "") unlike += 1;
  }
  return unlike > alike && (unlike > 1 || (fewer.tops.size === 1 && fewer.whole));
}

/** An objective weighed on both, or a grouping of such; under two codes of one numbering it is two. */
function repeats(a: SheetFacts, b: SheetFacts): boolean {
  // Groupings that each share out the whole of a unit's sheet are named once more on the next one's.
  const [mine, yours] = a.spread && b.spread ? [a.byTitle, b.byTitle] : [a.weighed, b.weighed];
  for (const [title, fact] of mine) {
    const other = yours.get(title);
    if (!other || !sameKind(fact.kind, other.kind) || areNumberedApart(fact, other)) continue;
    if (!isOfCommonPlan(fact, other)) return true;
  }
  return false;
}

/** Whether one sheet has all the weighed objectives of the other, each with its weight, and all that was found there and more. */
function reports(results: SheetFacts, plan: SheetFacts): boolean {
  const isWeighedAlike =
    results.weighed.size === plan.weighed.size &&
    [...results.weighed].every(([title, { weight }]) => {
      const other = plan.weighed.get(title);
      return other !== undefined && weight?.fraction === other.weight?.fraction;
    });
  if (!isWeighedAlike) return false;
  const [found, before] = [foundIn(results), foundIn(plan)];
  return found.size > before.size && [...before].every((one) => found.has(one));
}

/** What was found, by the indicator and the period. */
const foundIn = ({ facts }: SheetFacts): ReadonlySet<string> =>
  new Set(
    facts.flatMap(({ title, indicators }) =>
      indicators.flatMap(({ name, actuals }) =>
        actuals.map(({ period, text }) => [title.value, name.value, period, text].map(foldText).join("\n")),
      ),
    ),
  );

/** "011.1.1.2" and "016.1.1.1": one numbering counts both. */
function areNumberedApart({ code: one }: NodeFact, { code: other }: NodeFact): boolean {
  if (!one || !other) return false;
  const [mine, yours] = [looseCodeKey(one.value), looseCodeKey(other.value)];
  return mine !== yours && mine.includes(".") && yours.includes(".");
}

/** "R3" over objectives of two units: a line of the plan above both, by a code that no sheet counts for itself. */
const isOfCommonPlan = (fact: NodeFact, other: NodeFact): boolean =>
  [fact, other].every(({ code, weight }) => code !== null && weight === null && !isOrdinal(code.value)) &&
  looseCodeKey(fact.code?.value ?? "") === looseCodeKey(other.code?.value ?? "");

/** Whether most references of one sheet are met by what stands on the other, and not at home. */
function refersTo(from: SheetFacts, to: SheetFacts): boolean {
  const met = from.references.filter(({ code, title, kind }) => {
    const found = code
      ? (to.byCode.get(looseCodeKey(code.value)) ?? to.tops.get(looseCodeKey(code.value)))
      : to.byTitle.get(foldText(title.value));
    return (
      found !== undefined &&
      sameKind(found.kind, kind) &&
      (!code || !from.byCode.has(looseCodeKey(code.value)))
    );
  });
  return met.length > 0 && met.length * 2 >= from.references.length;
}

/** Whether a list on one sheet says more of indicators the other shows, of whatever year. */
const saysMoreOf = (list: SheetFacts, { facts }: SheetFacts): boolean =>
  list.references.some(({ sameAs }) => sameAs !== null && facts.includes(sameAs));

/** Whether two sheets speak of the same nodes. */
function areLinked(a: SheetFacts, b: SheetFacts): boolean {
  if (refersTo(a, b) || refersTo(b, a) || saysMoreOf(a, b) || saysMoreOf(b, a)) return true;
  const [fewer, more] = a.facts.length <= b.facts.length ? [a, b] : [b, a];
  for (const [code, fact] of fewer.byCode) {
    const other = more.byCode.get(code);
    // A list of results has the code alone.
    const isBare = fact.title.value === "" || other?.title.value === "";
    if (
      other &&
      (isBare || fact.listed || other.listed || similarity(fact.title.value, other.title.value) >= ALIKE)
    )
      return true;
  }
  for (const title of fewer.byTitle.keys()) if (more.byTitle.has(title)) return true;
  return false;
}
