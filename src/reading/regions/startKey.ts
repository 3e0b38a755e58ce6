import type { Item } from "./item";
import { levelBetweenTables } from "./levelBetweenTables";

/** How alike the parts must be that a label divides a form into. */
const ALIKE = 0.5;
/** A label further up is preferred to one that divides a little better. */
const EARLIER = 0.12;
/** Share of the forms that have a label in which it must come again. */
const USUAL = 0.15;

/** Titles that count the cards divide them though two hands gave them other labels. */
const NUMBERED = 0.25;
/** Share of the forms that must have a label which divides them all. */
const HELD = 0.3;

type Sequence = readonly Item[];

/**
 * By form: the label each of its parts begins with, one that comes again and whose parts have most labels in common. A form in which
 * nothing comes again is divided as most others are. Undefined where nothing repeats.
 */
export function startKeys(forms: readonly Sequence[]): readonly (string | undefined)[] {
  const usual = repeatingKeys(forms);
  const own = forms.map((items) => bestKey([items], usual));
  const common = bestKey(forms, usual);
  return forms.map((items, at) => {
    const nested = own[at]?.startsWith("▦") === false ? undefined : levelBetweenTables(items);
    if (nested !== undefined) return nested;
    const shared = items.findIndex(({ key }) => key === common);
    const first = items.findIndex(({ key }) => key === own[at]);
    // A sheet with one card only is divided as those with several are, where their label stands above its own.
    return shared >= 0 && (own[at] === undefined || shared < first) ? common : own[at];
  });
}

/** Labels that come again in enough of the forms that have them: one odd card among many divides none of them. */
function repeatingKeys(forms: readonly Sequence[]): ReadonlySet<string> {
  const holding = new Map<string, number>();
  const repeating = new Map<string, number>();
  for (const items of forms)
    for (const [key, times] of countKeys(items)) {
      holding.set(key, (holding.get(key) ?? 0) + 1);
      if (times >= 2) repeating.set(key, (repeating.get(key) ?? 0) + 1);
    }
  return new Set(
    [...repeating].filter(([key, times]) => times >= (holding.get(key) ?? 0) * USUAL).map(([key]) => key),
  );
}

function countKeys(items: Sequence): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of items) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function bestKey(forms: readonly Sequence[], usual: ReadonlySet<string>): string | undefined {
  const order = [
    ...new Set(
      forms.flatMap((items) => [...countKeys(items)].flatMap(([key, times]) => (times >= 2 ? [key] : []))),
    ),
  ];
  const held = (key: string) => forms.filter((items) => items.some((item) => item.key === key)).length;
  let best: string | undefined;
  let score = 0;
  for (const key of order) {
    if (!usual.has(key) || held(key) < forms.length * HELD) continue;
    const numbered = key.startsWith("§");
    const alike = likeness(forms, key) + (numbered ? NUMBERED : 0);
    if (alike >= ALIKE && alike > score + (best === undefined ? 0 : EARLIER)) [best, score] = [key, alike];
  }
  return best;
}

/** Mean share of labels that neighbouring parts have in common. */
function likeness(forms: readonly Sequence[], start: string): number {
  let [sum, pairs] = [0, 0];
  for (const items of forms) {
    const parts: Set<string>[] = [];
    for (const { key } of items) {
      if (key === start) parts.push(new Set());
      if (key !== null) parts[parts.length - 1]?.add(key);
    }
    for (let at = 1; at < parts.length; at += 1) {
      sum += common(parts[at - 1] ?? NONE, parts[at] ?? NONE);
      pairs += 1;
    }
  }
  return pairs === 0 ? 0 : sum / pairs;
}

const NONE: ReadonlySet<string> = new Set();

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const key of a) if (b.has(key)) both += 1;
  return (
    both / Math.max(1, Math.min(a.size, b.size) === 1 ? Math.max(a.size, b.size) : (a.size + b.size) / 2)
  );
}
