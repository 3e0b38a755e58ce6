/** One field to learn from: what was seen of it, the classes it may be, how much it counts. */
export interface Example {
  readonly keys: readonly string[];
  readonly allowed: readonly number[];
  readonly weight: number;
}

/** Log-odds by what was seen and class. */
export type Weights = ReadonlyMap<string, Float64Array>;

const PASSES = 40;
const RATE = 0.25;
/** Price of a large weight: what is seen seldom says little. */
const RIDGE = 0.004;

/** A word must be seen oftener to teach: each field shows it at most twice, once with some words dropped. */
const RARE_WORD = 4;

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

/** Chances of the classes by what is seen. */
export function chances(weights: Weights, keys: readonly string[], classes: number): Float64Array {
  const scores = new Float64Array(classes);
  for (const key of keys) {
    const row = weights.get(key);
    if (row)
      for (let each = 0; each < classes; each += 1) scores[each] = (scores[each] ?? 0) + (row[each] ?? 0);
  }
  const most = Math.max(...scores);
  let sum = 0;
  for (let each = 0; each < classes; each += 1) sum += scores[each] = Math.exp((scores[each] ?? 0) - most);
  return scores.map((score) => score / sum);
}

/**
 * Weights of a multinomial logistic regression, by gradient steps in a fixed random order. Where several classes are
 * allowed, their chances together are raised: what the model itself thinks likelier of them is believed.
 */
export function fit(examples: readonly Example[], classes: number): Weights {
  const weights = new Map<string, Float64Array>();
  const steps = new Map<string, Float64Array>();
  const known = new Set<string>();
  const seen = new Map<string, number>();
  for (const { keys } of examples) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  for (const [key, times] of seen) {
    if (times < (/^(?:stem|pair|groupStem|levelStem|before|after)=/.test(key) ? RARE_WORD : 2)) continue;
    known.add(key);
    weights.set(key, new Float64Array(classes));
    steps.set(key, new Float64Array(classes).fill(0.05));
  }
  const random = seeded(7);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const { keys, allowed, weight } of shuffled(examples, random)) {
      const now = chances(weights, keys, classes);
      const mass = allowed.reduce((sum, each) => sum + (now[each] ?? 0), 0);
      const slope = Float64Array.from(now, (chance) => -chance * weight);
      for (const each of allowed)
        slope[each] = (slope[each] ?? 0) + ((now[each] ?? 0) / Math.max(mass, 1e-9)) * weight;
      for (const key of keys) {
        const row = weights.get(key);
        const step = steps.get(key);
        if (!row || !step) continue;
        for (let each = 0; each < classes; each += 1) {
          const gradient = (slope[each] ?? 0) - RIDGE * (row[each] ?? 0);
          step[each] = (step[each] ?? 0) + gradient * gradient;
          row[each] = (row[each] ?? 0) + (RATE * gradient) / Math.sqrt(step[each] ?? 1);
        }
      }
    }
  }
  return weights;
}
