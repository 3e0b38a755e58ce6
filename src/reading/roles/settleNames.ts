import { tidyText } from "../../grid/foldText";
import type { Assignment, Field, Role } from "../model";
import { isBareCode } from "../words/isBareCode";
import { withRoles } from "./withRoles";

/**
 * "KPI | Descrizione" with nothing but codes under the first: the words beside them are the names. Planners' corrections are left alone.
 */
export function settleNames(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const name = roles.indexOf("name");
  if (name < 0 || roles.lastIndexOf("name") > name || certainty[name] === 1) return assignment;
  const words = roles.findIndex((role, at) => at > name && role === "description" && certainty[at] !== 1);
  const [codes, texts] = [shape.fields[name], shape.fields[words]];
  if (!codes || !texts || !holdsNothingButCodes(codes) || !speaksWhere(codes, texts)) return assignment;
  return withRoles(
    assignment,
    roles.map((role, at): Role => (at === name ? "code:indicator" : at === words ? "name" : role)),
  );
}

/** "Ind. 1.1": a word and its number. */
const NUMBERED = /^\p{L}{1,12}\.?\s*(?:n\.?°?\s*)?\d[\d.]*[a-z]?$/u;

const holdsNothingButCodes = ({ cells }: Field): boolean =>
  cells.some((cell) => cell !== undefined) && cells.every((cell) => !cell || isCode(tidyText(cell.text)));

const isCode = (text: string): boolean => /\d/.test(text) && (isBareCode(text) || NUMBERED.test(text));

const speaksWhere = (codes: Field, { cells }: Field): boolean =>
  codes.cells.every((code, record) => !code || /\p{L}{3}/u.test(cells[record]?.text ?? ""));
