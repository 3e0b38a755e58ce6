import { notAvailable, type CellFault } from "./cellFault";

/** A range in which no plan is recognised. */
export const noPlan = (): CellFault =>
  notAvailable({
    it: "qui non si riconosce un piano: comprendere nell'intervallo la riga delle intestazioni",
    en: "no plan is recognised here: include the row of headings in the range",
  });
