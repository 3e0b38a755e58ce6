import { interpretTarget } from "./interpretTarget";

/** What earns a share of the score: "entro maggio" earns 0.7. */
export interface Grade {
  /** A fraction. */
  readonly level: number;
  /** As written, without its mark. */
  readonly text: string;
}

const MARK = String.raw`(\d{1,3}(?:[.,]\d+)?)\s*%(?:\s*(?:dei punti|del punteggio|del peso|punti|of (?:the )?(?:points|score|marks)))?`;
const STARTS = String.raw`(?=entro|by|fino|almeno|oltre|at least|up to|within|[<>≤≥=\d]|(?:il|le|i)\s\d)`;
const MARK_FIRST = new RegExp(
  String.raw`^${MARK}\s*(?:(?:se|if|when|quando|per|for|con|with|[:=→]|->)\s*|${STARTS})(\S.*)$`,
  "i",
);
const MARK_LAST = new RegExp(String.raw`^(.*?\S)\s*(?:[:=→(]|->|\s[-–—]\s)\s*${MARK}\s*\)?$`, "i");
/** Marks stand apart by these; a comma between digits is a decimal one. */
const BETWEEN = /\s*[;\n]\s*|,\s+|\s+(?:e|ed|and|poi|then)\s+(?=\d{1,3}(?:[.,]\d+)?\s*%)/;
/** What earns nothing is no threshold: "0% oltre", "altrimenti 0%". */
const NOTHING = /^0+\s*%|^(?:altrimenti|oltre|negli altri casi|otherwise|else|beyond)\b.*\b0\s*%?$/i;

/**
 * Reads several marks in one cell, "100 % dei punti entro marzo, 70 % entro maggio", "≥ 8: 100%; ≥ 4: 60%": best level first, the first of them the
 * whole score. Null where the text is anything else, or where less would earn more.
 */
export function splitGrades(text: string, year: number | null): readonly Grade[] | null {
  if (text.indexOf("%") === text.lastIndexOf("%")) return null;
  const pieces = text
    .split(BETWEEN)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "" && !NOTHING.test(piece));
  if (pieces.length < 2) return null;
  const grades: Grade[] = [];
  for (const piece of pieces) {
    const first = MARK_FIRST.exec(piece);
    const last = first ? null : MARK_LAST.exec(piece);
    const mark = first?.[1] ?? last?.[2];
    const condition = (first?.[2] ?? last?.[1])?.trim();
    if (mark === undefined || condition === undefined) return null;
    grades.push({ level: Number(mark.replace(",", ".")) / 100, text: condition });
  }
  grades.sort((a, b) => b.level - a.level);
  return grades.length > 1 && grades[0]?.level === 1 && becomeEasier(grades, year) ? grades : null;
}

/** Whether every mark is easier to reach than the one above it. */
function becomeEasier(grades: readonly Grade[], year: number | null): boolean {
  const read = grades.map(({ text }) => interpretTarget(text, { year }));
  const steps: number[] = [];
  for (const [place, one] of read.entries()) {
    const above = read[place - 1];
    if (!one.ok || (above && !above.ok)) return false;
    const { kind, operator, assumed, value } = one.target;
    if ((kind !== "comparison" && kind !== "date") || value === null || assumed.includes("remark"))
      return false;
    if (!above) continue;
    const before = above.target;
    if (before.kind !== kind || before.unit !== one.target.unit || before.value === null) return false;
    const step = value > before.value ? 1 : value < before.value ? -1 : 0;
    const upwards = operator === "<=" || operator === "<";
    // Without a sign any one way will do.
    const bare = kind === "comparison" && assumed.includes("operator");
    if (step === 0 || (!bare && step !== (upwards ? 1 : -1))) return false;
    steps.push(step);
  }
  return steps.every((step) => step === steps[0]);
}
