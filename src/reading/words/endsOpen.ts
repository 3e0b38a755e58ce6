const LEADING = "e|ed|o|di|in|con|per|a|da|su|ad|tra|fra|entro|il|lo|la|i|gli|le|l'|un|una|and|of|the|for";
/** "del", "nella", "sull'": a word that leads on, one with an article. */
const WITH_ARTICLE = "(?:de|ne|su|da|a)(?:l|llo|lla|i|gli|lle|ll')";
const OPEN = new RegExp(String.raw`[(–-]$|\s(?:${LEADING}|${WITH_ARTICLE})$`, "iu");

/** "Fase I", "Polo O": a number or a letter. */
const NUMBERED = /\s[IO]$/;

/** Whether a line ends with a word or a sign that no text ends with: "Area Didattica e", "entro". */
export const endsOpen = (line: string): boolean =>
  OPEN.test(line.replace(/[’‘]$/, "'")) && !NUMBERED.test(line);
