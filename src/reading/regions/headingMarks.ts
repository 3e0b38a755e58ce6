import { foldText, tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import type { Field } from "../model";
import { isHalfUnderHeading, readPeriod } from "../words/readPeriod";

/** What the words over a field say beside its role: a period, a share of the score, a unit, whether a value is one at a date or within a time. */
export function headingMarks(
  headings: readonly Pick<Cell, "text">[],
): Pick<Field, "period" | "share" | "unit" | "span"> {
  const texts = headings.map(({ text }) => tidyText(text));
  const all = texts.join(" ");
  return { period: periodOf(texts), share: shareOf(all), unit: unitOf(all), span: spanOf(all) };
}

/** The leaf's period, with the year of its group where it names a day or a quarter alone. */
function periodOf(texts: readonly string[]): string | null {
  const periods = texts.map((text, at) =>
    readPeriod(at > 0 && isHalfUnderHeading(text) ? `${texts[at - 1] ?? ""} ${text}` : text),
  );
  const at = periods.findLastIndex((period) => period !== null);
  const leaf = periods[at] ?? null;
  if (leaf === null || /\d{4}/.test(leaf)) return leaf;
  const split = periods.find((period) => period !== null && /^\d{4}\/\d{2}$/.test(period));
  // Quarters of a year that is no calendar year end on days of their own.
  const part = split ? readPeriod(`${texts[at] ?? ""} ${split}`) : null;
  if (part !== null && /^[QS]\d /.test(part)) return part;
  const year = periods.find((period) => period !== null && /^\d{4}$/.test(period));
  return year && /^\d{1,2}\/\d{1,2}$/.test(leaf) ? `${leaf}/${year}` : leaf;
}

/** 0.6 of "Soglia minima (60%)", "Target (75% dei punti)". */
function shareOf(text: string): number | null {
  const match = /(?<!\d)(\d{1,3}(?:[.,]\d+)?)\s?%/.exec(text);
  const share = match ? Number((match[1] ?? "").replace(",", ".")) / 100 : NaN;
  return share > 0 && share <= 1 ? share : null;
}

const UNIT = String.raw`(%|percentuale|€|euro|gg|giorni|n\.?|numero|ore|mesi|days|hours|percent)`;
/** "Target (in %)", "Valore atteso in giorni". */
const IN_UNIT = new RegExp(String.raw`\((?:in |valori in )?${UNIT}\)|\bin ${UNIT}$`);
/** "Target 2026 %", "% consuntivo": a sign beside a word for a value, not one of a share of the score. */
const PERCENT_BESIDE =
  /(?:^|\s)(?:target|valore|risultato|consuntivo|soglia|actual|value|result|threshold)(?:\s[^%\d]*)?\s?%$|^%\s?(?:target|consuntivo|valore att|actual)/;

function unitOf(text: string): string | null {
  const folded = foldText(text)
    .replace(/\b(?:19|20)\d\d\b/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const named = IN_UNIT.exec(folded);
  const unit = named?.[1] ?? named?.[2] ?? (PERCENT_BESIDE.test(folded) ? "%" : null);
  return unit !== null && /^percent/.test(unit) ? "%" : unit;
}

function spanOf(text: string): "at" | "within" | null {
  const folded = foldText(text);
  if (/\b(?:al|as of|at|entro il|cumulat\w*|progressiv\w*)\b/.test(folded)) return "at";
  return /\b(?:nel|del|in the|during)\s+(?:\S+\s+)?(?:trimestre|semestre|quadrimestre|quarter|mese|month)|\b(?:trim|trimestre|q[1-4])\b/.test(
    folded,
  )
    ? "within"
    : null;
}
