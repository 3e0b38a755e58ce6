import type { Bilingual } from "../model/finding";
import { partsOf } from "./calendar";

const MONTHS =
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ");
const MONTHS_EN =
  "January February March April May June July August September October November December".split(" ");

/** "30 giugno 2015", "1° gennaio" and "30 June 2015". */
export function dateInWords(iso: string): Bilingual {
  const { year, month, day } = partsOf(iso);
  const after = year === null ? "" : ` ${year}`;
  return {
    it: `${day === 1 ? "1°" : day} ${MONTHS[month - 1] ?? ""}${after}`,
    en: `${day} ${MONTHS_EN[month - 1] ?? ""}${after}`,
  };
}
