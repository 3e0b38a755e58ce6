import type { Indicator } from "../model/indicator";
import type { Measure } from "./measure";
import { sheetUnit } from "../targets/sheetUnit";
import { remember } from "./remember";

/** What the unit, the algorithm or the name of an indicator announces. A ratio may be a percentage or a plain number. */
export type Asked = "percent" | "number" | "time" | "money" | "date" | "boolean" | "ratio";

const SHARE = /^(?:%|percentual|tasso\b|quota\b|incidenza\b|percentage|share\b|rate\b)/i;
const COUNT = /^(?:n\.|n°|nr\b|num\.|numero\b|number of\b)/i;
/** "Tempo medio di rilascio" is days, whatever its algorithm divides; "tempi / % fatture" is more than that. */
const TIME = /^(?:temp[io]|durata|giorni|giornate|n(?:\.|°)? ?giorni|numero (?:di )?giorni)\b[^%]*$/i;
/** Words after which a time is only the condition of a share: "pratiche evase nei tempi". */
const SHARE_OF_TIME = /rispett|entro|riduzion|rapporto|percent|scostament/i;
const RATIO = /\s\/\s|\/\s*(?:n\.|n°|nr\b|num\.|numero\b|tot\.|totale\b|media\b|number\b|total\b)/i;
/** "inviti spediti/Comuni della provincia": an algorithm is a formula, so its bar divides. */
const COMPOUND = /\/\p{Lu}\p{Ll}+ (?:di|del|della|dei|delle|degli)\b/u;
/** Ratios that are no share of a whole: means, lengths of time, amounts, one year against another. */
const MEAN =
  /medi[oae]\b|pro\s?capite|temp[io]\b|giorn|\bgg\b|\bore\b|€|euro|valore|per ciascun|\banno\b|\b(?:19|20)\d\d\b|average|\bx\b/i;

const UNITS: readonly (readonly [RegExp, Asked])[] = [
  [/^(?:%|percent\p{L}*)$/iu, "percent"],
  [/^(?:n|n\.|n°|nr\.?|num\.?|numero|unità|number)$/iu, "number"],
  [/^(?:gg\.?|giorni|ore|mesi|days|hours|months)(?:\s.*)?$/iu, "time"],
  [/^(?:€|euro)$/iu, "money"],
  [/^(?:s[iì]\s*[/-]\s*no|on\s*\/\s*off)$/iu, "boolean"],
  [/^data$/iu, "date"],
];

const askedByUnit = remember((unit) => UNITS.find(([words]) => words.test(unit))?.[1] ?? null);

/** What an indicator says it measures: by its unit, else its algorithm, else its name; null when none tells. */
export function askedMeasure(indicator: Indicator): Asked | null {
  const { algorithm, name } = indicator;
  const byUnit = askedByUnit(sheetUnit(indicator) ?? "");
  if (byUnit) return byUnit;
  if (TIME.test(name.value.trim()) && !SHARE_OF_TIME.test(name.value)) return "time";
  const byAlgorithm = algorithm && (COMPOUND.test(algorithm.value) ? "ratio" : askedByWords(algorithm.value));
  return byAlgorithm ?? askedByWords(name.value);
}

function askedByWords(text: string): Asked | null {
  const words = text.trim();
  const divided = words.includes("/");
  if (divided && /\bs[iì]\s*\/\s*no\b/i.test(words)) return "boolean";
  if (/^data\s+(?:di|del|della)\b/i.test(words)) return "date";
  if (divided && RATIO.test(words)) return "ratio";
  if (SHARE.test(words)) return "percent";
  return COUNT.test(words) && !/[/%]|percent/i.test(words) ? "number" : null;
}

const REFUSED: Readonly<Record<Asked, readonly Measure[]>> = {
  percent: ["date", "boolean", "time", "money"],
  number: ["percent", "date", "boolean"],
  time: ["percent", "boolean", "money"],
  money: ["percent", "boolean", "date", "time"],
  date: ["percent", "boolean", "number", "money"],
  boolean: ["percent", "date", "number", "money", "time"],
  ratio: ["date", "boolean"],
};

/** "Incremento degli iscritti", "Reduction of costs": a percentage says by how much. */
const CHANGE =
  /^(?:(?:n(?:\.|°)|numero|%|percentuale)\s*(?:di\s+)?)?(?:increment|aument|crescit|riduzion|diminuzion|cal[oi]\b|contrazion|variazion|abbattiment|risparmi|increas|growth|reduc|decreas|chang|saving)/i;

export const namesChange = ({ name }: Indicator): boolean => CHANGE.test(name.value.trim());

/** Whether a target of that measure and value can be what the indicator asks for. */
export function canBe(asked: Asked, measure: Measure, value: unknown, indicator: Indicator): boolean {
  const { name, algorithm } = indicator;
  if (measure === "percent" && asked !== "date" && asked !== "boolean" && namesChange(indicator)) return true;
  if (REFUSED[asked].includes(measure)) return false;
  // A share of a whole cannot be more than the whole.
  const exceeds = asked === "ratio" && measure === "number" && Number.isInteger(value) && Number(value) > 1;
  if (!exceeds) return true;
  const words = `${name.value} ${algorithm?.value ?? ""}`;
  return MEAN.test(words) || !isShare(algorithm?.value ?? name.value);
}

/** "progetti approvati / progetti presentati" divides a part by its whole; "utenti / sportelli" is a mean. */
function isShare(formula: string): boolean {
  if (COMPOUND.test(formula)) return true;
  const [part = "", whole = ""] = formula.toLowerCase().split("/");
  const stems = new Set(stemsOf(part));
  return stemsOf(whole).some((stem) => stems.has(stem));
}

const stemsOf = (text: string): string[] => (text.match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5));

/** A name that promises a share over an algorithm that only counts. */
export function sharesWithoutWhole({ name, algorithm }: Indicator): boolean {
  if (!algorithm || !SHARE.test(name.value.trim())) return false;
  return (
    COUNTED.test(algorithm.value.trim()) &&
    !/[/%:]|percent|rapporto|quota|tasso|incidenza|\bsu\b/i.test(algorithm.value)
  );
}

const COUNTED = /^(?:n\.|n°|nr\b|num\.|numero\b|totale\b|total\b|number\b)/i;
