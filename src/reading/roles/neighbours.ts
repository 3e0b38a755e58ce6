import { onceFor } from "../onceFor";
import type { Candidate, Choice } from "./choice";
import type { FieldView } from "./fieldView";
import { partInSum } from "./totalsOf";

/** Whether the headings of a field differ in nothing but the period from those of the one before. */
const goesOnInSeries = onceFor((view: FieldView): boolean => {
  const before = view.all[view.index - 1];
  if (!before || before.field.period === null || view.field.period === null) return false;
  const words = ({ senses, groups }: FieldView) =>
    [senses, ...groups].map(({ stems }) => stems.join(" ")).join("|");
  // "2025 | 2026" may be a result and a target; quarters of one year are alike.
  const parts = [before, view].every(({ field }) => !/^\d{4}/.test(field.period ?? ""));
  return words(before) === words(view) && (words(view) !== "" || parts);
});

/** Neighbours whose headings differ in nothing but the period, taken for different things. */
export const unlikeInSeries = (choice: Choice, candidates: readonly Candidate[]): number =>
  unlikeBefore(choice, candidates, goesOnInSeries);

/** Whether a field stands under one known heading with the one before, the words of neither saying anything. */
const isSibling = onceFor((view: FieldView): boolean => {
  const before = view.all[view.index - 1];
  if (!before || partInSum(view) !== null) return false;
  const plain = ({ senses, field }: FieldView) => senses.any.length === 0 && field.period === null;
  const [one, other] = [before.groups[0], view.groups[0]];
  if (!plain(before) || !plain(view) || !one || !other || other.any.length === 0) return false;
  return one.stems.join(" ") === other.stems.join(" ");
});

/** Neighbours under one known heading whose own words say nothing, taken for different things. */
export const unlikeSiblings = (choice: Choice, candidates: readonly Candidate[]): number =>
  unlikeBefore(choice, candidates, isSibling);

/** How many fields are taken for something else than the one before, though they should not be. */
function unlikeBefore(
  choice: Choice,
  candidates: readonly Candidate[],
  isLike: (view: FieldView) => boolean,
): number {
  let unlike = 0;
  for (let at = 1; at < choice.length; at += 1) {
    const view = candidates[at]?.view;
    if (choice[at - 1]?.base !== choice[at]?.base && view && isLike(view)) unlike += 1;
  }
  return unlike;
}
