import type { Candidate, Choice, Option } from "./choice";
import type { ChoiceFact, FieldFact } from "./fact";
import { FACTS } from "./facts";

const OF_FIELDS = FACTS.filter((fact): fact is FieldFact => "breaks" in fact);
const OF_CHOICES = FACTS.filter((fact): fact is ChoiceFact => "breaches" in fact);
const AT_ONCE = OF_CHOICES.filter(({ atEnd }) => !atEnd);

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

/** What a choice costs by the facts; of the first fields only what later ones cannot mend. */
export const priceOf = (choice: Choice, candidates: readonly Candidate[]): number =>
  choice.reduce((total, option, at) => total + ownPrice(option, candidates[at] as Candidate), 0) +
  priceTogether(choice, candidates);

/** What a choice costs beside the own prices of its options. */
export function priceTogether(choice: Choice, candidates: readonly Candidate[]): number {
  const whole = choice.length === candidates.length;
  let price = 0;
  choice.forEach((option, at) => {
    const { atEnd, under } = costOf(option, candidates[at] as Candidate);
    if (whole) price += atEnd;
    for (const fact of under)
      if ((whole || !fact.atEnd) && fact.where?.(choice, candidates)) price += fact.price;
  });
  for (const fact of whole ? OF_CHOICES : AT_ONCE) price += fact.price * fact.breaches(choice, candidates);
  return price;
}
