import type { Indicator } from "../../model/plan";
import { isRollingNote, statusOf } from "../words/rollingNote";
import { unitInTarget } from "../words/unitInTarget";
import type { GrownIndicator } from "./groupIndicators";
import type { GrownNode } from "./mergeFacts";
import type { SettledWeight } from "./settleWeights";

/** An indicator of the plan, with what it has from elsewhere: the unit of its target, the responsibles of its objective, a roll-up has no weight. */
export function settleIndicator(fact: GrownIndicator, node: GrownNode, weight: SettledWeight): Indicator {
  const note = fact.statusNote?.value ?? "";
  return {
    ...withoutSection(fact),
    plan: node.plan,
    parent: node.id,
    ...(fact.aggregate ? NO_WEIGHT : weight),
    unit: fact.unit ?? unitInTarget(fact.targets),
    responsible: fact.responsible.length > 0 || fact.aggregate ? fact.responsible : node.responsible,
    status: fact.status === "active" && isRollingNote(note) ? statusOf(note) : fact.status,
  };
}

const NO_WEIGHT: SettledWeight = { weight: null, relativeWeight: null };

function withoutSection(fact: GrownIndicator): Omit<GrownIndicator, "section"> {
  const rest: Partial<GrownIndicator> = { ...fact };
  delete rest.section;
  return rest as Omit<GrownIndicator, "section">;
}
