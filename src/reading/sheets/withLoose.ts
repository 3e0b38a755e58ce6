import { foldText } from "../../grid/foldText";
import type { IndicatorFact, NodeFact, Role } from "../model";
import { isImplied } from "../records/withoutImplied";
import { isLoose, looseIndicators, saysOnlyWhen } from "../records/looseIndicators";
import type { RegionRoles } from "../records/regionsInOrder";
import { concur } from "../tree/concur";
import { similarity } from "../tree/similarity";
import { looseCodeKey } from "../words/readTitle";
import { sayingMore } from "./sayingMore";

/** An indicator of the plan and what it measures. */
interface Known {
  readonly owner: NodeFact;
  readonly indicator: IndicatorFact;
}

/** So many of a list must be indicators of the plan: it says more of them. */
const MOST = 0.5;
/** Words of one code that are this much alike name one indicator. */
const ALIKE = 0.6;

/**
 * Facts with what lists of indicators without objectives say of those the plan shows elsewhere: results on a sheet of their own, formulas and
 * sources in a register, joined by name or by code. A list that matches nothing stays what it was.
 */
export function withLoose(
  facts: readonly NodeFact[],
  regions: readonly RegionRoles[],
  yearOf: (sheet: string) => number | null,
): readonly NodeFact[] {
  const saysNode = new Set(regions.flatMap(({ region, roles }) => (roles.some(isOfNode) ? region : [])));
  const worded = new Set(
    facts.flatMap(({ title, kind, region }) => (title.value !== "" && kind !== "area" ? region : [])),
  );
  const loose = regions.filter(
    (one) =>
      isLoose(one) &&
      !worded.has(one.place) &&
      // "Fonte: …" below a list makes a form of its sheet.
      !(one.region.within && saysNode.has(one.region.within.region)),
  );
  if (loose.length === 0) return facts;
  const places = new Set(loose.map(({ place }) => place));
  const joined = new Map<number, readonly NodeFact[]>();
  const aimed = new Set<IndicatorFact>();
  for (const list of loose) {
    const isElsewhere = ({ region }: NodeFact) =>
      !places.has(region) || (region < list.place && !joined.has(region));
    const matches = matchesOf(list, knownIn(facts.filter(isElsewhere)), aimed, yearOf(list.region.sheet));
    if (!matches) continue;
    joined.set(
      list.place,
      matches.map(([known, said]) => sayingMoreOf(known, said, list.place)),
    );
    for (const [{ indicator }, said] of matches) if (said.targets.length > 0) aimed.add(indicator);
  }
  if (joined.size === 0) return facts;
  return [...facts.filter(({ region }) => !joined.has(region)), ...[...joined.values()].flat()];
}

/** @param aimed what other lists say the targets of */
function matchesOf(
  list: RegionRoles,
  known: readonly Known[],
  aimed: ReadonlySet<IndicatorFact>,
  year: number | null,
): readonly Match[] | undefined {
  const index = indexOf(known);
  const found = matched(index, looseIndicators(list, year, false));
  if (!saysOnlyWhen(list)) return found;
  // What is to be reached stands elsewhere: days and quarters with no other word are of what was found.
  const isAimed = ({ indicator }: Known) => indicator.targets.length > 0 || aimed.has(indicator);
  const measured = matched(index, looseIndicators(list, year, true));
  return measured?.every(([one]) => isAimed(one)) ? measured : found;
}

const sayingMoreOf = ({ owner, indicator }: Known, said: IndicatorFact, place: number): NodeFact => {
  const isNaming = isUnnamed(owner, indicator) && said.name.value !== "";
  return sayingMore(owner, [isNaming ? said : named(said, indicator)], said.name.at, place);
};

const isOfNode = (role: Role): boolean => /^(?:title|name|code|reference)\b/.test(role);

/** Indicators by what a list may call them. */
interface Index {
  readonly byName: ReadonlyMap<string, readonly Known[]>;
  readonly byCode: ReadonlyMap<string, readonly Known[]>;
}

const indexOf = (known: readonly Known[]): Index => ({
  byName: grouped(known, ({ indicator: { name } }) => foldText(name.value)),
  byCode: grouped(known, ({ indicator: { code } }) => (code ? looseCodeKey(code.value) : "")),
});

type Match = readonly [Known, IndicatorFact];

/** Each of a list with the indicator it means; undefined where too few mean one. */
function matched({ byName, byCode }: Index, list: readonly IndicatorFact[]): readonly Match[] | undefined {
  const codedAs = list.map((said) => (said.code ? (byCode.get(looseCodeKey(said.code.value)) ?? []) : []));
  const coded = codedAs.flatMap((ones, at) =>
    ones.length > 0 && list[at] ? [{ ones, said: list[at] }] : [],
  );
  const agreeing = coded.filter(({ ones, said }) => ones.some((one) => agree(one, said))).length;
  const found = list.map((said, at): readonly Match[] => {
    const all = codedAs[at] ?? [];
    // "Femori entro 48 h" for a longer name: where the codes of most lead to their words, those of all do.
    const meant = agreeing >= coded.length * MOST ? all : all.filter((one) => agree(one, said));
    // A register explains an indicator for all objectives that have it; what is measured is of one.
    const ones = all.length === 1 || isExplained(said) ? meant : [];
    if (ones.length > 0) return ones.flatMap((one) => (concur(one.indicator, said) ? [[one, said]] : []));
    // A list may number its lines in a way of its own.
    const [match, another] = byName.get(foldText(said.name.value)) ?? [];
    const named = { ...said, code: null };
    // Two targets for one period: another indicator, or the list of another year.
    return match && !another && concur(match.indicator, named) ? [[match, named]] : [];
  });
  const matches = found.flat();
  const isOnce = new Set(matches.map(([{ indicator }]) => indicator)).size === matches.length;
  const count = found.filter((some) => some.length > 0).length;
  return isOnce && count > 0 && count >= list.length * MOST ? matches : undefined;
}

/** Whether it is said what an indicator is, and nothing of how much is due or was reached. */
const isExplained = ({ targets, actuals, thresholds, baseline, weight }: IndicatorFact): boolean =>
  targets.length + actuals.length + thresholds.length === 0 && baseline === null && weight === null;

/** By key what has it; what is named before what is known by a code alone, and once what two places show of one objective. */
function grouped(
  known: readonly Known[],
  key: (one: Known) => string,
): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Map<string, Known>>();
  const named = new Set<string>();
  known.forEach((one, place) => {
    const its = key(one);
    const isNamed = one.indicator.name.value !== "";
    if (its === "" || (named.has(its) && !isNamed)) return;
    const isFirst = !found.has(its) || (isNamed && !named.has(its));
    const others = isFirst ? new Map<string, Known>() : (found.get(its) ?? new Map<string, Known>());
    if (isNamed) named.add(its);
    const same = titleOf(one) ?? `${place}`;
    const other = others.get(same);
    if (!other) others.set(same, one);
    else if (!isOne(other, one)) others.set(`${place}`, one);
    found.set(its, others);
  });
  return new Map([...found].map(([its, ones]) => [its, [...ones.values()]]));
}

const titleOf = ({ owner: { title } }: Known): string | undefined =>
  title.value === "" ? undefined : foldText(title.value);

/** Whether two places show one indicator of one objective: on the sheet of the plan and on that of the weights. */
const isOne = ({ indicator: one }: Known, { indicator: other }: Known): boolean =>
  foldText(one.name.value) === foldText(other.name.value) && concur(one, other);

/** Whether the words of one code mean one indicator: there may be none on one side. */
const agree = ({ owner, indicator }: Known, { name }: IndicatorFact): boolean =>
  name.value === "" || isUnnamed(owner, indicator) || similarity(indicator.name.value, name.value) >= ALIKE;

const isUnnamed = (owner: NodeFact, indicator: IndicatorFact): boolean =>
  indicator.name.value === "" || isImplied(indicator, [owner.title]);

const named = (said: IndicatorFact, { name }: IndicatorFact): IndicatorFact => ({
  ...said,
  name: { value: name.value, at: said.name.at },
});

const knownIn = (facts: readonly NodeFact[]): readonly Known[] =>
  facts.flatMap((owner) =>
    // A list of numbers and names that says nothing of them shows no indicator.
    owner.indicators.flatMap((indicator) =>
      owner.title.value === "" && isMute(indicator) ? [] : [{ owner, indicator }],
    ),
  );

const isMute = (one: IndicatorFact): boolean =>
  isExplained(one) && [one.code, one.algorithm, one.unit, one.source].every((said) => said === null);
