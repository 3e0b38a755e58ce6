import { tidyText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";

const SIGNATURE =
  /_{4,}|\bfirm(?:a|ato)\b|^(?:il|la|l'|per accettazione|per presa visione|visto|approvato da|letto)\b.{0,60}$|^per\s(?:il |la |lo |gli |l['’]).{2,40}:\s*(?:il |la |l['’]).{3,60}$/i;
const OFFICER =
  /\b(?:segretari[oa]|direttor|direttrice|president|dirigente|sindaco|responsabile|commissari|oiv|nucleo|rettore|assessore|general[ei]|amministrat|legale rappresentante|titolare|referente|coordinator|valutat|capo)/i;

/** What stands beside a signature: "Luogo e data", "Per accettazione", "Visto". */
const BESIDE =
  /^(?:luogo e data|data|firma|visto|letto|per\s(?:accettazione|presa visione|ricevuta))\b.{0,30}$/i;
/** "Alghero, 12/02/2025", "Enna, lì 3 marzo 2025". */
const PLACE_AND_DATE =
  /^\p{Lu}[\p{L}\s'’.-]{1,40},\s*(?:(?:l[iì]['’]?|il|addì)\s+)?\d{1,2}(?:[./-]\d{1,2}[./-]|°?\s\p{L}{3,10}\s)(?:20)?\d\d$/iu;

/** Behind "Data della negoziazione". */
const DATE = /^\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d$/;

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
        BESIDE.test(text) ||
        PLACE_AND_DATE.test(text) ||
        DATE.test(text) ||
        /^(?:il|la|l')(?:\b|\s)/i.test(text),
    )
  );
}
