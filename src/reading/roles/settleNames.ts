import { tidyText } from "../../grid/foldText";
import type { Assignment, Field, Role } from "../model";
import { isBareCode } from "../words/isBareCode";
import { isTitle } from "./baseRole";
import { withRoles } from "./withRoles";

/**
 * "KPI | Descrizione | Target" with nothing but codes under the first: the words beside them are the names, whether the codes were taken for
 * names or for what they are. Planners' corrections are left alone.
 */
export function settleNames(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const name = roles.includes("name") ? roles.indexOf("name") : measuredCodes(roles);
  if (name < 0 || roles.lastIndexOf("name") > name || certainty[name] === 1) return assignment;
  const words = roles.findIndex((role, at) => at > name && role === "description" && certainty[at] !== 1);
  const [codes, texts] = [shape.fields[name], shape.fields[words]];
  if (!codes || !texts || !holdsNothingButCodes(codes) || !speaksWhere(codes, texts)) return assignment;
  return withRoles(
    assignment,
    roles.map((role, at): Role => (at === name ? "code:indicator" : at === words ? "name" : role)),
  );
}

/** Where codes of indicators stand, of which nothing else is said but what they are to reach; -1 where there are none. */
const measuredCodes = (roles: readonly Role[]): number =>
  roles.includes("target") && !roles.some(isTitle) ? roles.indexOf("code:indicator") : -1;

/** "Ind. 1.1": a word and its number. */
const NUMBERED = /^\p{L}{1,12}\.?\s*(?:n\.?°?\s*)?\d[\d.]*[a-z]?$/u;

const holdsNothingButCodes = ({ cells }: Field): boolean =>
  cells.some((cell) => cell !== undefined) && cells.every((cell) => !cell || isCode(tidyText(cell.text)));

const isCode = (text: string): boolean => /\d/.test(text) && (isBareCode(text) || NUMBERED.test(text));

const speaksWhere = (codes: Field, { cells }: Field): boolean =>
  codes.cells.every((code, record) => !code || /\p{L}{3}/u.test(cells[record]?.text ?? ""));
