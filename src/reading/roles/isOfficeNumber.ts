import { shareOfTexts, type FieldView } from "./fieldView";

/** Roman numbers below "Area": which office it is. */
export const isOfficeNumber = (view: FieldView): boolean =>
  view.senses.whole.includes("organisation") && shareOfTexts(view, /^[ivx]{1,4}$/) > 0.8;
