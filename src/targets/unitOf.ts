import { readUnit } from "./readQuantity";
import { Scanner } from "./scanner";

/** Units that say no more than that things are counted. */
const COUNT = /^(?:n|n°|nr|num|numero|number|no|valore|assoluto|count)[.°]?$/i;

/** The unit a sheet's unit field stands for: "gg" → "days", "%" → "percent", "numero" → null, another word as written. */
export function unitOf(field: string): string | null {
  if (field === "%") return "percent";
  const text = field.trim();
  if (text === "" || COUNT.test(text)) return null;
  const s = new Scanner(text);
  const unit = readUnit(s);
  return unit !== null && s.at("end") ? unit : text;
}
