import type { Bilingual } from "../model/finding";
import type { TargetMeaning } from "../model/target";
import { basisInWords } from "../targets/basisInWords";

const NOTHING: Bilingual = {
  it: "manca il valore con cui confrontare",
  en: "the value to compare with is missing",
};

/** What a target waits for before anything can be scored: "serve il valore 2014". */
export const missingBasis = ({ basis }: TargetMeaning): Bilingual =>
  basis === null ? NOTHING : basisInWords(basis).needs;
