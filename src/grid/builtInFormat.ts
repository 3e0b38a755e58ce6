import { getFormatFromId } from "numfmt";

/** The last number the standard gives a meaning to; from 164 on a file spells the formats itself. */
const LAST_KNOWN = 81;

/**
 * The code of a number format that files keep only by its number, as an Italian Excel has it: 14 is "dd/mm/yyyy", 44 has the euro sign.
 * Undefined for General and for numbers that mean nothing. Source: ECMA-376 part 1, 18.8.30, with numfmt's table of languages.
 */
export function builtInFormat(id: number): string | undefined {
  if (!Number.isInteger(id) || id <= 0 || id > LAST_KNOWN) return undefined;
  const code = getFormatFromId(id, "it-IT");
  return code === null || code === "General" ? undefined : code;
}

/** Built-in formats as Excel's own interface and readers of files spell them, the American way, with their numbers. */
const AMERICAN: ReadonlyMap<string, number> = new Map([
  ["$#,##0_);\\($#,##0\\)", 5],
  ["$#,##0_);[Red]\\($#,##0\\)", 6],
  ["$#,##0.00_);\\($#,##0.00\\)", 7],
  ["$#,##0.00_);[Red]\\($#,##0.00\\)", 8],
  ["m/d/yyyy", 14],
  ["d-mmm-yy", 15],
  ["d-mmm", 16],
  ["h:mm", 20],
  ["h:mm:ss", 21],
  ["m/d/yyyy h:mm", 22],
  ["#,##0 ;(#,##0)", 37],
  ["#,##0 ;[Red](#,##0)", 38],
  ["#,##0.00;(#,##0.00)", 39],
  ["#,##0.00;[Red](#,##0.00)", 40],
  ["mmss.0", 47],
]);

/** A code that may be the American spelling of a built-in format, as an Italian Excel has it; any other as it is. */
export const italianSpelling = (code: string): string => builtInFormat(AMERICAN.get(code) ?? 0) ?? code;
