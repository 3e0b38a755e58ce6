import type { Bilingual } from "../model/finding";
import { englishNumber, englishPercent, italianNumber, italianPercent } from "./formatNumber";

/** Names of units, singular and plural. */
const UNITS: ReadonlyMap<string, readonly [it1: string, it: string, en1: string, en: string]> = new Map(
  Object.entries<readonly [it1: string, it: string, en1: string, en: string]>({
    days: ["giorno", "giorni", "day", "days"],
    workingDays: ["giorno lavorativo", "giorni lavorativi", "working day", "working days"],
    weeks: ["settimana", "settimane", "week", "weeks"],
    hours: ["ora", "ore", "hour", "hours"],
    minutes: ["minuto", "minuti", "minute", "minutes"],
    months: ["mese", "mesi", "month", "months"],
    years: ["anno", "anni", "year", "years"],
    points: ["punto", "punti", "point", "points"],
  }),
);
const MONEY: ReadonlyMap<string, string> = new Map([
  ["eur", "€"],
  ["gbp", "£"],
  ["usd", "$"],
]);

/** The value with its unit: "90 %", "20 giorni", "80 €", "30.000 imprese". */
export function amountInWords(value: number, unit: string | null): Bilingual {
  if (unit === "percent") return { it: italianPercent(value), en: englishPercent(value) };
  const it = italianNumber(value);
  const en = englishNumber(value);
  if (unit === null) return { it, en };
  const sign = MONEY.get(unit);
  if (sign) return { it: `${it} ${sign}`, en: `${sign}${en}` };
  const names = UNITS.get(unit);
  if (!names) return { it: `${it} ${unit}`, en: `${en} ${unit}` };
  const one = value === 1;
  return { it: `${it} ${one ? names[0] : names[1]}`, en: `${en} ${one ? names[2] : names[3]}` };
}
