import type { Bilingual } from "../model/finding";

const italian = new Intl.NumberFormat("it-IT", { useGrouping: "always", maximumFractionDigits: 2 });
const english = new Intl.NumberFormat("en-GB", { useGrouping: "always", maximumFractionDigits: 2 });

/** A number as each language writes it, to two decimals: 20000.5 → "20.000,5" and "20,000.5". */
export const figure = (value: number): Bilingual => ({
  it: italian.format(value),
  en: english.format(value),
});
