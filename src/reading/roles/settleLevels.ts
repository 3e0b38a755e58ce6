import type { Owner } from "../../model/role";
import type { Assignment } from "../model";
import { isNamedObjective } from "../words/levels";
import { termOf } from "../words/termOf";
import { readSenses } from "../words/senses";
import { ownerOf, withOwner } from "./baseRole";

/**
 * "Obiettivo specifico n. | Titolo obiettivo": the number says of which level the objective is that its title leaves open, where nothing
 * else is of that level. Planners' corrections are left alone.
 */
export function settleLevels(assignment: Assignment): Assignment {
  const { roles, certainty, shape } = assignment;
  const title = roles.indexOf("title:objective");
  const code = roles.indexOf("code:objective");
  if (title < 0 || code < 0 || certainty[title] === 1 || certainty[code] === 1) return assignment;
  const level = levelIn(shape.fields[code]?.path.at(-1) ?? "");
  if (!level || roles.includes(`title:${level}`) || termOf(shape.fields[title]?.path.at(-1) ?? "") === level)
    return assignment;
  return {
    ...assignment,
    roles: roles.map((role) => (ownerOf(role) === "objective" ? withOwner(role, level) : role)),
  };
}

/** The level that a heading of numbers names: of "Obiettivo specifico n." the strategic one. */
const levelIn = (heading: string): Owner | undefined =>
  readSenses(heading).whole.find((term): term is Owner & typeof term => isNamedObjective(term));
