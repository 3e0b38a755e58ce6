import type { Bilingual } from "../model/finding";
import { englishPercent, italianPercent } from "../targets/formatNumber";

/** A score in words: 0.7955 → "79,55 %" and "79.55%". */
export const percentWords = (score: number): Bilingual => ({
  it: italianPercent(score),
  en: englishPercent(score),
});
