import { shareOfTexts, type FieldView } from "./fieldView";

/** What a mark says: that something is so. */
const MARK = /^(?:x|[^\p{L}\p{N}]{1,2})$/u;

const LETTER = /^\p{L}$/u;
const holds = (view: FieldView, mark: RegExp): boolean =>
  view.cells.length > 0 && shareOfTexts(view, mark) > 0.7;

/** "Uffici: I | II | III" over R and C: letters say what each office of a group does. */
const isOfMatrix = (view: FieldView): boolean =>
  view.groups.length > 0 &&
  holds(view, LETTER) &&
  view.all.some(
    (other) =>
      other !== view &&
      other.groups[0]?.stems.join(" ") === view.groups[0]?.stems.join(" ") &&
      holds(other, LETTER),
  );

/** Whether nothing but marks stands in a field. */
export const isMarked = (view: FieldView): boolean => holds(view, MARK) || isOfMatrix(view);
