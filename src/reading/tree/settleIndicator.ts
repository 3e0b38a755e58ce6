import type { Indicator } from "../../model/indicator";
import { isRollingNote, statusOf } from "../words/rollingNote";
import { unitInTarget } from "../words/unitInTarget";
import { exactly } from "./exactly";
import type { GrownIndicator } from "./groupIndicators";
import type { GrownNode } from "./mergeFacts";
import type { SettledWeight } from "./settleWeights";

/** An indicator of the plan, with what it has from elsewhere: the unit of its target, the responsibles of its objective, a roll-up has no weight. */
export function settleIndicator(fact: GrownIndicator, node: GrownNode, weighed: SettledWeight): Indicator {
  const note = fact.statusNote?.value ?? "";
  const { weight, relativeWeight } = fact.aggregate ? NO_WEIGHT : weighed;
  // Field by field: an object spread from another one takes twice the memory.
  return {
    id: fact.id,
    plan: node.plan,
    parent: node.id,
    code: fact.code,
    name: fact.name,
    algorithm: fact.algorithm,
    weight,
    relativeWeight,
    direction: fact.direction,
    polarity: fact.polarity,
    unit: fact.unit ?? unitInTarget(fact.targets),
    source: fact.source,
    kpiType: fact.kpiType,
    frequency: fact.frequency,
    responsible: fact.responsible.length > 0 || fact.aggregate ? exactly(fact.responsible) : node.responsible,
    baseline: fact.baseline,
    targets: exactly(fact.targets),
    thresholds: exactly(fact.thresholds),
    actuals: exactly(fact.actuals),
    monitoring: fact.monitoring,
    status: fact.status === "active" && isRollingNote(note) ? statusOf(note) : fact.status,
    statusNote: fact.statusNote,
    aggregate: fact.aggregate,
    blankTargets: exactly(fact.blankTargets),
    blankActuals: exactly(fact.blankActuals),
    blankThresholds: exactly(fact.blankThresholds),
    blanks: fact.blanks,
  };
}

const NO_WEIGHT: SettledWeight = { weight: null, relativeWeight: null };
