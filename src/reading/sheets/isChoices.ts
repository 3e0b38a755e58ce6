import { isCount, unitOf } from "../../targets/unitOf";
import type { Role } from "../../model/role";
import type { Part } from "./planSigns";

/** What says that something is measured, beside its unit. */
const MEASURED: ReadonlySet<Role> = new Set<Role>(["name", "target", "actual", "threshold", "baseline"]);

/**
 * "Obiettivo strategico | Unità di misura | Peso" with a unit in every row and nothing that is measured in it: a column of choices for
 * each drop-down list. The rows belong together by chance.
 */
export function isChoices({ regions, facts }: Part): boolean {
  if (facts.some(({ indicators }) => indicators.length > 0)) return false;
  const columns = regions.flatMap(({ region: { fields }, roles }) =>
    roles.flatMap((role, at) => (fields[at] ? [{ role, cells: fields[at].cells }] : [])),
  );
  if (columns.some(({ role }) => MEASURED.has(role))) return false;
  return columns.some(({ role, cells }) => {
    const units = role === "unit" ? cells.flatMap((cell) => (cell ? [cell.text] : [])) : [];
    return units.length > 1 && units.every(isUnit);
  });
}

/** "giorni", "%", "n.": a unit by its words; any other word may be what it says. */
const isUnit = (text: string): boolean => isCount(text) || ![null, text.trim()].includes(unitOf(text));
