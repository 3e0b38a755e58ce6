import type { NodeFact, Role } from "../../../src/reading/model";
import { factsOf } from "../../../src/reading/records/factsOf";
import { shapeOf } from "../roles/shapeOf";

/** The facts of one drawn table whose columns hold what is said. */
export function factsOfTable(
  drawing: string,
  roles: readonly Role[],
  year: number | null = 2026,
): readonly NodeFact[] {
  const [region] = shapeOf(drawing).regions;
  if (!region) throw new Error("a table is due");
  return factsOf([{ region, roles, place: 0, certainty: roles.map(() => 1) }], () => year);
}
