import type { Candidate, Choice, Option } from "./choice";
import type { FieldView } from "./fieldView";

/** Counts the fields of a choice that break a fact each by itself: by what a field is taken for and what it holds. */
export const fieldsWhere =
  (breaks: (option: Option, view: FieldView, choice: Choice) => boolean) =>
  (choice: Choice, candidates: readonly Candidate[]): number =>
    choice.filter((option, at) => {
      const view = candidates[at]?.view;
      return view !== undefined && breaks(option, view, choice);
    }).length;
