import { isPeriodOnly } from "../words/readPeriod";
import { isNodeCode } from "../isNodeCode";
import type { IndicatorFact, Role } from "../model";
import { createNode } from "./createFacts";
import { NOTHING_INHERITED, readRecords } from "./readRecords";
import type { RegionRoles } from "./regionsInOrder";

/** Whether a region lists indicators and no column of it says in words what they measure: a code or number of the objective at most. */
export const isLoose = ({ roles }: RegionRoles): boolean =>
  roles.some((role) => role === "name" || role === "code:indicator") &&
  roles.some((role) => SAYING.includes(role) || role.startsWith("weight:")) &&
  !roles.some((role) => /^(?:title|reference):/.test(role)) &&
  // "Codice | Peso obiettivo | Indicatore | Peso indicatore" says something of the objectives too.
  !roles.some((role) => isNodeCode(role) && roles.includes(role.replace("code", "weight") as Role)) &&
  (roles.includes("name") || !roles.some(isNodeCode));

/** What a list of indicators can add to those of another. */
const SAYING: readonly Role[] = [
  ...(["target", "actual", "threshold", "baseline", "monitoring", "algorithm"] as const),
  ...(["unit", "source", "frequency", "responsible:indicator"] as const),
];

/**
 * The indicators of such a list, by name or by code alone.
 *
 * @param measured what stands under a quarter or a day and no other word was found, where the plan says elsewhere what is to be reached
 */
export function looseIndicators(
  { region, roles, place }: RegionRoles,
  year: number | null,
  measured: boolean,
): readonly IndicatorFact[] {
  const found = roles.indexOf("actual");
  // "Risultato 2026 | Punti assegnati": what was earned.
  const weights = roles.flatMap((role, at) =>
    role.startsWith("weight:") && (found < 0 || at < found) ? [at] : [],
  );
  const read = region.fields.map(({ path }, at): Role => {
    const role = roles[at] ?? "unknown";
    // Of the objective.
    if (isNodeCode(role)) return "aside";
    // Of several managers: nobody's alone.
    if (role.startsWith("weight:"))
      return weights.length === 1 && weights[0] === at ? "weight:indicator" : "aside";
    return measured && isUnworded(role, path) ? "actual" : role;
  });
  const [at] = region.fields.flatMap(({ places }) => places);
  const keeper = createNode(null, null, { value: "", at: at ?? NOWHERE }, null, place);
  readRecords(region, read, { ...NOTHING_INHERITED, chain: [keeper] }, place, year);
  return keeper.indicators;
}

/** "31/3/2026", "I trimestre" over what was taken for targets. */
const isUnworded = (role: Role | undefined, path: readonly string[]): boolean =>
  role === "target" && path.length > 0 && path.every(isPeriodOnly);

/** Whether some column of a list says when, and not what. */
export const saysOnlyWhen = ({ region: { fields }, roles }: RegionRoles): boolean =>
  fields.some(({ path }, at) => isUnworded(roles[at], path));

const NOWHERE = { sheet: "", row: 0, col: 0 };
