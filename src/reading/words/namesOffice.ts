import { stem } from "../../grid/foldText";

const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stem));

/** What offices are called, whatever the body. */
const OFFICES = stems(
  `direzione dipartimento ufficio servizio settore struttura unità unita segreteria ripartizione divisione reparto sezione assessorato assessore consigliere
   department office unit directorate division`,
);

/** What only says which of them. */
const WHICH = stems(
  `generale centrale regionale territoriale dirigenziale organizzativa organizzativo operativa area linea staff general riferimento delegato`,
);

/** What an office has to do with the plan: such words head offices, and are none. */
const ASKING = stems(
  `competente responsabile titolare proponente capofila assegnataria assegnatario incaricata incaricato referente
   interessata coinvolta attuatrice lead responsible accountable`,
);

const AREA = stem("area");

/**
 * Words that are an office and nothing else, by their stems: "Struttura assegnataria" asks for one, as "Area dirigenziale responsabile" does,
 * "Direzione generale" may be one itself.
 */
export function namesOffice(words: readonly string[]): "asked" | "named" | null {
  const asksForArea = words.includes(AREA) && words.some((word) => ASKING.has(word));
  if (!asksForArea && !words.some((word) => OFFICES.has(word))) return null;
  if (!words.every((word) => OFFICES.has(word) || WHICH.has(word) || ASKING.has(word))) return null;
  return words.some((word) => ASKING.has(word)) ? "asked" : "named";
}
