import { tidyText } from "../../grid/foldText";
import type { Assignment, Field, Role } from "../model";
import { isBareCode } from "../words/isBareCode";
import { isLevel } from "../words/levels";
import { readSenses } from "../words/senses";
import { asGuess } from "./asGuess";
import { isTitle } from "./baseRole";
import { withRoles } from "./withRoles";

/** Settles what is called by name in a table: codes beside their words, what is measured under lines, whose a code of several is. */
export const settleNames = (assignment: Assignment): Assignment =>
  namesUnderLines(codesOfSeveral(remarksBesideCodes(namesBesideCodes(assignment))));

/**
 * "n. ind. | Valore | Avvertenze" with words in few rows and a code in every one: remarks name nothing; nor does what says "confermato" beside
 * every code, under a heading of its own.
 */
function remarksBesideCodes(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const name = roles.indexOf("name");
  const measured = roles.includes("code:indicator");
  const code = roles.findIndex((role) => (measured ? role === "code:indicator" : role.startsWith("code:")));
  const [words, codes] = [shape.fields[name], shape.fields[code]];
  if (!words || !codes || certainty[name] === 1) return assignment;
  const filled = words.cells.flatMap((cell) => cell?.text ?? []);
  const isFew = measured && filled.length * 2 < words.cells.length;
  const isSame = filled.length > 2 && new Set(filled).size === 1 && !roles.some(isTitle) && !isCalled(words);
  return codes.cells.every((cell) => cell) && (isFew || isSame)
    ? withRoles(assignment, roles.with(name, "note"))
    : assignment;
}

const isCalled = ({ path }: Field): boolean => readSenses(path.at(-1) ?? "").any.includes("indicator");

/** "N. | Indicatore" over 1, 1, 2 with a name in every row: numbers of what is measured, of which the table shows no titles. */
function codesOfSeveral(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const at = roles.indexOf("code:indicator");
  const [codes, names] = [shape.fields[at], shape.fields[roles.indexOf("name")]];
  const [region, ...more] = shape.regions;
  const isAlone = more.length === 0 && region?.kind === "table" && region.within === null;
  const isOpen = certainty[at] !== 1 && !roles.some((role) => isTitle(role) || /^code:(?!ind)/.test(role));
  if (!codes || !names || !isAlone || region.sections.length > 0 || !isOpen) return assignment;
  const isFull = [codes, names].every(({ cells }) => cells.every((cell) => cell));
  const again = codes.cells.filter((cell, record) => cell && cell.text === codes.cells[record - 1]?.text);
  return isFull && again.length > 0 ? withRoles(assignment, roles.with(at, "code:objective")) : assignment;
}

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
