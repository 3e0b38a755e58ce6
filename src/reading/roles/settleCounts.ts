import { foldText } from "../../grid/foldText";
import { isNodeCode } from "../isNodeCode";
import type { Assignment, Field } from "../model";
import { numberedLevel } from "../words/numberedLevel";
import { looseCodeKey, readTitle } from "../words/readTitle";
import { isTitle, ownerOf } from "./baseRole";
import { withRoles } from "./withRoles";

const FEWEST = 2;
/** So many of the titles must stand elsewhere with a code. */
const MOST = 0.8;

/**
 * "Scheda | Obiettivo" over 1, 2, 3, where the objectives stand elsewhere as 1.1, 1.2, 2.1: the numbers count the lines of a summary and are
 * nobody's codes; nor are "Ob. 1", "Ob. 2" where they are called 1 and 2 on sheets of these names. Planners' corrections are left alone.
 */
export function settleCounts(assignments: readonly Assignment[]): readonly Assignment[] {
  const sheets = new Set(
    assignments.flatMap(({ shape }) => shape.regions.map(({ sheet }) => foldText(sheet))),
  );
  return assignments.map((assignment) => {
    const at = assignment.roles.findIndex((_, place) => pointsOut(assignment, place, sheets));
    const field = assignment.shape.fields[at];
    if (!field) return assignment;
    const title = titleOf(assignment, at);
    const counts = title
      ? areCodedElsewhere(field, title, assignment, assignments)
      : standsBesideCodes(assignment, at);
    return counts ? withRoles(assignment, assignment.roles.with(at, "rowNumber")) : assignment;
  });
}

/** "N. | Foglio | Pagina" over 1, "2.1", 7: no words, and codes of their own beside the numbers. */
const standsBesideCodes = ({ roles }: Assignment, at: number): boolean =>
  !roles.some(isTitle) && roles.some((role, place) => place !== at && isNodeCode(role));

/** Whether a column of codes is 1, 2, 3 … without a gap, or names a sheet in every line. */
function pointsOut(
  { shape, roles, certainty }: Assignment,
  at: number,
  sheets: ReadonlySet<string>,
): boolean {
  const cells = shape.fields[at]?.cells ?? [];
  return (
    roles[at]?.startsWith("code:") === true &&
    certainty[at] !== 1 &&
    cells.length >= FEWEST &&
    (cells.every((cell, record) => cell?.text.trim() === String(record + 1)) ||
      cells.every((cell) => cell && sheets.has(foldText(cell.text))))
  );
}

const titleOf = ({ shape, roles }: Assignment, at: number): Field | undefined =>
  shape.fields.find(
    (_, place) => isTitle(roles[place]) && ownerOf(roles[place] ?? "aside") === ownerOf(roles[at] ?? "aside"),
  );

function areCodedElsewhere(field: Field, title: Field, own: Assignment, all: readonly Assignment[]): boolean {
  const known = new Map(all.flatMap((other) => (other === own ? [] : codesByTitle(other))));
  const codes = title.cells.map((cell) => known.get(foldText(readTitle(cell?.text ?? "").title)));
  const found = codes.flatMap((keys, record) =>
    keys === undefined ? [] : [{ keys, counted: looseCodeKey(field.cells[record]?.text ?? "") }],
  );
  return (
    found.length >= Math.max(FEWEST, codes.length * MOST) &&
    found.every(({ keys, counted }) => !keys.includes(counted))
  );
}

/** The words of each title with what the code is known by that stands before them, or beside them in a field of its own. */
function codesByTitle(
  assignment: Assignment,
): readonly (readonly [words: string, keys: readonly string[]])[] {
  const { shape, roles } = assignment;
  return shape.fields.flatMap((field, at) => {
    if (!isTitle(roles[at])) return [];
    const code = `code:${ownerOf(roles[at] ?? "aside")}`;
    const beside = shape.fields[roles.findIndex((role) => role === code)];
    return field.cells.flatMap((cell, record) => {
      if (!cell) return [];
      const { code: before, title } = readTitle(cell.text);
      const written = beside?.cells[record]?.text ?? before;
      // A list of sheets called by their codes has no words to be known by.
      return written === null || title === ""
        ? []
        : [[foldText(title), [looseCodeKey(written), numberedLevel(written)?.key ?? ""]] as const];
    });
  });
}
