import { closeLetterSpacing, linesOf, stemsOf, tidyText, withoutUnseen } from "../../grid/foldText";
import { inWords, withoutOrnaments, withWholeWords } from "../words/bareHeading";
import { columnName } from "../words/columnName";
import { isPeriodOnly } from "../words/readPeriod";
import { TERM_BY_STEMS } from "../words/lookUpTerm";
import { readLabel } from "../words/readLabel";
import { readSenses } from "../words/senses";

/** Longest text that may be a heading or label. */
const LONGEST_LABEL = 80;
/** Single blanks between words of signs that need no look: most texts. */
const PLAIN = /^[!-,.-^`-~À-ÖØ-öø-ÿ€°–’≤≥]+(?: [!-,.-^`-~À-ÖØ-öø-ÿ€°–’≤≥]+)*$/;
/** "P E S O": nothing but single letters and signs; "x ≤ x-1" is no word. */
const LETTERS_APART =
  /^\s*(?:\p{L}[\p{P}°]?[\s\u00a0]+|\p{P}[\s\u00a0]+|\d[\s\u00a0]+){2,}[\p{L}\d\p{P}]{1,2}\s*$/u;
/** What may set a label off, or make one word of it. */
const SET_OFF = /^[\s•●▪►➢·*«"“[–—-]|\*\s*\)\s*:?\s*$|[…→»"”\]*–—.⁰¹²³⁴-⁹-]\s*:?\s*$|_|\p{Ll}\p{Lu}/u;
const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/\ufb01/g, "fi"],
  [/\ufb02/g, "fl"],
  [/\ufb00/g, "ff"],
];

/**
 * What a text says, as if it were typed plainly: no signs nobody sees, one kind of blank, words that were cut at a line's end or
 * spaced letter by letter in one piece; a known label without the ornaments around it. Its words stay.
 */
export function plainText(text: string): string {
  const typed = PLAIN.test(text) && !LETTERS_APART.test(text) ? text : retyped(text);
  return typed.length <= LONGEST_LABEL && SET_OFF.test(typed) ? plainLabel(typed) : typed;
}

function retyped(text: string): string {
  let plain = withoutUnseen(text);
  for (const [sign, letters] of LIGATURES) plain = plain.replace(sign, letters);
  plain = plain.normalize("NFC");
  if (LETTERS_APART.test(plain)) plain = closed(plain);
  plain = withWholeWords(plain) ?? plain;
  const lines = linesOf(plain).map(tidyText).join("\n").trim();
  return lines.length <= LONGEST_LABEL ? onOneLine(lines) : lines;
}

/** "P E S O" in one word; of three letters only where that is a label: "A e B" is none. */
function closed(text: string): string {
  const word = closeLetterSpacing(text);
  return word.length > 3 || readLabel(word) ? word : text;
}

/** "Obiettivo⏎strategico": a label that is known as a whole, broken to fit its column. What may be a label and its value stays. */
function onOneLine(text: string): string {
  if (!text.includes("\n") || /[\d:(]/.test(text)) return text;
  const whole = tidyText(text);
  return TERM_BY_STEMS.has(stemsOf(whole).join(" ")) ? whole : text;
}

/** "OBIETTIVO_STRATEGICO", "► Peso": a label, whatever stands around it; anything else stays as it is. */
function plainLabel(text: string): string {
  const bare = inWords(withoutOrnaments(text));
  if (bare === text) return text;
  const label = readLabel(bare);
  if (label?.inline === null || isPeriodOnly(bare)) return bare;
  const name = columnName(text);
  return name !== undefined && readSenses(name).any.length > 0 ? name : text;
}
