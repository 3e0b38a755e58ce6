import { groupBy } from "../../model/groupBy";
import type { NodeFact } from "../model";
import { isObjective } from "./branch";

/**
 * Facts whose groupings stand above their objectives. A card may name what its objective serves after it ("Obiettivo …", then "Programma
 * …"): a programme, area or mission with nothing below it, the only one of an objective, goes in between that and what stands above.
 */
export function uprightLevels(facts: readonly NodeFact[]): readonly NodeFact[] {
  const below = groupBy(facts, ({ parent }) => parent);
  const turned = new Map<NodeFact, NodeFact>();
  for (const fact of facts) {
    const objective = fact.parent;
    if (!objective || !isGrouping(fact) || isGrouping(objective) || !isObjective(objective.kind)) continue;
    const alone = !below.has(fact) && fact.indicators.length === 0;
    const only = (below.get(objective) ?? []).filter(isGrouping).length === 1;
    const busy = objective.indicators.length > 0 || (below.get(objective) ?? []).length > 1;
    if (alone && only && busy && !fact.reference && !objective.reference) turned.set(objective, fact);
  }
  if (turned.size === 0) return facts;
  const groupings = new Map([...turned].map(([objective, grouping]) => [grouping, objective]));
  const copies = new Map<NodeFact, NodeFact>();
  const copy = (fact: NodeFact): NodeFact => {
    const known = copies.get(fact);
    if (known) return known;
    const above =
      groupings.get(fact)?.parent ?? (groupings.has(fact) ? null : (turned.get(fact) ?? fact.parent));
    const upright = { ...fact, parent: above && copy(above), sameAs: fact.sameAs && copy(fact.sameAs) };
    copies.set(fact, upright);
    return upright;
  };
  return facts.map(copy);
}

const isGrouping = ({ kind }: NodeFact): boolean =>
  kind === "mission" || kind === "area" || kind === "programme";
