import type { Address } from "../../model/address";
import type { IndicatorFact, NodeFact } from "../model";
import { createNode } from "../records/createFacts";

/** A fact that only says more of an objective shown elsewhere: what measures it, at a place of its own. */
export const sayingMore = (
  sameAs: NodeFact,
  indicators: IndicatorFact[],
  at: Address,
  place: number,
): NodeFact => ({
  ...createNode(sameAs.kind, null, { value: "", at }, null, place),
  reference: true,
  sameAs,
  indicators,
});
