import { foldText } from "../../grid/foldText";
import type { Assignment, Region, Role } from "../model";
import { withOuter } from "../withOuter";
import { asGuess } from "./asGuess";
import { isTitle } from "./baseRole";

/** What a line over a table may say of it besides its title. */
const SUBJECTS: readonly Role[] = ["priority", "perspective", "description"];

/**
 * "Priority: Thriving town centres" over a table of measures, another such line over the next: where neither the line nor the table says
 * what the measures belong to, they are grouped by what the line says. Planners' corrections are left alone.
 */
export function settleHeads(assignments: readonly Assignment[]): readonly Assignment[] {
  const heads = headsOfMeasures(assignments);
  if (heads.size === 0) return assignments;
  return assignments.map((assignment) => {
    const { shape, roles, certainty } = assignment;
    if (!shape.regions.some((region) => heads.has(region))) return assignment;
    const at = roles.findIndex(
      (role, field) => SUBJECTS.includes(role) && certainty[field] !== 1 && saysWhat(assignment, field),
    );
    return at < 0 ? assignment : asGuess(assignment, at, "title:area");
  });
}

/** The forms that hold tables of indicators with targets, where no title stands in them, around them, or inside. */
function headsOfMeasures(assignments: readonly Assignment[]): ReadonlySet<Region> {
  const around = new Set<Region>();
  const heads = new Set<Region>();
  for (const { shape, roles } of assignments) {
    const measures = roles.includes("name") && roles.includes("target");
    for (const region of shape.regions) {
      if (roles.some(isTitle)) for (const one of withOuter(region)) around.add(one);
      if (measures && region.kind === "table" && region.within) heads.add(region.within.region);
    }
  }
  return new Set([...heads].filter((head) => !around.has(head)));
}

/** Words, another every time: "Alta" and "2" say how much, not what. */
function saysWhat({ shape }: Assignment, at: number): boolean {
  const texts = (shape.fields[at]?.cells ?? []).flatMap((cell) => (cell ? [foldText(cell.text)] : []));
  const worded = texts.filter((text) => /\p{L}{3,}.*\s\p{L}/u.test(text));
  return texts.length > 0 && worded.length * 2 > texts.length && new Set(texts).size === texts.length;
}
