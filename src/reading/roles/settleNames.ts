import { tidyText } from "../../grid/foldText";
import type { Assignment, Field, Role } from "../model";
import { isBareCode } from "../words/isBareCode";
import { isLevel } from "../words/levels";
import { readSenses } from "../words/senses";
import { asGuess } from "./asGuess";
import { isTitle } from "./baseRole";
import { withRoles } from "./withRoles";

/** Settles what is called by name in a table: codes beside their words, and what is measured under lines. */
export const settleNames = (assignment: Assignment): Assignment =>
  namesUnderLines(namesBesideCodes(assignment));

/**
 * "KPI | Descrizione | Target" with nothing but codes under the first: the words beside them are the names, whether the codes were taken for
 * names or for what they are. Planners' corrections are left alone.
 */
function namesBesideCodes(assignment: Assignment): Assignment {
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

/**
 * "Leistungen" with a unit and a target in every record, each under one of several lines: the lines are what is measured, the records say by
 * what. A heading of a level is believed.
 */
function namesUnderLines(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const title = roles.findIndex(isTitle);
  const { path, cells } = shape.fields[title] ?? { path: [], cells: [] };
  const isOnly = !roles.includes("name") && roles.findLastIndex(isTitle) === title && roles.includes("unit");
  if (!isOnly || certainty[title] === 1 || readSenses(path.at(-1) ?? "").any.some(isLevel)) return assignment;
  const targets = shape.fields.filter((_, at) => roles[at] === "target");
  const isMeasured = cells.every((cell, at) => cell && targets.some((target) => target.cells[at]));
  const isLined = shape.regions.every(
    ({ sections: [first, ...more] }) => first?.record === 0 && more.length > 0,
  );
  return isMeasured && isLined ? asGuess(assignment, title, "name") : assignment;
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
