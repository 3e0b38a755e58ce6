import { foldText, stemsOf } from "../../grid/foldText";
import { readLabel } from "../words/readLabel";
import type { Assignment, Field, Role } from "../model";
import { isTitle, ownerOf, withOwner } from "./baseRole";
import { codesIn } from "./codePairs";
import { withRoles } from "./withRoles";

const OWN = 0.8;
const SEVERAL = 1.25;

/**
 * Steps are a level of their own where every one has its indicator ("Fase | Peso fase | Indicatore di fase | Target") and an objective has
 * several; else they only say how an objective is reached. Planners' corrections are left alone.
 */
export function settleSteps(given: Assignment): Assignment {
  const assignment = withoutStepWeights(listedActions(given));
  const { shape, certainty } = assignment;
  const { fields } = shape;
  const at = assignment.roles.indexOf("steps");
  const steps = fields[at];
  const name = assignment.roles.indexOf("name", at + 1);
  const indicator = fields[name];
  const objective = fields[assignment.roles.findLastIndex((role, place) => place < at && isObjective(role))];
  if (!steps || !indicator || !objective || certainty[at] === 1) return assignment;
  const begun = startsOf(steps);
  const both = [...startsOf(indicator)].filter((record) => begun.has(record)).length;
  if (both < Math.max(begun.size, startsOf(indicator).size) * OWN) return assignment;
  if (begun.size < changesIn(objective) * SEVERAL) return assignment;
  const words = stemsOf(steps.path.at(-1) ?? "");
  const roles = assignment.roles.map((role, place): Role => {
    if (place === at) return "title:action";
    const heading = stemsOf(fields[place]?.path.at(-1) ?? "");
    const own = role === "weight:indicator" && words.some((word) => heading.includes(word));
    return own && (place < name || certainty[place] !== 1) ? "weight:action" : role;
  });
  return withRoles(assignment, roles);
}

/** "Cod. | Fase | Peso" over M1, M1, N1: what each phase weighs, of objectives whose words stand elsewhere. */
function withoutStepWeights(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const steps = shape.fields[roles.indexOf("steps")];
  const codes = shape.fields[roles.findIndex((role) => role.startsWith("code:"))];
  if (!steps || !codes || roles.some((role) => isTitle(role) || role === "name")) return assignment;
  if (codesIn(codes).size >= startsOf(steps).size) return assignment;
  return withRoles(
    assignment,
    roles.map((role, at): Role => (role.startsWith("weight:") && certainty[at] !== 1 ? "aside" : role)),
  );
}

/** "Azioni" with several lines beside it on a card, or below it in most records: how the objective is reached, no level of its own. */
function listedActions(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const isCard = shape.regions[0]?.kind === "cards";
  if (!isCard && !roles.some(isObjective)) return assignment;
  const listed = shape.fields.map(({ path, cells }, at) => {
    if (certainty[at] === 1 || readLabel(path.at(-1) ?? "")?.term !== "action") return false;
    const filled = cells.filter((cell) => cell !== undefined);
    const lists = filled.filter(({ text }) => text.includes("\n")).length;
    return lists > (isCard ? 0 : filled.length / 2);
  });
  const settled = roles.map((role, at): Role => (listed[at] ? "steps" : role));
  const title = settled.find(isObjective);
  const owner = title === undefined || settled.includes("title:action") ? null : ownerOf(title);
  // What was taken for an action's is its objective's.
  return withRoles(
    assignment,
    settled.map((role) => (owner !== null && ownerOf(role) === "action" ? withOwner(role, owner) : role)),
  );
}

const isObjective = (role: Role): boolean => /^title:(?:objective|operational|strategic)/.test(role);

const startsOf = ({ cells }: Field): ReadonlySet<number> =>
  new Set(cells.flatMap((cell, record) => (cell ? [record] : [])));

/** How often something new is written. */
function changesIn({ cells }: Field): number {
  let [before, changes] = ["", 0];
  for (const cell of cells) {
    const text = cell ? foldText(cell.text) : before;
    if (text !== before) changes += 1;
    before = text;
  }
  return changes;
}
