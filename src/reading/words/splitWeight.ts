/** "… (peso 40%)", "… – Peso: 40 %", "… [weight 40 %]". */
const WEIGHT = /[\s,;]*(?:[([]|\s[–—-])\s*(?:peso|weight)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?\s*%?)\s*[)\]]?$/iu;

/** "… (max 40 punti)", "… (punti 80)", "… (100 points in all)". */
const POINTS =
  /[\s,;]*[([]\s*(?:(?:max|massimo|fino a|up to)\.?\s*)?(?:(\d{1,3}(?:[.,]\d+)?)\s*(?:punti|points)|(?:punti|points)\s*[:=]?\s*(\d{1,3}(?:[.,]\d+)?))\s*[)\]]$/iu;

/** How a title with a weight behind it ends: few do. */
const ENDS_IN_WEIGHT = /(?:peso|weight|punti|points)[^\p{L}]*$/iu;
const LONGEST = 28;

/** Parts a title from a weight written behind it; the weight is null where there is none. */
export function splitWeight(title: string): { readonly head: string; readonly weight: string | null } {
  const match = ENDS_IN_WEIGHT.test(title.slice(-LONGEST))
    ? (WEIGHT.exec(title) ?? POINTS.exec(title))
    : null;
  if (!match || match.index === 0) return { head: title, weight: null };
  return { head: title.slice(0, match.index), weight: match[1] ?? match[2] ?? null };
}
