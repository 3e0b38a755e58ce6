import type { Sourced } from "../model/plan";
import { defineRule } from "./rule";

/** Words an Italian text cannot end with: articles, prepositions, conjunctions, the bare verb. */
const CONNECTING = new Set(
  (
    "il lo la gli le un uno una di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle " +
    "dal dallo dalla dai dagli dalle nel nello nella nei negli nelle sul sullo sulla sui sugli sulle col coi e ed o od " +
    "che quale quali cui non è quanto tramite mediante presso verso nonché oppure ovvero"
  ).split(" "),
);

export const textTruncated = defineRule({
  id: "text-truncated",
  severity: "warning",
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

  check({ nodes, indicators }, report) {
    const look = (id: string, text: Sourced<string> | null) => {
      const written = text?.value.trim().split(/\s+/) ?? [];
      const last = written.at(-1) ?? "";
      if (!text || written.length < 3 || !CONNECTING.has(last.toLowerCase())) return;
      // "ruoli DA" and "Gruppo A" end with an acronym or a name.
      if (last === last.toUpperCase() && text.value !== text.value.toUpperCase()) return;
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
