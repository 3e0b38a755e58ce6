import type { Bilingual } from "../model/finding";
import type { Operator, TargetMeaning } from "../model/target";
import { amountInWords } from "./amountInWords";
import { dateInWords } from "./dateInWords";

function datedWords(operator: Operator | null, iso: string): Bilingual {
  const { it, en } = dateInWords(iso);
  const elided = /^(?:8|11) /.test(it);
  const il = elided ? "l'" : "il ";
  if (operator === "<") return { it: `prima ${elided ? "dell'" : "del "}${it}`, en: `before ${en}` };
  if (operator === ">") return { it: `dopo ${il}${it}`, en: `after ${en}` };
  if (operator === ">=") return { it: `dal ${it} in poi`, en: `from ${en} on` };
  return { it: `entro ${il}${it}`, en: `by ${en}` };
}

/** A deadline with the days past it that are tolerated. */
export function deadlineInWords({ operator, value, tolerance }: TargetMeaning): Bilingual {
  const words = datedWords(operator, String(value));
  if (tolerance === null || tolerance === 0) return words;
  const days = amountInWords(tolerance, "days");
  return { it: `${words.it}, tollerati ${days.it}`, en: `${words.en}, ${days.en} tolerated` };
}
