import { CONTENT_FEATURES } from "./contents";
import { keysOf, type Feature } from "./feature";
import { NUMBER_FEATURES } from "./numbers";
import { PERIOD_FEATURES } from "./periods";
import { STRUCTURE_FEATURES } from "./structure";
import { VOCABULARY_FEATURES } from "./vocabularies";
import { WORD_FEATURES } from "./words";
import type { FieldView } from "../fieldView";

/** Everything that is looked at to tell a role. A new feature is one more row in one of these lists, and `npm run learn`. */
export const FEATURES: readonly Feature[] = [
  ...WORD_FEATURES,
  ...PERIOD_FEATURES,
  ...[...CONTENT_FEATURES, ...NUMBER_FEATURES, ...VOCABULARY_FEATURES].map((feature): Feature => ({
    ...feature,
    content: true,
  })),
  ...STRUCTURE_FEATURES,
];

/** Something seen of a field: the feature, and its name in weights.json. */
export interface Seen {
  readonly feature: Feature;
  readonly key: string;
}

/** All that some features see of a field, each thing once. */
export function seenOf(view: FieldView, features: readonly Feature[] = FEATURES): readonly Seen[] {
  const seen = new Map<string, Seen>();
  for (const feature of features)
    for (const key of keysOf(feature, feature.of(view))) seen.set(key, { feature, key });
  return [...seen.values()];
}
