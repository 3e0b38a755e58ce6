import { fold } from "./fold";

const GENERIC =
  /^(?:individual[ei]|(?:tutt[ie]|vari[e]?|divers[ie])(?: (?:i|gli|le))?(?: (?:servizi|uffici|aree|settori|uo|u o|unita|dipendenti))?|(?:servizi|uffici|aree|uo|u o) (?:vari|varie|divers[ie])|responsabil[ei](?: (?:del|dei|di|tutti i|di tutti i))? (?:servizi[o]?|uffici[o]?|area|settore)|dirigente)$/;

/** Whether a responsible names no unit in particular: "uffici diversi", "Responsabile del servizio". */
export const isGeneric = (responsible: string): boolean => GENERIC.test(fold(responsible));
