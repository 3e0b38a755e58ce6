import { foldText, tidyText } from "../../grid/foldText";

const ORDINAL = /\b(?:prim[oa]|second[oa]|terz[oa]|quart[oa]|quint[oa]|first|second|third|fourth|fifth)\b/g;
const NUMBER =
  /(?:^|\s)(?:n|nr|num|numero|no|n°)?[.°]?\s*(?:\d{1,2}(?:\.\d{1,3})*[°ao]?|[ivx]{1,4})(?=$|\s|[:.)])/g;

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
    /(?:^|\s)(?:n\.?°?|nr\.?|num\.?|numero|n°)?\s*(?<!\d)((?:[A-Z]{1,3}[.-]?)?\d{1,2}(?:\.\d{1,3})*|[IVX]{1,4})$/u.exec(
      tidy,
    );
  return match && match[0] !== tidy ? (match[1] ?? null) : null;
}
