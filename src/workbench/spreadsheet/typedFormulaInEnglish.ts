import type { Language } from "../../taskpane/appearance";
import { formulaPieces, type FormulaPiece } from "./formulaPieces";
import { englishNames, italianNames } from "./functionNames";

const ERRORS = new Map([
  ["#RIF!", "#REF!"],
  ["#N/D", "#N/A"],
  ["#VALORE!", "#VALUE!"],
  ["#NOME?", "#NAME?"],
  ["#NULLO!", "#NULL!"],
]);

/**
 * A formula as it was typed, in the notation the spreadsheet computes with. "=SE(A1>0,5;1;0)" is understood in either
 * language of the page; where a comma could be both, the page's own language decides.
 */
export function typedFormulaInEnglish(typed: string, language: Language): string {
  const italian = isItalian(typed, language);
  return formulaPieces(typed, italian ? "," : ".")
    .map((piece) => inEnglish(piece, italian))
    .join("");
}

/** Semicolons between arguments are Italian. In an Italian page so is everything that can be. */
function isItalian(typed: string, language: Language): boolean {
  const pieces = formulaPieces(typed, ",");
  const separates = (sign: string) =>
    pieces.some(({ kind, text, inArray }) => kind === "separator" && text === sign && !inArray);
  if (separates(";")) return true;
  if (language === "en") return false;
  // "A1,2", "0.5,2" and "1,2,3" are no Italian numbers: their commas stand between arguments.
  if (separates(",") || /\d\.\d|\d,\d+,\d/.test(plain(pieces))) return false;
  const names = pieces.flatMap(({ kind, text }) => (kind === "function" ? [text.toUpperCase()] : []));
  return names.every((name) => englishNames.has(name) || !italianNames.has(name));
}

const plain = (pieces: readonly FormulaPiece[]): string =>
  pieces
    .filter(({ kind, text }) => kind === "number" || (kind !== "word" && text.length === 1))
    .map(({ text }) => text)
    .join("");

function inEnglish({ kind, text, inArray }: FormulaPiece, italian: boolean): string {
  switch (kind) {
    case "function":
      return englishNames.get(text.toUpperCase()) ?? text;
    case "word":
      if (/^VERO$/i.test(text)) return "TRUE";
      return /^FALSO$/i.test(text) ? "FALSE" : text;
    case "number":
      return italian ? text.replace(",", ".") : text;
    case "error":
      return ERRORS.get(text.toUpperCase()) ?? text;
    case "separator":
      if (!italian) return text;
      return text === (inArray ? "\\" : ";") ? "," : text;
    case "kept":
      return text;
  }
}
