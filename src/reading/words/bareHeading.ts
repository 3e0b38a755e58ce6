/** Signs of a footnote behind a heading: "Peso (*)", "Target ¹", "Indicatore [1]". */
const FOOTNOTE =
  /\s*(?:[*†‡]+|[⁰¹²³⁴-⁹]+|\(\s*(?:[*†]+|\d|[a-z])\s*\)|\[\s*(?:\*+|\d{1,2}|[a-z])\s*\])\s*(?=:?\s*$)/iu;

/** What sets a heading off behind it: "Missione (codice) …", "[Peso]", "Target →". */
const AFTER = /(?:[\s…→»"”\]*–—-]|\.(?=\s*\.)|(?<=[\s.])\.)+$/u;
const BEFORE = /^[\s•●▪►➢·*«"“[–—-]+/u;

/** A word cut at the end of its line. */
const CUT = /(?<=\p{L})[-\u2010]\s*[\n\v]\s*(?=\p{L})/gu;

/** The same of signs alone: "(1)" behind a label may be its number. */
const SIGN = /\s*(?:[*†‡]+|[⁰¹²³⁴-⁹]+|\(\s*[*†]+\s*\)|\[\s*(?:\*+|\d{1,2}|[a-z])\s*\])\s*(?=:?\s*$)/iu;

/** A heading without quotes, bullets and dots around it, its words apart; a number behind it stays. */
export const withoutOrnaments = (text: string): string =>
  text.replace(SIGN, "").replace(BEFORE, "").replace(AFTER, "");

/** A heading without what only sets it off: a footnote's sign, quotes, brackets, bullets and dots around it. */
export const withoutSigns = (text: string): string =>
  text.replace(FOOTNOTE, "").replace(BEFORE, "").replace(AFTER, "");

/** "ObiettivoStrategico", "PESO_OBIETTIVO", as programs name their columns, in words of their own; any other heading as it is. */
export const inWords = (text: string): string =>
  /\s/.test(text)
    ? text
    : text
        .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, " ")
        .replace(/(?<=[\p{L}\p{N}%])_+(?=[\p{L}\p{N}%])/gu, " ");

/** A heading with its words that were cut at line ends in one piece; undefined where none was. */
export function withWholeWords(text: string): string | undefined {
  const whole = text.includes("-") || text.includes("\u2010") ? text.replace(CUT, "") : text;
  return whole === text ? undefined : whole;
}

const LETTER =
  /^\(?(?:[a-z]|[ivx]{2,4}|\d{1,2})\s?[)\]]\s*(?=\p{L}{2}|(?:19|20)\d\d)|^[a-z]\.\s*(?=\p{L}{3})/iu;
const NUMBER = /^\d{1,2}\s*[.–-]\s*(?=\p{L}{3})/u;

/** A heading without its place in the row or card: "(b) Indicatore", "2. Responsabile"; undefined where it has none. */
export function withoutPlace(
  text: string,
): { readonly words: string; readonly numbered: boolean } | undefined {
  const trimmed = text.trimStart();
  const sign = LETTER.exec(trimmed) ?? NUMBER.exec(trimmed);
  return sign ? { words: trimmed.slice(sign[0].length), numbered: NUMBER.test(trimmed) } : undefined;
}
