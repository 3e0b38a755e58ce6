import { foldText } from "../../grid/foldText";
import { groupBy } from "../../model/groupBy";
import type { Candidate, Choice } from "./choice";

/** How many titles of a choice are of a level that has one already: "Obiettivo operativo | Obiettivo gestionale" are two that are called so. */
export function sharedLevels(choice: Choice, candidates: readonly Candidate[]): number {
  const titles = choice.flatMap(({ base, level }, at) => {
    const view = candidates[at]?.view;
    if (base !== "title" || !view) return [];
    const isCalledSo = level !== null && view.senses.whole.includes(level);
    // Two labels of a card say what each is.
    return [{ level: `${level}/${view.field.col === null ? at : ""}`, called: isCalledSo ? view.leaf : "" }];
  });
  if (titles.length < 2) return 0;
  return [...groupBy(titles, ({ level }) => level).values()].reduce((sum, ofLevel) => {
    const called = new Set(ofLevel.flatMap(({ called }) => (called === "" ? [] : [foldText(called)])));
    return sum + ofLevel.length - Math.max(1, called.size);
  }, 0);
}
