/** Plain words with one blank between them: most texts, and nothing to do but the case. */
const PLAIN = /^[A-Za-z\d%]+(?: [A-Za-z\d%]+)*$/;

const ASCII = /^[ -~\s]*$/;

/** A text as two planners would agree it is the same: without case, accents, punctuation and extra spaces. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  // Most texts have no accents, and a plan has many texts.
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9%]+/g, " ")
      .trim();
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
