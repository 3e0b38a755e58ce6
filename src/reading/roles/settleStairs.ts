import type { Assignment, Field, Role } from "../model";
import { isTitle } from "./baseRole";
import { withRoles } from "./withRoles";

const OF_INDICATORS: ReadonlySet<Role> = new Set<Role>([
  "name",
  "target",
  "actual",
  "algorithm",
  "code:indicator",
]);

/**
 * One column of weights over a staircase, where objectives and indicators, or objectives of every level, stand each in a row of their own:
 * whose a weight is says its row. It is read with the indicators; records give each objective the one in its row. Planners' corrections are left alone.
 */
export function settleStairs(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const [weight, ...others] = roles.flatMap((role, at) => (role.startsWith("weight:") ? [at] : []));
  if (weight === undefined || others.length > 0 || certainty[weight] === 1) return assignment;
  if (shape.regions[0]?.kind !== "table" || !isStaircase(shape.fields, roles, weight)) return assignment;
  return withRoles(assignment, roles.with(weight, "weight:indicator"));
}

/** No row names an objective and an indicator, and rows of both sorts have weights; or there are none, and no row names two levels. */
function isStaircase(fields: readonly Field[], roles: readonly Role[], weight: number): boolean {
  if (!roles.some((role) => OF_INDICATORS.has(role))) return isOfLevels(fields, roles, weight);
  const name = fields[roles.indexOf("name")];
  const titles = fields.filter((_, at) => isTitle(roles[at]));
  const [weighed, bare] = [new Set<string>(), new Set<string>()];
  fields[weight]?.cells.forEach((cell, record) => {
    const named = name?.cells[record] !== undefined;
    const titled = titles.some(({ cells }) => cells[record] !== undefined);
    (cell ? weighed : bare).add(named ? (titled ? "both" : "indicator") : titled ? "objective" : "none");
  });
  return weighed.has("indicator") && weighed.has("objective") && !weighed.has("both") && !bare.has("both");
}

/** Every row names one level, and rows of several levels have weights. */
function isOfLevels(fields: readonly Field[], roles: readonly Role[], weight: number): boolean {
  const titles = fields.filter((_, at) => isTitle(roles[at]));
  const weighed = new Set<number>();
  const isAlone = (fields[weight]?.cells ?? []).every((cell, record) => {
    const [level, ...others] = titles.flatMap(({ cells }, at) => (cells[record] ? [at] : []));
    if (cell && level !== undefined) weighed.add(level);
    return others.length === 0;
  });
  return isAlone && weighed.size > 1;
}
