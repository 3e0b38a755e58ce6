import { readUnit } from "./readUnit";
import { Scanner } from "./scanner";

/** Units that say no more than that things are counted. */
const COUNT = /^(?:n|n°|nr|num|numero|number|no|valore|assoluto|count|unit[aà]|pezzi)[.°]?$/i;

/** Whether a unit field says that things are counted. */
export const isCount = (field: string): boolean =>
  COUNT.test(field.trim()) && !/^(?:valore|assoluto)/i.test(field.trim());

/** The unit a sheet's unit field stands for: "gg" → "days", "%" → "percent", "numero" → null, another word as written. */
export function unitOf(field: string): string | null {
  if (field === "%") return "percent";
  const text = field.trim();
  if (text === "" || COUNT.test(text)) return null;
  // Before a number "min" is the least.
  if (/^min\.?$/i.test(text)) return "minutes";
  const s = new Scanner(text);
  const unit = readUnit(s);
  return unit !== null && s.at("end") ? unit : text;
}
