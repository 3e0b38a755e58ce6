import { foldText } from "../grid/foldText";
import { senseOfEnglish } from "./senseOfEnglish";
import { Lexicon } from "./lexicon";
import type { Language } from "./wordLists";
import { senseOfNoun } from "./senseOfNoun";
import type { ReadPart, Sense } from "./sense";
import { tokensOf, type Token } from "./words";

const ENGLISH = new Set("of the and with without by on at to for from than within over under not".split(" "));
const ITALIAN = new Set(
  "di del dello della dell dei degli delle d il lo la gli le e ed con senza da dal dalla al allo alla ai agli alle nel nella nei su sul sulla sui".split(
    " ",
  ),
);

function languageOf(text: string, tokens: readonly Token[]): Language {
  let english = 0;
  for (const word of foldText(text).match(/[a-z]+/g) ?? []) {
    if (ENGLISH.has(word)) english += 2;
    if (ITALIAN.has(word)) english -= 2;
  }
  for (const { stem, folded, kind } of tokens) {
    // Italian words end in a vowel.
    if (kind === "word" && folded.length > 3 && /[^aeiou\d]$/.test(folded)) english++;
    else if (/[aio]$/.test(folded)) english--;
    // Nor do Italian plurals end in an s.
    if (kind === "word" && /(?:[bcdfgklmnprtw]|[tsdl]e)s$/.test(folded)) english++;
    if (Lexicon.knows(stem, "english")) english++;
    if (Lexicon.knows(stem, "italian")) english--;
  }
  // Nor does any of them end in nothing but consonants: "pay gap".
  if (english === 0 && !tokens.some(({ folded }) => /[aeiou\d]$/.test(folded))) return "english";
  return english > 0 ? "english" : "italian";
}

const lexicons = { italian: new Lexicon("italian"), english: new Lexicon("english") };

/** What a fraction divides by says nothing of the way: "richieste evase / richieste ricevute", "rapporto tra spese ed entrate". */
function numeratorOf(text: string): string {
  const bare = text
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, " ")
    .replace(/\b(?:e\/o|and\/or|sì\/no|si\/no)\b/gi, " ");
  const [over = ""] = bare.split(/\s*[/÷]\s*|\s:\s/);
  const above = /\p{L}{3}/u.test(over) ? over : bare;
  const ratio =
    /^(.*\b(?:rapporto|ratio|quoziente)\b.*?)\s(?:e|ed|and)\s/i.exec(above) ??
    /^(.*\bratio\sof\b.*?)\sto\s/i.exec(above);
  return ratio?.[1] ?? above;
}

/** What the name or the formula of an indicator says of the way that is better; null for a text without a noun. */
export function directionOfName(text: string): Sense | null {
  const above = numeratorOf(text);
  const tokens = tokensOf(above);
  const language = languageOf(above, tokens);
  const lexicon = lexicons[language];
  const read: ReadPart =
    language === "english"
      ? (part, start) => senseOfEnglish(part, start, lexicon)
      : (part, start) => senseOfNoun(part, start, lexicon, read);
  const sense = read(tokens, 0);
  return sense?.kind == null ? (behindTopic(tokens, read) ?? sense) : sense;
}

/** "Chatbot: domande senza esito": what is measured stands behind its topic. */
function behindTopic(tokens: readonly Token[], read: ReadPart): Sense | null {
  const place = tokens.findIndex(({ folded }) => /^[:–—-]/.test(folded));
  const sense = place < 1 ? null : read(tokens.slice(place + 1), 0);
  return sense?.kind == null ? null : sense;
}
