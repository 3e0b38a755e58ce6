import { formatPlaces } from "./formatPlaces";

/** Whether a number format ("dd/mm/yyyy", "[h]:mm", English codes) shows days or times, so that a number with it is a date. */
export function isDateFormat(code: string): boolean {
  if (code === "" || code === "@") return false;
  return /[bdmyhs]|a{3}/i.test(formatPlaces(code).replace(/general/gi, ""));
}
