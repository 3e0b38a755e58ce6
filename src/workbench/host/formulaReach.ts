import { parseCell, type Range } from "../../model/address";
import { limits } from "../../xlsx/limits";

/** Cells a formula names, in one sheet. */
export interface Reached extends Range {
  /** Null for the formula's own sheet. */
  readonly sheet: string | null;
}

/** What a formula looks at, as far as its text tells. */
export interface FormulaReach {
  readonly ranges: readonly Reached[];
  /** It also looks through a name, a table or several sheets: what stands there its text does not tell. */
  readonly beyond: boolean;
  /** It asks for the one cell where ranges cross, or for what another formula spilled. */
  readonly crossing: boolean;
}

const TEXT = /"(?:[^"]|"")*"/g;
const SEVERAL_SHEETS = /[\p{L}\p{N}_.]+:[\p{L}\p{N}_.]+!|'(?:[^':]|'')+:(?:[^']|'')+'!/u;
const CROSSING = /\$?[A-Z]{1,3}\$?\d+ +\$?[A-Z]|(?:^|[^\w.])@|\b(?:SINGLE|ANCHORARRAY)\(|\d#/i;
/** An optional sheet, then a cell, a range of cells, of columns or of rows. */
const REFERENCE =
  /(?<![\p{L}\p{N}_.$])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?(?![\p{L}\p{N}_.(\[!])/giu;
/** A word that is no function and no sheet. */
const WORD = /(?<![\p{L}\p{N}_.$'!\]])[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!:'])/gu;
const OWN_NAMES = /\b(?:LET|LAMBDA)\(/i;

/** Reads what a formula ("=SUM(B2:B9)") looks at. */
export function formulaReach(formula: string): FormulaReach {
  const text = formula.replace(TEXT, '""');
  return {
    ranges: rangesIn(text),
    beyond: SEVERAL_SHEETS.test(text) || text.includes("[") || (!OWN_NAMES.test(text) && hasName(text)),
    crossing: CROSSING.test(text),
  };
}

const hasName = (text: string): boolean =>
  [...text.matchAll(WORD)].some(
    ([word]) => !parseCell(word) && !/^(?:TRUE|FALSE|[A-Z]{1,3})$/i.test(word) && !/^R\d*C\d*$/i.test(word),
  );

function rangesIn(text: string): Reached[] {
  const found: Reached[] = [];
  for (const [all, sheet, left, top, right = left, bottom = top] of text.matchAll(REFERENCE)) {
    if (all === "" || (left === undefined && !all.includes(":")) || (top === undefined && !all.includes(":")))
      continue;
    const first = left === undefined ? 0 : columnOf(left);
    const last = right === undefined ? limits.cols - 1 : columnOf(right);
    const from = top === undefined ? 0 : Number(top) - 1;
    const to = bottom === undefined ? limits.rows - 1 : Number(bottom) - 1;
    found.push({
      sheet: sheet === undefined ? null : sheet.replace(/^'|'$/g, "").replaceAll("''", "'"),
      top: Math.min(from, to),
      bottom: Math.max(from, to),
      left: Math.min(first, last),
      right: Math.max(first, last),
    });
  }
  return found;
}

const columnOf = (letters: string): number => (parseCell(`${letters}1`)?.col ?? limits.cols) as number;
