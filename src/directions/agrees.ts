/** Gender and number an Italian ending leaves open: "-e" is feminine plural, or either gender in the singular. */
const NOUN: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ o: "o", a: "a", i: "ie", e: "eoa" }),
);
/** "-i" and "-e" of adjectives with two forms ("pendenti", "grave") go with both genders. */
const TWO_FORMS = /(?:nt|bil|al|ar|nd|av|ev|ic|il|or)[ei]$/;

/** Whether an Italian participle or adjective can belong to a noun, by their endings. A word without an Italian ending goes with any. */
export function agrees(noun: string, adjective: string): boolean {
  const ending = adjective.at(-1) ?? "";
  if (TWO_FORMS.test(adjective)) {
    const plural = ending === "i";
    return plural ? /[ieàu]$|[^aeiou]$/.test(noun) : /[oaeàu]$|[^aeiou]$/.test(noun);
  }
  const open = NOUN.get(noun.at(-1) ?? "");
  return open === undefined || !"oaie".includes(ending) || open.includes(ending);
}
