/** What a number format code says that is no place for a value: "texts", escaped and padding characters, colours, conditions. */
const NOT_A_PLACE = /"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Whether a number format ("dd/mm/yyyy", "[h]:mm", English codes) shows days or times, so that a number with it is a date. */
export function isDateFormat(code: string): boolean {
  if (code === "" || code === "@") return false;
  const places = code.replace(NOT_A_PLACE, "").replace(/general/gi, "");
  return /[bdmyhs]|a{3}/i.test(places);
}
