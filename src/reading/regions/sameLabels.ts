import type { Item } from "./item";
import { labelSense } from "./labelKey";

/** By label: the one it is called by elsewhere. */
export type SameLabels = ReadonlyMap<string, string>;

/** Labels that mean the same and that no form has both of, "Programma" here and "Programma operativo" there, are one. */
export function sameLabels(forms: readonly (readonly Item[])[]): SameLabels {
  const forSense = new Map<string, Map<string, Set<number>>>();
  forms.forEach((items, form) => {
    for (const item of items) {
      if (item.kind !== "pair") continue;
      const { key, words } = item.pair;
      const sense = labelSense(words);
      if (sense === key) continue;
      const labels = forSense.get(sense) ?? new Map<string, Set<number>>();
      forSense.set(sense, labels.set(key, (labels.get(key) ?? new Set()).add(form)));
    }
  });
  const same = new Map<string, string>();
  for (const labels of forSense.values()) {
    const names: { readonly key: string; readonly forms: Set<number> }[] = [];
    for (const [key, own] of labels) {
      const known = names.find(({ forms: others }) => ![...own].some((form) => others.has(form)));
      if (!known) names.push({ key, forms: new Set(own) });
      else {
        same.set(key, known.key);
        for (const form of own) known.forms.add(form);
      }
    }
  }
  return same;
}
