import type { Address } from "../../model/address";
import type { IndicatorFact, NodeFact } from "../model";

type Placed = { readonly at: Address } | null;

/** Every cell facts were read from. */
export function* factCells(facts: readonly NodeFact[]): Generator<Address> {
  for (const fact of facts) {
    for (const one of nodeCells(fact)) if (one) yield one.at;
    for (const indicator of fact.indicators)
      for (const one of indicatorCells(indicator)) if (one) yield one.at;
  }
}

const nodeCells = (fact: NodeFact): readonly Placed[] => [
  ...[fact.title, fact.code, fact.weight, fact.manager, fact.perspective, fact.priority, fact.description],
  ...fact.responsible,
  ...fact.actions,
  ...fact.managerWeights.flatMap(({ manager, weight }) => [manager, weight]),
];

const indicatorCells = (fact: IndicatorFact): readonly Placed[] => [
  ...[
    fact.name,
    fact.code,
    fact.algorithm,
    fact.weight,
    fact.unit,
    fact.source,
    fact.kpiType,
    fact.polarity,
    fact.frequency,
  ],
  ...[fact.baseline, fact.monitoring, fact.statusNote],
  ...fact.responsible,
  ...fact.targets,
  ...fact.thresholds,
  ...fact.actuals,
];
