import { foldText } from "../../grid/foldText";
import type { Owner } from "../../model/role";
import type { Assignment, Field, Role } from "../model";
import { rankOfOwner } from "../words/levels";
import { isBareCode } from "../words/isBareCode";
import { numberedLevel } from "../words/numberedLevel";
import { looseCodeKey } from "../words/readTitle";
import { areMostly } from "../areMostly";
import { isTitle } from "./baseRole";
import { codesIn, holdsCodes } from "./codePairs";
import { codesOfLevel, codesOfOthers } from "./codesOfLevel";
import { isClassified } from "./isClassified";
import { CODED_LEVELS, levelNamed } from "./levelNamed";
import { withRoles } from "./withRoles";

/** "Rif. Piano strategico": numbers of another document, which settleCodes may yet find in this workbook. */
const DOCUMENT =
  /^rif(?:\.|erimento|erimenti)?\s*(?:al?\s|allo?\s|del\s)?\s*(?:piano|piao|dup|peg|programma|mandato|pnrr|strategia|linee|documento)\b/i;

/** "Rif.", "Rif. ob. strategico". */
const REFERS = /^rif(?:\.|erimento|erimenti)?(?:\s|$)/i;
/** Plain numbers begin again in every table. */
const LETTERED = /\p{L}/u;

/**
 * "Cod. | Ob. strategico | Obiettivo operativo" over "O1 | D1 | …": codes under the name of a level of which the table shows no titles, while
 * another shows them with these codes, point there, and so do codes under "Rif." or ahead of a second column of codes, one to every row
 * though it be; "Rif. Piano strategico" is of another document, "08.01" under "Miss./Progr." of the budget. Planners' corrections are left alone.
 */
export function settlePointers(assignments: readonly Assignment[]): readonly Assignment[] {
  // A table that points to a level shows none of its titles: it need not be left out.
  const known = new Map<Owner, ReadonlySet<string>>();
  const knownOf = (level: Owner): ReadonlySet<string> => {
    const codes = known.get(level) ?? codesOfLevel(level, assignments);
    known.set(level, codes);
    return codes;
  };
  return assignments.map((assignment) => {
    const { shape, roles, certainty } = assignment;
    const pointed = shape.fields.map((field, at): Role | undefined => {
      if (certainty[at] !== 1 && isClassified(field, roles[at])) return "aside";
      const inWords = pointerInWords(assignment, at, assignments);
      if (inWords) return inWords;
      const inPlace = pointsByTitle(assignment, at, assignments);
      if (inPlace) return inPlace;
      const isOpen = (roles[at] === "aside" || roles[at]?.startsWith("code:")) && certainty[at] !== 1;
      if (isOpen && field.path.length === 1 && DOCUMENT.test(field.path[0] ?? "")) return "aside";
      const named = levelNamed(field);
      // Under "ID strategico" numbers need not count on.
      if (!isOpen || !roles.some(isTitle) || !(named || refers(field) || holdsCodes(field))) return undefined;
      const open = (named ? [named] : goesUp(assignment, at) ? levelsOver(roles, field) : []).filter(
        (level) => !roles.includes(`title:${level}`),
      );
      if (open.length === 0) return undefined;
      const others = named ? [] : assignments.filter(showsOthers(assignment));
      const codes = [...new Set(textsIn(field))];
      const level = open.find((each) => {
        const theirs = named ? knownOf(each) : codesOfLevel(each, others);
        return areMostly(codes, (code) => theirs.has(looseCodeKey(code)) || theirs.has(numberIn(code)));
      });
      return level ? `reference:${level}` : undefined;
    });
    if (pointed.every((role) => role === undefined)) return assignment;
    return withRoles(
      assignment,
      roles.map((role, at) => pointed[at] ?? role),
    );
  });
}

/** "Obiettivo specifico n. 2" in every cell, whatever the heading: where another table numbers titles of that level, it points there. */
function pointerInWords(
  assignment: Assignment,
  at: number,
  assignments: readonly Assignment[],
): Role | undefined {
  const { shape, roles, certainty } = assignment;
  const field = shape.fields[at];
  const first = field?.cells.find((cell) => cell !== undefined);
  const level = first && numberedLevel(first.text)?.level;
  if (!field || !level || certainty[at] === 1 || !/^(?:aside|code:|title:)/.test(roles[at] ?? ""))
    return undefined;
  const beside = roles.filter((role, place) => place !== at && isTitle(role));
  const over = CODED_LEVELS.filter((each) => levelsOver(beside, field).includes(each));
  const texts = textsIn(field);
  if (
    !over.some((each) => each === level && !beside.includes(`title:${each}`)) ||
    texts.some((text) => numberedLevel(text)?.level !== level)
  )
    return undefined;
  const theirs = codesOfOthers(level, assignment, assignments);
  return areMostly(texts, (text) => theirs.has(numberIn(text))) ? `reference:${level}` : undefined;
}

/** "Ambito | Obiettivo strategico" over "A | …": under the name of a level nothing but the codes another table has for its titles. */
function pointsByTitle(
  assignment: Assignment,
  at: number,
  assignments: readonly Assignment[],
): Role | undefined {
  const { shape, roles, certainty } = assignment;
  const field = shape.fields[at];
  const level = isTitle(roles[at]) && certainty[at] !== 1 && field ? levelNamed(field) : undefined;
  if (!field || !level || !roles.some((role, place) => place !== at && isTitle(role))) return undefined;
  const codes = [...new Set(textsIn(field))];
  if (!codes.every((code) => isBareCode(code))) return undefined;
  const known = codesOfOthers(level, assignment, assignments);
  return areMostly(codes, (code) => known.has(looseCodeKey(code))) ? `reference:${level}` : undefined;
}

const numberIn = (text: string): string => numberedLevel(text)?.key ?? "";

/** Whether codes may be of a level above though their heading names none. */
function goesUp({ shape: { fields }, roles }: Assignment, at: number): boolean {
  const field = fields[at];
  if (!field) return false;
  const isAhead = roles.some(
    (role, place) => place > at && place < roles.findLastIndex(isTitle) && role.startsWith("code:"),
  );
  const isLettered = [...codesIn(field)].every((code) => LETTERED.test(code));
  return refers(field) ? isAhead || isLettered : isAhead && isLettered;
}

const refers = ({ path }: Field): boolean => REFERS.test(path.at(-1) ?? "");

/** Levels above the lowest of a table; "Rif." may be to what another only calls an objective. */
function levelsOver(roles: readonly Role[], field: Field): readonly Owner[] {
  const lowest = Math.max(...roles.filter(isTitle).map((role) => rankOfOwner(role.slice(6) as Owner)));
  return [...CODED_LEVELS.filter((level) => rankOfOwner(level) < lowest), ...(refers(field) ? PLAIN : [])];
}

const PLAIN = ["objective"] as const;

/** Tables with none of the lowest titles of another: what shows them again shows their own codes. */
const showsOthers = ({ shape, roles }: Assignment) => {
  const titles = new Set(textsIn(shape.fields[roles.findLastIndex(isTitle)]).map(foldText));
  return (other: Assignment): boolean =>
    other.shape.fields.every(
      (field, at) => !isTitle(other.roles[at]) || !textsIn(field).some((text) => titles.has(foldText(text))),
    );
};

const textsIn = (field: Field | undefined): readonly string[] =>
  (field?.cells ?? []).flatMap((cell) => cell?.text ?? []);
