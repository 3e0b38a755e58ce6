import { foldText, tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import type { Field } from "../model";
import { readPeriod } from "../words/readPeriod";

/** What the words over a field say beside its role: a period, a share of the score, a unit, whether a value is one at a date or within a time. */
export function headingMarks(
  headings: readonly Pick<Cell, "text">[],
): Pick<Field, "period" | "share" | "unit" | "span"> {
  const texts = headings.map(({ text }) => tidyText(text));
  const all = texts.join(" ");
  return { period: periodOf(texts), share: shareOf(all), unit: unitOf(all), span: spanOf(all) };
}

/** The leaf's period, with the year of its group where it names a day alone. */
function periodOf(texts: readonly string[]): string | null {
  const periods = texts.map(readPeriod);
  const leaf = periods.findLast((period) => period !== null) ?? null;
  if (leaf === null || /\d{4}|\d\/\d{2}$/.test(leaf)) return leaf;
  const year = periods.find((period) => period !== null && /^\d{4}$/.test(period));
  return year && /^\d{1,2}\/\d{1,2}$/.test(leaf) ? `${leaf}/${year}` : leaf;
}

/** 0.6 of "Soglia minima (60%)", "Target (75% dei punti)". */
function shareOf(text: string): number | null {
  const match = /(\d{1,3}(?:[.,]\d+)?)\s?%/.exec(text);
  const share = match ? Number((match[1] ?? "").replace(",", ".")) / 100 : NaN;
  return share > 0 && share <= 1 ? share : null;
}

function unitOf(text: string): string | null {
  const folded = foldText(text);
  const bracket = /\((%|€|euro|gg|giorni|n\.?|ore|mesi|days|hours)\)/.exec(folded);
  if (bracket) return bracket[1] ?? null;
  return /(?:^|\s)(?:target|valore|risultato|consuntivo|actual|value)[^%\d]*%\s*$/.test(folded) ? "%" : null;
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
