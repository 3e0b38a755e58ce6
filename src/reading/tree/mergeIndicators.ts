import { foldText } from "../../grid/foldText";
import type { IndicatorFact, NodeFact } from "../model";
import { isImplied, withoutImplied } from "../records/withoutImplied";
import { looseCodeKey } from "../words/readTitle";
import { concur } from "./concur";
import { filledFrom } from "./filledFrom";

/**
 * The indicators of a node over all its facts. One written again in another region (targets on a card, results in a list of the whole
 * year) is the same where the name is and nothing contradicts: what the first lacks comes from the others.
 */
export function mergeIndicators(facts: readonly NodeFact[]): readonly IndicatorFact[] {
  const titles = facts.flatMap(({ title, sameAs }) => (sameAs ? [] : title));
  const all = allOf(facts, (one) => one.name.value === "" || isImplied(one, titles));
  const indicators = all.filter((one) => !isMereCode(one));
  // What an objective is to bring, in words, is no indicator where indicators with names stand below it.
  return indicators.every((one) => isImplied(one, titles)) ? indicators : withoutImplied(indicators, titles);
}

/** A code that nobody names and beside which nothing stands. */
const isMereCode = (one: IndicatorFact): boolean =>
  one.name.value === "" &&
  one.code !== null &&
  one.targets.length + one.actuals.length + one.thresholds.length + one.blankTargets.length === 0 &&
  one.weight === null;

interface Placed {
  readonly indicator: IndicatorFact;
  readonly region: number;
}

function allOf(
  facts: readonly NodeFact[],
  isUnnamed: (indicator: IndicatorFact) => boolean,
): readonly IndicatorFact[] {
  const telling = facts.filter(({ indicators }) => indicators.length > 0);
  const [first, ...others] = telling;
  if (!first) return [];
  if (others.length === 0) return first.indicators;
  const merged: Placed[] = [];
  for (const { indicators, region } of telling)
    for (const indicator of indicators) {
      const place = merged.findIndex(
        (known) => known.region !== region && isSame(known.indicator, indicator),
      );
      const known = merged[place];
      if (known) merged[place] = { indicator: filledFrom(known.indicator, indicator), region: known.region };
      else merged.push({ indicator, region });
    }
  return joinUnnamed(merged, ({ indicator }) => isUnnamed(indicator)).map(({ indicator }) => indicator);
}

/**
 * "Obiettivo | Risultato" on a sheet of its own says it of the only indicator the objective has elsewhere; what has a code alone is what
 * another region names under that code.
 */
function joinUnnamed(merged: readonly Placed[], isUnnamed: (placed: Placed) => boolean): readonly Placed[] {
  const named = merged.filter((one) => !isUnnamed(one));
  if (named.length === 0 || named.length === merged.length) return merged;
  const joined = [...named];
  const left = new Set(
    merged.filter(isUnnamed).filter(({ indicator, region }) => {
      const place = joined.findIndex(
        (known) =>
          known.region !== region &&
          concur(known.indicator, indicator) &&
          (named.length === 1 || isCodedAlike(known.indicator, indicator)),
      );
      const known = joined[place];
      if (known) joined[place] = { ...known, indicator: filledFrom(known.indicator, indicator) };
      return !known;
    }),
  );
  return merged.flatMap((one) => (left.has(one) ? one : (joined[named.indexOf(one)] ?? [])));
}

function isSame(a: IndicatorFact, b: IndicatorFact): boolean {
  return a.name.value !== "" && foldText(a.name.value) === foldText(b.name.value) && concur(a, b);
}

const isCodedAlike = ({ code: a }: IndicatorFact, { code: b }: IndicatorFact): boolean =>
  a !== null && b !== null && looseCodeKey(a.value) === looseCodeKey(b.value);
