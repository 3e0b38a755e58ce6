import type { Plan } from "../model/plan";

/** What stands directly under a node: ids of nodes, of indicators, and the groups their weights form. */
export interface Family {
  readonly nodes: string[];
  readonly indicators: string[];
  readonly groups: (readonly string[])[];
}

/** The families of a plan by the id of the node above. What a rolling update removed, and the roll-up itself ("ponderazione"), belong to none. */
export function familiesOf(plan: Plan): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  const of = (id: string): Family => {
    let family = families.get(id);
    if (!family) families.set(id, (family = { nodes: [], indicators: [], groups: [] }));
    return family;
  };
  for (const { id, parent } of plan.nodes) if (parent !== null) of(parent).nodes.push(id);
  // Indicators of one node stand together: one look-up for all of them.
  let last = "";
  let family: Family | undefined;
  for (const { id, parent, aggregate, status } of plan.indicators) {
    if (aggregate || status === "removed") continue;
    if (family === undefined || parent !== last) family = of((last = parent));
    family.indicators.push(id);
  }
  for (const { by, parent, members } of plan.weightGroups) {
    if (by !== "manager" && parent !== null && members.length > 0) of(parent).groups.push(members);
  }
  return families;
}
