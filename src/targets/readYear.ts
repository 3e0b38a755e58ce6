import type { Scanner } from "./scanner";

/** A year as written: 2019, or 19 for 2019. */
export const fullYear = (written: number): number => (written < 100 ? 2000 + written : written);

/** The year written at the token, consumed ("2019", "del 2019"; `short`: also "dic-19"); null where there is none. */
export function readYear(s: Scanner, short: boolean): number | null {
  if (s.at("end")) return null;
  const start = s.start;
  const joined = short && /^[a-zà-ú.]*[-/'’](?:\d\d|\d{4})(?!\d)/i.test(s.text.slice(start - 1));
  while (s.has("filler") || s.has("year") || s.is(",") || (joined && s.at("symbol"))) s.next();
  if (s.at("number") && s.number.plain) {
    const year = s.number.digits;
    const written = s.end - s.start;
    if ((written === 4 && year >= 1900 && year < 2100) || (joined && written === 2)) {
      s.next();
      return fullYear(year);
    }
  }
  s.reset(start);
  return null;
}
