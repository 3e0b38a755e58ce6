import type { PlanNode } from "../model/plan";
import type { Indicator } from "../model/indicator";
import type { Sourced } from "../model/sourced";
import { codeParts } from "./codeParts";
import { defineSurvey } from "./survey";

/** An objective or indicator with its code taken apart. */
export interface CodedItem<Item extends PlanNode | Indicator> {
  readonly id: string;
  readonly item: Item;
  readonly code: Sourced<string>;
  readonly parts: readonly string[];
}

/** Everything that has a code. */
interface Coded {
  readonly nodes: CodedItem<PlanNode>[];
  readonly indicators: CodedItem<Indicator>[];
}

/** The objectives and the indicators in force that have a code. */
export const codedItems = defineSurvey(
  (): Coded => ({ nodes: [], indicators: [] }),
  (coded, { nodes, indicators }) => {
    addCoded(nodes, coded.nodes);
    addCoded(indicators, coded.indicators);
  },
);

function addCoded<Item extends PlanNode | Indicator>(items: readonly Item[], coded: CodedItem<Item>[]): void {
  for (const item of items) {
    const { id, code } = item;
    if (code) coded.push({ id, item, code, parts: codeParts(code.value) });
  }
}
