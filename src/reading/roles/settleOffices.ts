import type { Assignment, Field, Role } from "../model";
import { namesOffice } from "../words/namesOffice";
import { readSenses } from "../words/senses";
import { withRoles } from "./withRoles";

/**
 * "Servizio | Edilizia privata" beside "Responsabile | Geom. Sarti": he answers, the office says where he works. Planners' corrections are
 * left alone.
 */
export function settleOffices(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const answering = shape.fields.filter((field, at) => roles[at] === ANSWERS && saysWhoAnswers(field));
  const isBeside = (field: Field): boolean => answering.some((other) => filled(other) * 2 >= filled(field));
  return withRoles(
    assignment,
    roles.map((role, at): Role => {
      const field = shape.fields[at];
      const isOffice = role === ANSWERS && certainty[at] !== 1 && field !== undefined && namesAnOffice(field);
      return isOffice && isBeside(field) ? "aside" : role;
    }),
  );
}

const ANSWERS: Role = "responsible:node";

const heading = ({ path }: Field): string => path.at(-1) ?? "";
const filled = ({ cells }: Field): number => cells.filter((cell) => cell !== undefined).length;

const namesAnOffice = (field: Field): boolean => namesOffice(readSenses(heading(field)).stems) === "named";

const saysWhoAnswers = (field: Field): boolean =>
  readSenses(heading(field)).whole.includes("responsible") && !namesAnOffice(field);
