import type { Sourced } from "../model/sourced";
import { defineRule } from "./rule";

/** Words an Italian text cannot end with: articles, prepositions, conjunctions, the bare verb. */
const CONNECTING = new Set(
  (
    "il lo la gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle " +
    "dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col coi e ed o od " +
    "che quale quali cui non è quanto tramite mediante presso verso nonché oppure ovvero " +
    "dell' all' dall' nell' sull' l' un' d' quest' quell'"
  ).split(" "),
);

export const textTruncated = defineRule({
  id: "text-truncated",
  severity: "warning",
  problem: { it: "Testo tagliato a metà", en: "Text cut short" },
  title: {
    it: "Titoli, indicatori e algoritmi sono frasi intere.",
    en: "Require titles, indicators and algorithms to be whole phrases.",
  },
  why: {
    it: "Un testo che finisce con «di» o «e» è stato tagliato da un copia e incolla: chi legge non sa che cosa si misura.",
    en: "A text that ends with “di” or “e” was cut off in copying: the reader cannot tell what is measured.",
  },
  source: null,
  good: [
    `
    | Obiettivo operativo         | Indicatore                       | Target |
    | Ridurre i tempi di rilascio | Giorni medi per servizio erogato | <= 10  |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Indicatore                                | Target |
    | Ridurre i tempi di rilascio | Giorni medi per servizi di {text-truncated} | <= 10  |`,
  ],

  scope: "item",
  check({ nodes, indicators }, report) {
    const look = (id: string, text: Sourced<string> | null) => {
      const last = text && hangingWord(text.value);
      if (!text || !last) return;
      report({
        at: text.at,
        about: [id],
        message: {
          it: `Attesa una frase intera, trovato un testo che finisce con «${last}».`,
          en: `Expected a whole phrase, found a text that ends with “${last}”.`,
        },
      });
    };
    for (const { id, title, description } of nodes) {
      look(id, title);
      look(id, description);
    }
    for (const { id, name, algorithm } of indicators) {
      look(id, name);
      look(id, algorithm);
    }
  },
});

/** The connecting word a text ends with, null where it ends with another. */
function hangingWord(text: string): string | null {
  const last = shortLastWord(text);
  if (last === null || !CONNECTING.has(last.toLowerCase().replace("’", "'"))) return null;
  if (text.trim().split(/\s+/).length < 3) return null;
  // "ruoli DA" and "Gruppo A" end with an acronym or a name.
  return last === last.toUpperCase() && text !== text.toUpperCase() ? null : last;
}

const LONGEST = Math.max(...[...CONNECTING].map(({ length }) => length));

/** The last word of a text, null where it is longer than any that connects. */
function shortLastWord(text: string): string | null {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (start > 0 && !isBlank(text.charCodeAt(start - 1))) {
    start -= 1;
    if (end - start > LONGEST) return null;
  }
  return text.slice(start, end);
}

const isBlank = (code: number): boolean =>
  code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(String.fromCharCode(code));
