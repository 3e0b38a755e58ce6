import type { Indicator, PlanNode, Sourced } from "../model/plan";
import { codeParts } from "./codeParts";
import { perPlan } from "./perPlan";

/** An objective or indicator with its code taken apart. */
export interface CodedItem<Item extends PlanNode | Indicator> {
  readonly id: string;
  readonly item: Item;
  readonly code: Sourced<string>;
  readonly parts: readonly string[];
}

function withCodes<Item extends PlanNode | Indicator>(items: readonly Item[]): readonly CodedItem<Item>[] {
  const coded: CodedItem<Item>[] = [];
  for (const item of items) {
    const { id, code } = item;
    if (code) coded.push({ id, item, code, parts: codeParts(code.value) });
  }
  return coded;
}

/** The objectives that have a code. */
export const codedNodes = perPlan(({ nodes }) => withCodes(nodes));

/** The indicators in force that have a code. */
export const codedIndicators = perPlan(({ indicators }) => withCodes(indicators));
