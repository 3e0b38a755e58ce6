import { tidyText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";

const SIGNATURE =
  /_{4,}|\bfirm(?:a|ato)\b|^(?:il|la|l'|per accettazione|per presa visione|visto|approvato da|letto)\b.{0,60}$|^per\s(?:il |la |lo |gli |l['’]).{2,40}:\s*(?:il |la |l['’]).{3,60}$/i;
const OFFICER =
  /\b(?:segretari[oa]|direttor|direttrice|president|dirigente|sindaco|responsabile|commissari|oiv|nucleo|rettore|assessore|general[ei]|amministrat|legale rappresentante|titolare|referente|coordinator|valutat|capo)/i;

/** "Il Segretario Generale": who signs, not what is planned. */
export const isOfficer = (text: string): boolean =>
  text.length < 80 && SIGNATURE.test(text) && (OFFICER.test(text) || /_{4,}|^firma\b/i.test(text));

/** A row of signatures: offices with an article, lines to sign on, place and date. */
export function isSignatureRow(spots: readonly Spot[]): boolean {
  if (spots.length > 4) return false;
  const texts = spots.map(({ cell }) => tidyText(cell.text));
  return (
    texts.some((text) => /_{4,}/.test(text) || isOfficer(text)) &&
    texts.every(
      (text) =>
        /_{4,}/.test(text) ||
        isOfficer(text) ||
        /^(?:luogo e data|data|firma|visto)\b.{0,30}$/i.test(text) ||
        /^(?:il|la|l')(?:\b|\s)/i.test(text),
    )
  );
}
