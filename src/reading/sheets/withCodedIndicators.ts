import type { IndicatorFact, NodeFact } from "../model";
import { createIndicator } from "../records/createFacts";
import { keysOfCode } from "../words/keysOfCode";
import { sayingMore } from "./sayingMore";

/**
 * Facts of lists whose one column holds codes of objectives and of what measures them, "Codice | Peso" over "OP01 | 30%" and "OP01.a | 70%": what
 * such a line says under the code of an indicator shown elsewhere is said of that indicator.
 */
export function withCodedIndicators(facts: readonly NodeFact[]): readonly NodeFact[] {
  if (facts.every(({ title }) => title.value !== "")) return facts;
  const nodes = new Set(facts.flatMap(({ title, code }) => (title.value === "" ? [] : keysOfCode(code))));
  const known = ownersByCode(facts, nodes);
  if (known.size === 0) return facts;
  const parents = new Set(facts.map(({ parent }) => parent));
  return facts.map((fact) => {
    if (fact.title.value !== "" || fact.sameAs || parents.has(fact)) return fact;
    const [key = ""] = keysOfCode(fact.code);
    const owner = known.get(key);
    const said = owner && saidOf(fact);
    return owner && said ? sayingMore(owner, [said], fact.title.at, fact.region) : fact;
  });
}

/** By the code of an indicator, unless it is a node's too: the one objective that has it. */
function ownersByCode(
  facts: readonly NodeFact[],
  nodes: ReadonlySet<string>,
): ReadonlyMap<string, NodeFact | null> {
  const known = new Map<string, NodeFact | null>();
  for (const owner of facts)
    for (const { name, code } of owner.title.value === "" ? [] : owner.indicators)
      for (const key of name.value === "" ? [] : keysOfCode(code))
        if (!nodes.has(key)) known.set(key, known.has(key) && known.get(key) !== owner ? null : owner);
  return known;
}

/** What a line without words says of the indicator its code means: its weight, who answers, what stands under targets and results. */
function saidOf({ code, title, weight, responsible, indicators }: NodeFact): IndicatorFact | undefined {
  const [only = createIndicator({ value: "", at: title.at }), another] = indicators;
  return another
    ? undefined
    : { ...only, code, weight: only.weight ?? weight, responsible: [...only.responsible, ...responsible] };
}
