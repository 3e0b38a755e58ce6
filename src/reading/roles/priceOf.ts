import type { BaseRole } from "./baseRole";
import type { Candidate, Choice, Option } from "./choice";
import type { ChoiceFact, FieldFact } from "./fact";
import { FACTS } from "./facts";

const OF_FIELDS = FACTS.filter((fact): fact is FieldFact => "breaks" in fact);
const OF_CHOICES = FACTS.filter((fact): fact is ChoiceFact => "breaches" in fact);

/** What one option costs, whatever is chosen beside it. */
interface Cost {
  readonly atOnce: number;
  readonly atEnd: number;
  /** What it breaks as long as the rest is so. */
  readonly under: readonly FieldFact[];
}

const known = new WeakMap<Option, Cost>();

function costOf(option: Option, { view }: Candidate): Cost {
  let cost = known.get(option);
  if (cost === undefined) {
    const broken = OF_FIELDS.filter(({ breaks }) => breaks(option, view));
    const always = broken.filter(({ where }) => where === undefined);
    cost = {
      atOnce: sum(always.filter(({ atEnd }) => !atEnd)),
      atEnd: sum(always.filter(({ atEnd }) => atEnd)),
      under: broken.filter(({ where }) => where !== undefined),
    };
    known.set(option, cost);
  }
  return cost;
}

const sum = (facts: readonly FieldFact[]): number => facts.reduce((total, { price }) => total + price, 0);

/** What an option costs by itself, by facts that hold of first fields too. */
export const ownPrice = (option: Option, candidate: Candidate): number => costOf(option, candidate).atOnce;

/** A choice with how often it breaks each fact of choices, in their order: what others that differ little need not count anew. */
export interface Counted {
  readonly choice: Choice;
  readonly breaches: readonly number[];
}

/** Nothing chosen yet. */
export const NOTHING_COUNTED: Counted = { choice: [], breaches: OF_CHOICES.map(() => 0) };

/**
 * Counts what a choice breaks; of the first fields only what later ones cannot mend.
 *
 * @param like one it differs from in nothing but fields taken for one of `changed`
 */
export function countBreaches(
  choice: Choice,
  candidates: readonly Candidate[],
  like?: Counted,
  changed: readonly BaseRole[] = [],
): Counted {
  const whole = choice.length === candidates.length;
  const wasWhole = like?.choice.length === candidates.length;
  const breaches = OF_CHOICES.map(({ atEnd, among, breaches: count }, at) => {
    if (atEnd && !whole) return 0;
    const same = among !== undefined && (wasWhole || !atEnd) && !among.some((base) => changed.includes(base));
    return (same ? like?.breaches[at] : undefined) ?? count(choice, candidates);
  });
  return { choice, breaches };
}

/** What a choice costs beside the own prices of its options. */
export function priceTogether({ choice, breaches }: Counted, candidates: readonly Candidate[]): number {
  const whole = choice.length === candidates.length;
  let price = 0;
  choice.forEach((option, at) => {
    const { atEnd, under } = costOf(option, candidates[at] as Candidate);
    if (whole) price += atEnd;
    for (const fact of under)
      if ((whole || !fact.atEnd) && fact.where?.(choice, candidates)) price += fact.price;
  });
  OF_CHOICES.forEach((fact, at) => (price += fact.price * (breaches[at] ?? 0)));
  return price;
}

/** What a choice costs by the facts. */
export const priceOf = (counted: Counted, candidates: readonly Candidate[]): number =>
  counted.choice.reduce((total, option, at) => total + ownPrice(option, candidates[at] as Candidate), 0) +
  priceTogether(counted, candidates);
