import type { Item } from "./formItems";

/** How alike the parts must be that a label divides a form into. */
const ALIKE = 0.5;
/** A label further up is preferred to one that divides a little better. */
const EARLIER = 0.12;

/** Share of the cards that have a label in which it must come again. */
const USUAL = 0.15;

/** The label each part of a form begins with: one that comes again, and whose parts have most labels in common. Undefined where nothing repeats. */
export function startKey(sequences: readonly (readonly Item[])[]): string | undefined {
  const counts = new Map<string, number>();
  const holding = new Map<string, number>();
  const repeating = new Map<string, number>();
  const order: string[] = [];
  for (const items of sequences) {
    const here = new Map<string, number>();
    for (const { key } of items) if (key !== null) here.set(key, (here.get(key) ?? 0) + 1);
    for (const [key, times] of here) {
      if (!counts.has(key)) order.push(key);
      counts.set(key, Math.max(counts.get(key) ?? 0, times));
      holding.set(key, (holding.get(key) ?? 0) + 1);
      if (times >= 2) repeating.set(key, (repeating.get(key) ?? 0) + 1);
    }
  }
  let best: string | undefined;
  let score = 0;
  for (const key of order) {
    if ((counts.get(key) ?? 0) < 2) continue;
    // One odd card among many divides none of them.
    if ((repeating.get(key) ?? 0) < (holding.get(key) ?? 0) * USUAL) continue;
    const alike = likeness(sequences, key);
    if (alike >= ALIKE && alike > score + (best === undefined ? 0 : EARLIER)) [best, score] = [key, alike];
  }
  return best;
}

/** Mean share of labels that neighbouring parts have in common. */
function likeness(sequences: readonly (readonly Item[])[], start: string): number {
  let [sum, pairs] = [0, 0];
  for (const items of sequences) {
    let before: ReadonlySet<string> | undefined;
    let here: Set<string> | undefined;
    const close = () => {
      if (before && here) {
        sum += common(before, here);
        pairs += 1;
      }
      before = here;
    };
    for (const { key } of items) {
      if (key === start) {
        close();
        here = new Set();
      }
      if (key !== null) here?.add(key);
    }
    close();
  }
  return pairs === 0 ? 0 : sum / pairs;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const key of a) if (b.has(key)) both += 1;
  return (
    both / Math.max(1, Math.min(a.size, b.size) === 1 ? Math.max(a.size, b.size) : (a.size + b.size) / 2)
  );
}
