import { tidyText } from "../../grid/foldText";
import type { Assignment, Field, Role } from "../model";
import { isBareCode } from "../words/isBareCode";
import { ownerOf } from "./baseRole";
import { withRoles } from "./withRoles";

/**
 * "Output" merged over "1.1.1 | Policy advice delivered": the codes are of what stands beside them, as are "1.a", "1.b" under "Ind." that look
 * like weights. Planners' corrections are left alone.
 */
export function settleLeadingCodes(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  return withRoles(
    assignment,
    roles.map((role, at): Role => {
      const [codes, texts, owner] = [shape.fields[at], shape.fields[at + 1], roles[at + 1]];
      if (certainty[at] === 1 || !codes || !texts || !owner) return role;
      if (role.startsWith("weight:") && /^(?:name|title:)/.test(owner) && weighsNothing(codes))
        return `code:${ownerOf(owner)}` as Role;
      if (role !== "aside" || !owner.startsWith("title:")) return role;
      return isUnderOneHeading(codes, texts) && holdsCodes(codes) ? (`code:${ownerOf(owner)}` as Role) : role;
    }),
  );
}

const isUnderOneHeading = (one: Field, other: Field): boolean => {
  const [first, second] = [one.headings.at(-1)?.at, other.headings.at(-1)?.at];
  return (
    first !== undefined &&
    first.row === second?.row &&
    first.col === second.col &&
    first.sheet === second.sheet
  );
};

const holdsCodes = ({ cells }: Field): boolean => {
  const filled = cells.filter((cell) => cell !== undefined);
  return filled.length > 0 && filled.every(({ text }) => isBareCode(tidyText(text)));
};

/** Letters and figures, none of them twice. */
function weighsNothing({ cells }: Field): boolean {
  const texts = cells.flatMap((cell) => (cell ? tidyText(cell.text) : []));
  return texts.length > 1 && texts.every((text) => CODE.test(text)) && new Set(texts).size === texts.length;
}

const CODE = /^(?:\d+[.\-/]?[a-z]|[a-z]{1,4}[.\-]?\d[\w.\-/]*)$/i;
