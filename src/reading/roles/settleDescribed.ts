import { isNodeCode } from "../isNodeCode";
import type { Assignment, Role } from "../model";
import { areMostly } from "../areMostly";
import { isTitle, ownerOf } from "./baseRole";
import { codesIn, holdsCodes } from "./codePairs";
import { withRoles } from "./withRoles";

/**
 * "Linea | Descrizione" over "L1 | Qualità dell'abitare", where another table says L1 beside its objectives and none has words for it: the
 * descriptions are its titles. Planners' corrections are left alone.
 */
export function settleDescribed(assignments: readonly Assignment[]): readonly Assignment[] {
  return assignments.map((assignment) => {
    const { shape, roles, certainty } = assignment;
    if (roles.some((role) => isTitle(role) || role === "name")) return assignment;
    const at = roles.findIndex(isNodeCode);
    const words = roles.indexOf("description");
    const [codes, texts] = [shape.fields[at], shape.fields[words]];
    if (!codes || !texts || certainty[words] === 1 || !holdsCodes(codes)) return assignment;
    if (texts.cells.filter(Boolean).length < codes.cells.filter(Boolean).length) return assignment;
    const level = ownerOf(roles[at] ?? "aside");
    const own = codesIn(codes);
    const others = assignments.filter((other) => other.shape !== shape);
    if (others.some(({ roles: theirs }) => theirs.includes(`title:${level}` as Role))) return assignment;
    const isMeant = others.some((other) =>
      other.shape.fields.some(
        (field, place) =>
          [`code:${level}`, `reference:${level}`].includes(other.roles[place] ?? "") &&
          other.roles.some(isTitle) &&
          areMostly([...codesIn(field)], (code) => own.has(code)),
      ),
    );
    return isMeant ? withRoles(assignment, roles.with(words, `title:${level}` as Role)) : assignment;
  });
}
