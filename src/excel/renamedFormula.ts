const STRING_OR_SHEET = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\p{L}\p{N}_.\]])([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A formula with the names sheets have by now; `today` is asked by the name of then. */
export function renamedFormula(formula: string, today: (name: string) => string): string {
  return formula.replace(STRING_OR_SHEET, (piece, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined || today(name) === name) return piece;
    const now = today(name);
    return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(now) ? `${now}!` : `'${now.replaceAll("'", "''")}'!`;
  });
}
