import type { Owner } from "../../model/role";
import type { Assignment, Field, Role } from "../model";
import { readSenses } from "../words/senses";
import { isTitle } from "./baseRole";
import { codesIn, codesInTitles, holdsCodes } from "./codePairs";
import { withRoles } from "./withRoles";

/** "Rif. Piano strategico": numbers of another document, which settleCodes may yet find in this workbook. */
const DOCUMENT =
  /^rif(?:\.|erimento|erimenti)?\s*(?:al?\s|allo?\s|del\s)?\s*(?:piano|piao|dup|peg|programma|mandato|pnrr|strategia|linee|documento)\b/i;

/** So many of the codes must stand elsewhere with titles of that level. */
const MOST = 0.8;

/**
 * "Cod. | Ob. strategico | Obiettivo operativo" over "O1 | D1 | …": codes under the name of a level of which the table shows no titles, while
 * another shows them with these codes, point there; "Rif. Piano strategico" is of another document. Planners' corrections are left alone.
 */
export function settlePointers(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.map((assignment) => {
    const { shape, roles, certainty } = assignment;
    const pointed = shape.fields.map((field, at): Role | undefined => {
      const isOpen = (roles[at] === "aside" || roles[at]?.startsWith("code:")) && certainty[at] !== 1;
      if (isOpen && field.path.length === 1 && DOCUMENT.test(field.path[0] ?? "")) return "aside";
      if (isOpen && isOfIndicators(assignment, at, assignments)) return "code:indicator";
      const level = isOpen && roles.some(isTitle) && holdsCodes(field) ? levelNamed(field) : undefined;
      if (!level || roles.includes(`title:${level}`)) return undefined;
      const codes = [...codesIn(field)];
      const known = codesOf(
        level,
        assignments.filter((other) => other !== assignment),
      );
      return codes.filter((code) => known.has(code)).length >= codes.length * MOST
        ? `reference:${level}`
        : undefined;
    });
    if (pointed.every((role) => role === undefined)) return assignment;
    return withRoles(
      assignment,
      roles.map((role, at) => pointed[at] ?? role),
    );
  });
}

/** "Codice | Traguardo 2026 | Traguardo 2027" over VP01, VP02: in a list that names nothing, codes that are those of indicators elsewhere. */
function isOfIndicators({ shape, roles }: Assignment, at: number, all: readonly Assignment[]): boolean {
  const field = shape.fields[at];
  const isBare = !roles.some((role, place) => place !== at && /^(?:title|name|code)\b/.test(role));
  if (!field || !isBare || !roles[at]?.startsWith("code:") || roles[at] === "code:indicator") return false;
  const codes = codesIn(field);
  const known = (ofIndicators: boolean) =>
    new Set(
      all.flatMap((other) =>
        other.shape.fields.flatMap((one, place) => {
          const role = other.roles[place] ?? "unknown";
          if (one === field || !role.startsWith("code:")) return [];
          return (role === "code:indicator") === ofIndicators && (ofIndicators || other.roles.some(isTitle))
            ? [...codesIn(one)]
            : [];
        }),
      ),
    );
  const [indicators, nodes] = [known(true), known(false)];
  return (
    codes.size > 0 &&
    [...codes].filter((code) => indicators.has(code)).length >= codes.size * MOST &&
    ![...codes].some((code) => nodes.has(code))
  );
}

const LEVELS = ["mission", "area", "programme", "strategicObjective", "operationalObjective"] as const;

/** The level that a heading names, with no other word. */
function levelNamed({ path }: Field): Owner | undefined {
  const { whole } = readSenses(path.at(-1) ?? "");
  return LEVELS.find((level) => whole.includes(level));
}

/** Codes of a level's titles: in front of the titles, or in a column of their own. */
const codesOf = (level: Owner, assignments: readonly Assignment[]): ReadonlySet<string> =>
  new Set(
    assignments.flatMap(({ shape, roles }) =>
      shape.fields.flatMap((field, at) => {
        if (roles[at] === `title:${level}`) return [...codesInTitles(field)];
        return roles[at] === `code:${level}` && roles.includes(`title:${level}`) ? [...codesIn(field)] : [];
      }),
    ),
  );
