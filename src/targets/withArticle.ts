import { isDigit } from "./isDigit";

/** Whether a number is said with a vowel first, "l'8 %", "l'11 %", or is nought, "lo 0 %". */
function sound(digits: string): "vowel" | "nought" | "consonant" {
  const first = digits.charCodeAt(0);
  if (first === 48) return "nought";
  if (first === 56) return "vowel";
  if (first !== 49) return "consonant";
  const one = !isDigit(digits.charCodeAt(1));
  const eleven = digits.charCodeAt(1) === 49 && !isDigit(digits.charCodeAt(2)) && digits.charCodeAt(2) !== 46;
  return (one && digits.charCodeAt(1) !== 46) || eleven ? "vowel" : "consonant";
}

/** "il 90 %", "l'80 %", "lo 0 %" after a preposition: only percentages take the article. */
export function withArticle(
  it: string,
  unit: string | null,
  plain: string,
  il: string,
  l: string,
  lo: string,
): string {
  if (unit !== "percent") return plain + it;
  const said = sound(it);
  return (said === "consonant" ? il : said === "vowel" ? l : lo) + it;
}
