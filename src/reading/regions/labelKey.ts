import { foldText, tidyText } from "../../grid/foldText";
import type { Term } from "../words/term";
import { readLabel } from "../words/readLabel";

const ORDINAL = /\b(?:prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|first|second|third|fourth|fifth)\b/g;
const NUMBER =
  /(?:^|\s)(?:n|nr|num|numero|no|n°)?[.°]?\s*(?:(?:[a-z]\.)?\d{1,2}(?:\.\d{1,3})*(?:°|\.?[a-z])?|[ivx]{1,4}|[a-z]$)(?=$|\s|[:)]|\.(?!\d))/g;

/** What a label is called, whichever of its like it is: "Indicatore n. 2:", "Primo indicatore" → "indicatore". A year stays. */
export function labelKey(text: string): string {
  const folded = foldText(text).replace(/[:;.…_*]+$/g, "");
  const bare = folded
    .replace(ORDINAL, " ")
    .replace(NUMBER, " ")
    .replace(/\s+/g, " ")
    .replace(/[\s:.,–—-]+$/g, "")
    .trim();
  return bare === "" ? folded : bare;
}

/** "1.2" of "Obiettivo n. 1.2", "2" of "Secondo indicatore"; null where a label has no number of its own. */
export function labelNumber(text: string): string | null {
  const tidy = tidyText(text).replace(/[:;.\s]+$/, "");
  const match =
    /(?:^|\s)(?:n\.?°?|nr\.?|num\.?|numero|n°)?\s*(?<!\d)((?:[A-Z]{1,3}[.-]?)?\d{1,2}(?:\.\d{1,3})*(?:\.?[a-z])?|[IVX]{1,4}|[A-Z])$/u.exec(
      tidy,
    );
  return match && match[0] !== tidy ? (match[1] ?? null) : null;
}

/** Words that say too little to make two labels one. */
const VAGUE: readonly Term[] = ["other", "section", "steps", "total", "note", "description", "title", "code"];

export const isVague = (term: Term): boolean => VAGUE.includes(term);

/** What a label is called whatever its wording: "Kpi operativo 1.1" and "KPI operativi 2" are one, with the period or share they name. */
export function labelSense(words: string): string {
  const label = readLabel(words);
  if (!label || isVague(label.term)) return labelKey(words);
  // "Obiettivo n." asks for the number, "Obiettivo" and "Titolo dell'obiettivo" for the words.
  const counts = /\s(?:n[.°]*|nr\.?|num\.?|numero)\s*:?$/i.test(words) ? "n. " : "";
  return `${counts}${label.term} ${label.of ?? ""} ${label.period !== null && label.number === null ? label.period : ""} ${label.level ?? ""}`;
}
