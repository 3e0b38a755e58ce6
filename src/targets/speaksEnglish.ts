const ENGLISH = /\b(?:of|the|and|to|for|with|by|on|at|from|within)\b/gi;
const ITALIAN = /\b(?:di|del|dei|della|delle|degli|il|la|le|e|con|da|al|alla|ai|per|nel|nei|su)\b/gi;
const WORD = /[a-zà-ú]{4,}/gi;

/** Whether names are English: by their little words, else by their endings, as Italian words end in a vowel. */
export function speaksEnglish(names: Iterable<string>): boolean {
  let english = 0;
  let italian = 0;
  for (const name of names) {
    english += 3 * (name.match(ENGLISH)?.length ?? 0);
    italian += 3 * (name.match(ITALIAN)?.length ?? 0);
    for (const [word] of name.matchAll(WORD)) {
      if (/[aeiouàèéìòù]$/i.test(word)) italian += 1;
      else english += 1;
    }
  }
  return english > italian;
}
