import type { Bilingual } from "../../../model/finding";
import type { FieldView } from "../fieldView";

/** What a feature says of a field: yes, a number (put into bins), words; null or false where it says nothing. */
export type FeatureValue = boolean | number | string | readonly string[] | null;

/** Something that can be seen of a field and speaks for or against roles. One row, one feature. */
export interface Feature {
  readonly id: string;
  /** Ends the sentence "Letta così perché …"; `…` stands for the word it saw. */
  readonly because: Bilingual;
  readonly of: (view: FieldView) => FeatureValue;
  /** Upper bounds, ascending, that a number is sorted by; what is above the last is a bin of its own. */
  readonly bins?: readonly number[];
  /** Looks at the values alone: one or two of them may mislead. */
  readonly content?: true;
}

/** Names of what a feature saw, as weights.json has them: "text<0.9", "stem=atteso", "yesNo". */
export function keysOf({ id, bins = [] }: Feature, value: FeatureValue): readonly string[] {
  if (value === null || value === false) return [];
  if (value === true) return [id];
  if (typeof value === "number") {
    const bin = bins.find((bound) => value <= bound);
    return [bin === undefined ? `${id}>` : `${id}<${bin}`];
  }
  return typeof value === "string" ? [`${id}=${value}`] : value.map((word) => `${id}=${word}`);
}

/** Bins of a share: none, few, half, most, all. */
export const SHARE = [0, 0.25, 0.6, 0.9, 0.999] as const;
