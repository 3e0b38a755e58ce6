import type { Candidate, Choice, Option } from "./choice";
import type { FieldView } from "./fieldView";

/**
 * Counts the fields of a choice that break a fact each by itself: by what a field is taken for and what it holds. A field is asked
 * once for each of its options, however many choices hold that option.
 *
 * @param holds whether the fact holds of a choice at all: what else was chosen
 */
export function fieldsWhere(
  breaks: (option: Option, view: FieldView) => boolean,
  holds: (choice: Choice) => boolean = () => true,
): (choice: Choice, candidates: readonly Candidate[]) => number {
  const known = new WeakMap<Option, boolean>();
  const isBroken = (option: Option, view: FieldView): boolean => {
    let broken = known.get(option);
    if (broken === undefined) known.set(option, (broken = breaks(option, view)));
    return broken;
  };
  return (choice, candidates) => {
    const count = choice.filter((option, at) => {
      const view = candidates[at]?.view;
      return view !== undefined && isBroken(option, view);
    }).length;
    return count > 0 && holds(choice) ? count : 0;
  };
}
