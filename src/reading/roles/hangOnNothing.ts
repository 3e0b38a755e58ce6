import type { Candidate, Choice } from "./choice";
import { changesOf, shareOfTexts } from "./fieldView";

/** So much coarser than the names a column is that groups them. */
const COARSER = 0.7;
const FEWEST = 4;

/** Whether indicators stand below nothing although a column of words before them could group them: "Priority | KPI | Target". */
export function hangOnNothing(choice: Choice, candidates: readonly Candidate[]): boolean {
  const name = choice.findIndex(({ base }) => base === "name");
  const names = candidates[name]?.view;
  if (!names || names.field.col === null || names.shown.length < FEWEST) return false;
  if (choice.some(({ base }) => base === "title" || base === "reference")) return false;
  if (names.shape.regions.some(({ sections, within }) => sections.length > 0 || within !== null))
    return false;
  return candidates.slice(0, name).some(({ view, options }) => {
    const { size } = changesOf(view);
    return (
      size > 1 &&
      size <= changesOf(names).size * COARSER &&
      options.some(({ base }) => base === "title") &&
      shareOfTexts(view, (text) => / \S/.test(text) && text.length > 6) > 0.5
    );
  });
}
