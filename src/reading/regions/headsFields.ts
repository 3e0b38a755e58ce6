import { isLevel } from "../words/levels";
import { namesMeasured } from "../words/namesMeasured";
import { readLabel } from "../words/readLabel";
import { readSenses } from "../words/senses";
import type { Pair } from "./pair";

/** "Indicatore | Atteso | Raggiunto": no indicator is called "Atteso", it heads what is; nor is a unit in "Struttura | Obiettivo 2025 | Direttore". */
export function headsFields({ words, values }: Pair): boolean {
  if (values.length < 2) return false;
  if (namesMeasured(words)) return values.some(({ text }) => FIELDS.has(readLabel(text)?.term ?? ""));
  const terms = values.flatMap(({ text }) => readSenses(text).any[0] ?? []);
  const areApart = new Set(terms).size === values.length && !terms.every(isLevel);
  return areApart && values.some(({ text }) => namesMeasured(text));
}

const FIELDS = new Set<string>(["target", "actual", "baseline", "threshold", "weight", "unit"]);
