/** One field to learn from: what was seen of it, the classes it may be, how much it counts. */
export interface Example {
  readonly keys: readonly string[];
  readonly allowed: readonly number[];
  readonly weight: number;
}

/** What was learned before. */
export interface Before {
  readonly weights: Weights;
  /** Price of leaving it: a few new lessons must not turn what the others taught. */
  readonly hold: number;
}

/** Log-odds by what was seen and class. */
export type Weights = ReadonlyMap<string, Float64Array>;

const PASSES = 30;
const RATE = 0.25;
/** Price of a large weight: what is seen seldom says little. */
const RIDGE = 0.004;

/** A word must be seen oftener to teach: each field shows it at most twice, once with some words dropped. */
const RARE_WORD = 4;
const WORD = /^(?:stem|groupStem|levelStem|before|after)=/;

/** Random numbers that are the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const list = [...items];
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [list[at] as Item, list[other] as Item];
    list[at] = b;
    list[other] = a;
  }
  return list;
}

/** Examples with what was seen as places in one long list of weights; what was seldom seen is left out. */
function placed(examples: readonly Example[], classes: number) {
  const seen = new Map<string, number>();
  for (const { keys } of examples) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const kept = [...seen]
    .filter(([key, times]) => times >= (WORD.test(key) ? RARE_WORD : 2))
    .map(([key]) => key);
  const places = new Map(kept.map((key, at) => [key, at * classes]));
  const rows = examples.map(({ keys, allowed, weight }) => ({
    at: Int32Array.from(keys.flatMap((key) => places.get(key) ?? [])),
    allowed,
    weight,
  }));
  return { kept, rows };
}

/** Puts the chances of the classes by what is seen into `chances`. */
function weigh(weights: Float64Array, at: Int32Array, chances: Float64Array): void {
  chances.fill(0);
  for (const from of at)
    for (let each = 0; each < chances.length; each += 1)
      chances[each] = (chances[each] ?? 0) + (weights[from + each] ?? 0);
  const most = Math.max(...chances);
  let sum = 0;
  for (let each = 0; each < chances.length; each += 1)
    sum += chances[each] = Math.exp((chances[each] ?? 0) - most);
  for (let each = 0; each < chances.length; each += 1) chances[each] = (chances[each] ?? 0) / sum;
}

/**
 * Weights of a multinomial logistic regression, by gradient steps in a fixed random order. Where several classes are
 * allowed, their chances together are raised: what the model itself thinks likelier of them is believed. With weights from before it goes on
 * from those.
 */
export function fit(examples: readonly Example[], classes: number, before?: Before): Weights {
  const { kept, rows } = placed(examples, classes);
  const weights = new Float64Array(kept.length * classes);
  kept.forEach((key, at) => weights.set(before?.weights.get(key) ?? [], at * classes));
  const from = weights.slice();
  const price = before?.hold ?? RIDGE;
  const steps = new Float64Array(kept.length * classes).fill(0.05);
  const now = new Float64Array(classes);
  const random = seeded(7);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { at, allowed, weight } of shuffled(rows, random)) {
      weigh(weights, at, now);
      let mass = 0;
      for (const each of allowed) mass += now[each] ?? 0;
      const slope = now.map((chance) => -chance * weight);
      for (const each of allowed)
        slope[each] = (slope[each] ?? 0) + ((now[each] ?? 0) / Math.max(mass, 1e-9)) * weight;
      for (const start of at) {
        for (let each = 0; each < classes; each += 1) {
          const place = start + each;
          const gradient = (slope[each] ?? 0) - price * ((weights[place] ?? 0) - (from[place] ?? 0));
          steps[place] = (steps[place] ?? 0) + gradient * gradient;
          weights[place] = (weights[place] ?? 0) + (RATE * gradient) / Math.sqrt(steps[place] ?? 1);
        }
      }
    }
  }
  return new Map(kept.map((key, at) => [key, weights.slice(at * classes, (at + 1) * classes)]));
}
