/** A piece of a formula: cells it names ("Note!$B$2:B9"), or what stands between. */
export interface FormulaPiece {
  readonly text: string;
  readonly isReference: boolean;
}

const SHEET = String.raw`(?:'(?:[^'[\]]|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
/** Texts and what stands in brackets (tables, other workbooks) come first: nothing in there is a reference of ours. */
const PIECE = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*\[(?:[^']|'')*'![^,;()\s]*|[\p{L}_][\p{L}\p{N}_.]*\[(?:[^[\]]|\[[^\]]*\])*\]|\[[^\]]*\][^,;()\s]*|(?<reference>(?<![\p{L}\p{N}_.!:$])(?:${SHEET})?(?:${CELLS})(?![\p{L}\p{N}_.(!:]))`,
  "giu",
);

/** Takes a formula apart into the cells it names and the text between; joined, the pieces are the formula again. */
export function formulaReferences(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let done = 0;
  for (const match of formula.matchAll(PIECE)) {
    const reference = match.groups?.reference;
    if (reference === undefined) continue;
    pieces.push({ text: formula.slice(done, match.index), isReference: false });
    pieces.push({ text: reference, isReference: true });
    done = match.index + reference.length;
  }
  return [...pieces, { text: formula.slice(done), isReference: false }];
}

/** What a formula says wherever it stands: without the cells it names, blanks and capitals. */
export const formulaShape = (formula: string): string =>
  formulaReferences(formula)
    .map(({ text, isReference }) => (isReference ? "§" : text.replace(/\s/g, "").toUpperCase()))
    .join("");
