import { foldText } from "../../grid/foldText";
import { groupBy } from "../../model/groupBy";
import type { NodeFact } from "../model";
import { isOrdinal } from "../words/isOrdinal";
import { looseCodeKey } from "../words/readTitle";

/**
 * Facts of tables that name no objective, "Dipartimento | N. ob. | Indicatore": where each of their units and numbers together means one
 * objective of another table, they say more of that one. Numbers alone begin anew with every unit.
 */
export function withUnits(facts: readonly NodeFact[]): readonly NodeFact[] {
  const wordless = [...groupBy(facts, ({ region }) => region).values()].filter((some) =>
    some.every(({ title, code }) => title.value === "" && code && isOrdinal(code.value)),
  );
  if (wordless.length === 0) return facts;
  const known = knownByUnit(facts);
  const joined = new Map<NodeFact, NodeFact>();
  for (const table of wordless) {
    const found = table.map((fact) => keysOf(fact).flatMap((key) => known.get(key) ?? []));
    if (found.some((ones) => new Set(ones).size !== 1)) continue;
    table.forEach((fact, at) => {
      const [sameAs] = found[at] ?? [];
      if (sameAs) joined.set(fact, { ...fact, reference: true, sameAs });
    });
  }
  return joined.size === 0 ? facts : facts.map((fact) => joined.get(fact) ?? fact);
}

/** Objectives with words by unit and number; none where several of a unit have one number. */
function knownByUnit(facts: readonly NodeFact[]): ReadonlyMap<string, NodeFact> {
  const known = new Map<string, NodeFact | undefined>();
  for (const fact of facts)
    if (fact.title.value !== "" && fact.code && isOrdinal(fact.code.value))
      for (const key of keysOf(fact)) known.set(key, known.has(key) ? undefined : fact);
  return new Map([...known].flatMap(([key, fact]) => (fact ? [[key, fact]] : [])));
}

const keysOf = (fact: NodeFact): readonly string[] => [
  ...new Set(unitsOf(fact).map((unit) => `${foldText(unit)}\n${looseCodeKey(fact.code?.value ?? "")}`)),
];

/** Who answers for an objective, and the units it stands under. */
function unitsOf({ responsible, parent }: NodeFact): readonly string[] {
  const above: string[] = [];
  for (let node = parent; node; node = node.parent) if (node.kind === "area") above.push(node.title.value);
  return [...responsible.map(({ value }) => value), ...above].filter((unit) => unit !== "");
}
