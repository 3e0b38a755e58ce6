import { foldText } from "../../grid/foldText";
import { sameAddress, type Address } from "../../model/address";
import type { Mention } from "../../model/plan";
import type { NodeKind } from "../../model/nodeKind";
import type { Blanks, Field } from "../../model/blanks";
import type { Sourced } from "../../model/sourced";
import type { IndicatorFact, NodeFact, WrittenWeight } from "../model";
import { isWritten } from "../words/readWeight";
import { titleOf, type Branch } from "./branch";
import { mergeIndicators } from "./mergeIndicators";

/** A node with all its fields, before its weight has a group. `parent` is a place in the list. */
export interface GrownNode
  extends
    Pick<NodeFact, "code" | "title" | "weight" | "manager" | "managerWeights">,
    Pick<NodeFact, "perspective" | "priority" | "responsible" | "description" | "actions" | "blanks"> {
  readonly id: string;
  readonly plan: number;
  readonly parent: number;
  readonly kind: NodeKind;
  readonly mentions: readonly Mention[];
  readonly indicators: readonly IndicatorFact[];
  /** Region of the fact that has its weight, else of the one that shows it: groups of weights do not go over a table's end. */
  readonly region: number;
}

/** What all facts of a node say together: of one field the first that says it, of units, steps and indicators all. */
export function mergeFacts(branch: Branch & { readonly kind: NodeKind }, id: string): GrownNode {
  const { facts, plan, parent, kind, code } = branch;
  const [shown] = facts;
  const first = <Value>(of: (fact: NodeFact) => Value | null): Value | null => {
    for (const fact of facts) {
      const value = of(fact);
      if (value !== null) return value;
    }
    return null;
  };
  const weighed =
    facts.find(({ weight }) => isWritten(weight)) ?? facts.find(({ weight }) => weight !== null);
  const title = shown.title.value === "" && code ? { value: code.value, at: shown.title.at } : shown.title;
  const node = {
    id,
    plan,
    parent,
    kind,
    code,
    title,
    weight: weighed?.weight ?? null,
    region: (weighed ?? shown).region,
    managerWeights: managerWeightsOf(facts),
    manager: first(({ manager }) => manager),
    perspective: first(({ perspective }) => perspective),
    priority: first(({ priority }) => priority),
    responsible: once(facts.map(({ responsible }) => responsible)),
    description: first(({ description }) => description),
    actions: once(facts.map(({ actions }) => actions)),
    mentions: mentionsOf(branch),
    indicators: mergeIndicators(facts),
  };
  return { ...node, blanks: blanksOf(facts, (field) => isFilled(node, field)) };
}

/** Lists put end to end; a text that was there already comes once. */
function once(lists: readonly (readonly Sourced<string>[])[]): readonly Sourced<string>[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length < 2) return filled[0] ?? [];
  return [
    ...new Map(
      filled
        .flat()
        .reverse()
        .map((one) => [foldText(one.value), one]),
    ).values(),
  ].reverse();
}

/** A manager's weight may stand in a table of weights and on the card: written once is enough. */
function managerWeightsOf(facts: readonly NodeFact[]): NodeFact["managerWeights"] {
  const byManager = new Map<string, { readonly manager: Sourced<string>; readonly weight: WrittenWeight }>();
  for (const { managerWeights } of facts)
    for (const one of managerWeights) {
      const name = foldText(one.manager.value);
      const known = byManager.get(name);
      if (!known || (!isWritten(known.weight) && isWritten(one.weight))) byManager.set(name, one);
    }
  return [...byManager.values()];
}

/** The other places a node stands at, each cell once. A bare pointer is no mention. */
function mentionsOf(branch: Branch): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const { title, code, reference } of branch.facts.slice(1)) {
    if (reference && title.value === "") continue;
    const known =
      sameAddress(titleOf(branch).at, title.at) || mentions.some(({ at }) => sameAddress(at, title.at));
    // A code alone says nothing of the title.
    const said = title.value === code?.value ? "" : title.value;
    if (!known) mentions.push({ at: title.at, code: code?.value ?? null, title: said });
  }
  return mentions;
}

type Filled = Omit<GrownNode, "blanks">;

const isFilled = (node: Filled, field: Field): boolean => {
  if (field === "title") return node.title.value !== "";
  if (field === "responsible") return node.responsible.length > 0;
  if (field === "code" || field === "perspective" || field === "priority" || field === "description")
    return node[field] !== null;
  return field === "weight" && isWritten(node.weight);
};

/** Empty cells of fields that stand filled nowhere else. */
function blanksOf(facts: readonly NodeFact[], isFilled: (field: Field) => boolean): Blanks {
  const blanks: { [field in Field]?: Address } = {};
  for (const fact of facts)
    for (const [field, at] of Object.entries(fact.blanks) as [Field, Address][])
      if (blanks[field] === undefined && !isFilled(field)) blanks[field] = at;
  return blanks;
}
