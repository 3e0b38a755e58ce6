import { foldText } from "../../grid/foldText";
import type { Assignment, Field, Role } from "../model";
import { termOf } from "../words/termOf";
import { numberOf } from "./numbersOf";
import { withRoles } from "./withRoles";

const VALUES: ReadonlySet<Role> = new Set<Role>(["target", "actual", "aside", "baseline", "unknown"]);
/** Parts that make a whole: two could do so by chance. */
const FEWEST_PARTS = 2;
const FEWEST_RECORDS = 2;
const MOST = 0.6;

/**
 * Values split over departments or seats under one heading, with a column for all of them among them or right beside: that column is the
 * target, or the result, the shares are none. Found from the numbers, which add up in most records. Planners' corrections are left alone.
 */
export function settleTotals(assignment: Assignment): Assignment {
  const { shape, certainty } = assignment;
  const roles = [...assignment.roles];
  for (const group of groupsOf(shape.fields)) {
    const said = group.map((at) => termOf(shape.fields[at]?.path.at(-1) ?? ""));
    // What was found is what was planned and the difference.
    if (said.includes("target") && said.includes("actual")) continue;
    const open = group.every((at) => VALUES.has(roles[at] ?? "unknown") && certainty[at] !== 1);
    if (!open) continue;
    const role = commonRole(group.flatMap((at) => roles[at] ?? []));
    const among =
      role && group.length > FEWEST_PARTS ? group.find((at) => isWhole(at, group, shape.fields)) : undefined;
    const whole =
      among ?? (said.every((term) => term === undefined) ? wholeBeside(group, assignment) : undefined);
    if (whole === undefined) continue;
    for (const at of group) roles[at] = at === among && role ? role : "aside";
  }
  return withRoles(assignment, roles);
}

/** What values of a group are: to be reached, or results. */
const commonRole = (roles: readonly Role[]): Role | undefined =>
  roles.includes("target")
    ? "target"
    : roles.filter((role) => role === "actual").length >= FEWEST_PARTS
      ? "actual"
      : undefined;

/** "Totale nazionale | Direzioni regionali › Lazio | Lombardia": the target, or the result, right beside columns with names of their own, which it adds up. */
const wholeBeside = (
  group: readonly number[],
  { shape: { fields }, roles }: Assignment,
): number | undefined =>
  [(group[0] ?? 0) - 1, (group.at(-1) ?? 0) + 1].find(
    (at) => (roles[at] === "target" || roles[at] === "actual") && isWhole(at, group, fields),
  );

/** Columns side by side that share a group heading and a period. */
function groupsOf(fields: readonly Field[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  fields.forEach(({ path, period }, at) => {
    if (path.length < 2) return;
    const key = `${path.slice(0, -1).map(foldText).join("›")} ${period ?? ""}`;
    const list = groups.get(key);
    if (list) list.push(at);
    else groups.set(key, [at]);
  });
  return [...groups.values()].filter(({ length }) => length >= FEWEST_PARTS);
}

function isWhole(at: number, group: readonly number[], fields: readonly Field[]): boolean {
  const parts = group.filter((other) => other !== at);
  const sums = (fields[at]?.cells ?? []).flatMap((cell, record) => {
    const whole = cell ? numberOf(cell) : null;
    const numbers = parts.flatMap((part) => {
      const value = fields[part]?.cells[record];
      return (value ? numberOf(value) : null) ?? [];
    });
    if (!cell || whole === null || numbers.length < FEWEST_PARTS) return [];
    const addsUp =
      Math.abs(numbers.reduce((sum, number) => sum + number, 0) - whole) < 0.005 * Math.abs(whole) + 1e-9;
    // The share of all lies between those of its parts.
    const isMean = cell.text.includes("%") && whole >= Math.min(...numbers) && whole <= Math.max(...numbers);
    return addsUp || !isMean ? [addsUp] : [];
  });
  return sums.length >= FEWEST_RECORDS && sums.filter(Boolean).length >= sums.length * MOST;
}
