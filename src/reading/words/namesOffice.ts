import { stem } from "../../grid/foldText";

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stem));

/** What offices are called, whatever the body. */
const OFFICES = stems(
  `direzione dipartimento ufficio servizio settore struttura unità unita segreteria ripartizione divisione reparto
   department office unit directorate division`,
);

/** What only says which of them, or what it has to do with the plan. */
const WHICH = stems(
  `generale centrale regionale territoriale dirigenziale organizzativa organizzativo operativa area linea staff
   competente responsabile titolare proponente capofila assegnataria assegnatario incaricata incaricato referente
   interessata coinvolta attuatrice general lead responsible accountable`,
);

/** "Direzione generale", "Struttura assegnataria", "Ufficio competente": an office and nothing else, by its stems. */
export const namesOffice = (words: readonly string[]): boolean =>
  words.some((word) => OFFICES.has(word)) && words.every((word) => OFFICES.has(word) || WHICH.has(word));
