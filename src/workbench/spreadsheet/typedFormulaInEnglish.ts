/** Functions planners write most, by their names in Excel in Italian. */
const ITALIAN_NAMES: Readonly<Record<string, string>> = {
  SOMMA: "SUM",
  "SOMMA.SE": "SUMIF",
  "SOMMA.PIÙ.SE": "SUMIFS",
  "MATR.SOMMA.PRODOTTO": "SUMPRODUCT",
  MEDIA: "AVERAGE",
  "MEDIA.SE": "AVERAGEIF",
  "CONTA.NUMERI": "COUNT",
  "CONTA.VALORI": "COUNTA",
  "CONTA.SE": "COUNTIF",
  "CONTA.VUOTE": "COUNTBLANK",
  SE: "IF",
  "SE.ERRORE": "IFERROR",
  E: "AND",
  O: "OR",
  NON: "NOT",
  ARROTONDA: "ROUND",
  "ARROTONDA.PER.ECC": "ROUNDUP",
  "ARROTONDA.PER.DIF": "ROUNDDOWN",
  ASS: "ABS",
  CERCA: "LOOKUP",
  "CERCA.VERT": "VLOOKUP",
  "CERCA.X": "XLOOKUP",
  CONFRONTA: "MATCH",
  INDICE: "INDEX",
  TESTO: "TEXT",
  VALORE: "VALUE",
  CONCATENA: "CONCATENATE",
  OGGI: "TODAY",
  DATA: "DATE",
  ANNO: "YEAR",
};

/** Strings and quoted sheet names stay as they are; function names, decimal commas and separators change. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()|(?<![\p{L}\p{N}_$.])(\d+),(\d+)|;/gu;

/**
 * A formula as typed by an Italian hand ("=SE(A1>0,5;1;0)") in the notation the spreadsheet computes with. Only a formula
 * with semicolons has decimal commas: without any, a comma separates arguments, as in English.
 */
export function typedFormulaInEnglish(typed: string): string {
  const italian = /;/.test(typed.replace(/"(?:[^"]|"")*"|\{[^}]*\}/g, ""));
  return typed.replace(PIECE, (piece, name?: string, whole?: string, decimals?: string) => {
    if (name !== undefined) return ITALIAN_NAMES[name.toUpperCase()] ?? name;
    if (whole !== undefined) return italian ? `${whole}.${decimals}` : piece;
    return piece === ";" && italian ? "," : piece;
  });
}
