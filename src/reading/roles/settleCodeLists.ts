import { foldText } from "../../grid/foldText";
import type { Assignment, Field, Role } from "../model";
import { areMostly } from "../areMostly";
import { isNodeCode } from "../isNodeCode";
import { codesListed } from "../words/codesListed";
import { looseCodeKey } from "../words/readTitle";
import { isTitle } from "./baseRole";
import { codesIn, holdsCodes } from "./codePairs";
import { codesOf } from "./codesOf";
import { withRoles } from "./withRoles";

/** Plain numbers begin again in every table. */
const PLAIN = /^\d{1,3}$/;

/**
 * "Codice | Traguardo 2026" over "VP01 | 2200": where a table names nothing, its codes are those of indicators if another table has them for
 * such; plain numbers, where that is under the same heading; and so are codes in the place of names, "KPI" over "KPI-012". "Codice |
 * Indicatore" over "1.1 | Visite nei tempi": those of objectives, if a table without indicators has them for such and no other for an
 * indicator. "OP 1.1.1, OP 1.1.2" only lists what stands elsewhere. Planners' corrections are left alone.
 */
export function settleCodeLists(all: readonly Assignment[]): readonly Assignment[] {
  const ofNodes = codesOf(all, isNodeCode);
  const assignments = all.map((assignment) => {
    const { shape, roles, certainty } = assignment;
    const isList = (role: Role, at: number) =>
      isTitle(role) && certainty[at] !== 1 && listsCodes(shape.fields[at], ofNodes);
    return roles.some(isList)
      ? withRoles(
          assignment,
          roles.map((role, at) => (isList(role, at) ? "aside" : role)),
        )
      : assignment;
  });
  const others = assignments.filter(({ roles }) => roles.some(names));
  const ofIndicators = codesOf(others, ofIndicator);
  const ofTitles = codesOf(others, ofTitle);
  const listed = assignments.filter(({ roles }) => roles.some(isTitle) && !roles.includes("name"));
  const areTheirs = (field: Field) => {
    const codes = coded(field);
    return codes.length === 0 ? isKeyOf(field, others) : areMostly(codes, (code) => ofIndicators.has(code));
  };
  const ofLevels = LEVELS.map((level) => ({ level, known: codesShownFor(level, listed) }));
  return assignments.map((assignment) => {
    const { shape, roles, certainty } = assignment;
    const second = secondCodes(assignment, others);
    if (second >= 0) return withRoles(assignment, roles.with(second, "code:indicator"));
    const name = roles.indexOf("name");
    const called = roles.some(ofIndicator) || certainty[name] === 1 ? undefined : shape.fields[name];
    if (called && holdsCodes(called) && areTheirs(called))
      return withRoles(assignment, roles.with(name, "code:indicator"));
    const at = roles.findIndex((role) => role.startsWith("code:"));
    const field = shape.fields[at];
    if (!field || certainty[at] === 1 || roles.some(isTitle) || !holdsCodes(field)) return assignment;
    const codes = coded(field);
    if (roles.includes("name")) {
      const found = ofLevels.find(({ known }) => codes.every((code) => known.has(code)));
      if (codes.length === 0 || !found) return assignment;
      const rest = codesOf(without(assignments, assignment), ofIndicator);
      return codes.some((code) => rest.has(code))
        ? assignment
        : withRoles(assignment, roles.with(at, `code:${found.level}`));
    }
    return areTheirs(field) && !areMostly(codes, (code) => ofTitles.has(code))
      ? withRoles(assignment, roles.with(at, "code:indicator"))
      : assignment;
  });
}

/** Whether every cell lists codes of these and nothing else, one of them several. */
function listsCodes(field: Field | undefined, known: ReadonlySet<string>): boolean {
  const cells = (field?.cells ?? []).flatMap((cell) => cell ?? []);
  return (
    cells.every(({ text }) => codesListed(text).every((code) => known.has(looseCodeKey(code)))) &&
    cells.some(({ text }) => codesListed(text).length > 1)
  );
}

/** "Ob. | Lett. | Consuntivo": where codes stand behind others, under the heading of those that another table has for indicators; -1 where none do. */
const secondCodes = ({ shape, roles, certainty }: Assignment, others: readonly Assignment[]): number =>
  roles.some(names)
    ? -1
    : roles.findIndex(
        (role, at) =>
          isNodeCode(role) &&
          certainty[at] !== 1 &&
          roles.slice(0, at).some(isNodeCode) &&
          others.some((other) =>
            other.shape.fields.some(
              (field, place) =>
                ofIndicator(other.roles[place] ?? "unknown") &&
                headingOf(field) !== "" &&
                headingOf(field) === headingOf(shape.fields[at]),
            ),
          ),
      );

/** "Id | Valore al 30/06": plain numbers under the heading that one other column has, each once there and for an indicator. */
function isKeyOf(field: Field, others: readonly Assignment[]): boolean {
  const alike = others.flatMap(({ shape, roles }) =>
    shape.fields.flatMap((other, at) =>
      headingOf(other) === headingOf(field) ? [{ other, role: roles[at] }] : [],
    ),
  );
  const [one, another] = alike;
  if (!one || another || one.role !== "code:indicator" || headingOf(field) === "") return false;
  const theirs = codesIn(one.other);
  const count = one.other.cells.filter((cell) => cell !== undefined).length;
  return theirs.size === count && [...codesIn(field)].every((code) => theirs.has(code));
}

const coded = (field: Field): readonly string[] => [...codesIn(field)].filter((code) => !PLAIN.test(code));

const headingOf = (field: Field | undefined): string => foldText((field?.path ?? []).join(" "));

const LEVELS = ["operationalObjective", "objective", "strategicObjective"] as const;

const codesShownFor = (level: (typeof LEVELS)[number], tables: readonly Assignment[]): ReadonlySet<string> =>
  codesOf(tables, (role) => role === `title:${level}` || role === `code:${level}`);

const without = (all: readonly Assignment[], one: Assignment): readonly Assignment[] =>
  all.filter((other) => other !== one);

const names = (role: Role): boolean => isTitle(role) || role === "name";
const ofIndicator = (role: Role): boolean => role === "code:indicator";
const ofTitle = (role: Role): boolean => isTitle(role) || isNodeCode(role);
