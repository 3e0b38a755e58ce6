import { foldText } from "../../grid/foldText";
import type { Assignment, Field, Role } from "../model";
import { namesOffice } from "../words/namesOffice";
import { readSenses } from "../words/senses";
import { isTitle } from "./baseRole";
import { withRoles } from "./withRoles";

/**
 * "Servizio | Edilizia privata" beside "Responsabile | Geom. Sarti": he answers, the office says where he works. Planners' corrections are
 * left alone.
 */
export function settleOffices(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const answering = shape.fields.filter((field, at) => roles[at] === ANSWERS && saysWhoAnswers(field));
  if (answering.length === 0) return assignment;
  const isBeside = (field: Field): boolean => answering.some((other) => filled(other) * 2 >= filled(field));
  // A form of a manager, whose objectives stand in a table within.
  const isOnlyTitle = roles.filter(isTitle).length === 1;
  return withRoles(
    assignment,
    roles.map((role, at): Role => {
      const field = shape.fields[at];
      if (!field || certainty[at] === 1) return role;
      if (role !== ANSWERS && !isTitle(role)) return role;
      const isOffice = role === ANSWERS ? namesAnOffice : isOnlyTitle ? isCalledArea : holdsOffices;
      return isBeside(field) && isOffice(field) ? "aside" : role;
    }),
  );
}

const ANSWERS: Role = "responsible:node";

const isMostly = (field: Field, kind: RegExp): boolean =>
  field.cells.filter((cell) => cell && kind.test(foldText(cell.text))).length * 2 > filled(field);

const heading = ({ path }: Field): string => path.at(-1) ?? "";
const filled = ({ cells }: Field): number => cells.filter((cell) => cell !== undefined).length;

const saysAnswers = (field: Field): boolean => readSenses(heading(field)).any.includes("responsible");

/** "Centro di responsabilità" beside "Responsabile". */
const CENTRE = /^(?:centro di responsabilita|c\.?d\.?r\.?a?\.?)(?: amministrativa)?$/;

const OFFICE = /^(?:direzione|dipartimento|ufficio|servizio|settore|area|struttura|unita) /;

/** "Servizio | Edilizia", "Funzione | Direzione Esercizio". */
const namesAnOffice = (field: Field): boolean =>
  namesOffice(readSenses(heading(field)).stems) === "named" ||
  CENTRE.test(foldText(heading(field))) ||
  (!saysAnswers(field) && isMostly(field, OFFICE));

/** What offices are called in any municipality. */
const USUAL =
  /^(?:area |settore |servizio )?(?:amministrativ|finanziari|contabil|economic[ao][ -]finanziari|tecnic|vigilanza|polizia|ragioneria|tribut|demografic|affari generali|personale|segreteria|lavori pubblici|socio|sociale|servizi sociali|urbanistica)/;

/** "Area | …" on a card. */
const isCalledArea = (field: Field): boolean => field.col === null && foldText(heading(field)) === "area";

/** Posts without a name. */
const POST =
  /^(?:d\.?g\.?|e\.?q\.?|p\.?o\.?|(?:dirigent|direttor)[ei](?: (?:generale|amministrativo|sanitario))?|segretario(?: generale)?|responsabile|funzionari[oa]?)$/;

/** "Area | Tecnica" on a card, "Livello | Dirigente": no subject. */
const holdsOffices = (field: Field): boolean =>
  isMostly(field, POST) || (isCalledArea(field) && isMostly(field, USUAL));

const saysWhoAnswers = (field: Field): boolean => saysAnswers(field) && !namesAnOffice(field);
