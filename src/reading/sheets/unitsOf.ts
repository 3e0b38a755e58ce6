import type { NodeFact } from "../model";

/** Who answers for an objective, and the units it stands under. */
export function unitsOf({ responsible, parent }: NodeFact): readonly string[] {
  const above: string[] = [];
  for (let node = parent; node; node = node.parent) if (node.kind === "area") above.push(node.title.value);
  return [...responsible.map(({ value }) => value), ...above].filter((unit) => unit !== "");
}
