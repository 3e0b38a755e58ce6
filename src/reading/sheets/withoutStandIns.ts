import { isStandIn } from "../records/isStandIn";
import type { RegionRoles } from "../records/regionsInOrder";

/** A form with the labels that stand on it: others of its make, on a sheet nobody takes for a plan, may have more. */
export function withoutStandIns(one: RegionRoles): RegionRoles {
  const { region, roles, certainty } = one;
  const stands = region.fields.map((field) => !isStandIn(field));
  if (!stands.includes(false)) return one;
  const own = <Item>(items: readonly Item[]): readonly Item[] => items.filter((_, at) => stands[at]);
  return {
    ...one,
    region: { ...region, fields: own(region.fields) },
    roles: own(roles),
    certainty: own(certainty),
  };
}
