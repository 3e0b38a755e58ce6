import { fold } from "./fold";
import { givenNames } from "./givenNames";
import { groupBy } from "../model/groupBy";
import { defineRule } from "./rule";
import { cellsNaming, namesSurvey, writtenNames } from "./writtenNames";

/** An academic or professional title and a capital after it: "dr.ssa Rossi", "Rag. M. Bianchi". */
const TITLED =
  /(?:^|\s)(?:dr|dott|dr\.?ssa|dott\.?ssa|rag|ing|avv|arch|geom|prof|prof\.?ssa|sig|sig\.?ra)\.?\s+\p{Lu}/iu;
const OFFICE =
  /\b(?:uffici|serviz|area|settor|segreteri|direzion|aziend|commission|unità|uo|u\.o|staff|reparto|sede|camera|scuola|istituto|museo|biblioteca|teatro|palazzo|villa|polo|centro|ente\b|consorzio|sant['aoe]?\b|san\b)/i;

export const personalData = defineRule({
  id: "personal-data",
  severity: "info",
  problem: { it: "Nome di una persona al posto del ruolo", en: "A person's name in place of a role" },
  title: {
    it: "Il responsabile è un ruolo, non il nome di una persona.",
    en: "Require a responsible to be a role, not a person's name.",
  },
  why: {
    it: "Il piano si pubblica e resta in rete: il ruolo basta, e resta giusto quando la persona cambia.",
    en: "The plan is published and stays online: the role is enough, and stays right when the person changes.",
  },
  source: "D.Lgs. 33/2013; Reg. UE 2016/679, art. 5, par. 1, lett. c (minimizzazione)",
  options: {
    /** Names a body has decided to publish, as written in the cell. */
    allowed: [] as readonly string[],
  },
  good: [
    `
    | Obiettivo operativo         | Responsabile               | Indicatore        | Target |
    | Ridurre i tempi di rilascio | Responsabile Servizio 1    | Giorni medi       | <= 10  |
    | Formare il personale        | Segretario Generale        | Ore di formazione | >= 20  |`,
  ],
  bad: [
    `
    | Obiettivo operativo         | Responsabile                       | Indicatore        | Target |
    | Ridurre i tempi di rilascio | dott.ssa Anna Verdi {personal-data} | Giorni medi       | <= 10  |
    | Formare il personale        | Mario Bianchi {personal-data}      | Ore di formazione | >= 20  |`,
  ],

  surveys: [namesSurvey],
  check(context, report, { allowed }) {
    const people = writtenNames(context).filter(
      ({ value }) => !allowed.includes(value) && namesPerson(value),
    );
    // One person answers for many rows: one finding that names all the cells.
    for (const names of groupBy(people, ({ value }) => fold(value)).values()) {
      const [first, ...others] = cellsNaming(context, names);
      if (!first) continue;
      const cells = others.length + 1;
      report({
        at: first.at,
        related: others.map(({ at }) => at),
        about: [first, ...others].flatMap(({ about }) => about),
        message: {
          it: `Atteso un ruolo, trovato il nome di una persona: «${first.value}»${cells > 1 ? ` (${cells} celle)` : ""}.`,
          en: `Expected a role, found a person's name: “${first.value}”${cells > 1 ? ` (${cells} cells)` : ""}.`,
        },
      });
    }
  },
});

function namesPerson(text: string): boolean {
  if (TITLED.test(text)) return true;
  const words = text.trim().split(/\s+/);
  const capitals = words.every((word) => /^\p{Lu}/u.test(word));
  return (
    capitals &&
    words.length >= 2 &&
    words.length <= 4 &&
    !OFFICE.test(text) &&
    words.some((word) => givenNames.has(word.toLowerCase()))
  );
}
