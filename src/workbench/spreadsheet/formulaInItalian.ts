import { showBoolean, showError } from "../../grid/showValue";
import { formulaPieces, type FormulaPiece } from "./formulaPieces";
import { italianNames } from "./functionNames";

/** A formula as the spreadsheet computes it ("=IF(A1>0.5,1,0)") in the words of Excel in Italian: "=SE(A1>0,5;1;0)". */
export const formulaInItalian = (formula: string): string =>
  formulaPieces(formula, ".").map(inItalian).join("");

function inItalian({ kind, text, inArray }: FormulaPiece): string {
  switch (kind) {
    case "function":
      return italianNames.get(text.toUpperCase()) ?? text;
    case "word":
      return /^(?:TRUE|FALSE)$/i.test(text) ? showBoolean(/^TRUE$/i.test(text)) : text;
    case "number":
      return text.replace(".", ",");
    case "error":
      return showError(text);
    case "separator":
      if (text !== ",") return text;
      return inArray ? "\\" : ";";
    case "kept":
      return text;
  }
}
