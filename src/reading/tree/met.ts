import type { NodeKind } from "../../model/nodeKind";
import type { Sourced } from "../../model/sourced";
import type { NodeFact } from "../model";

/** A node met so far, while facts are joined one after the other. */
export interface Met {
  /** Its place among the nodes met. */
  readonly place: number;
  readonly facts: NodeFact[];
  readonly plan: number;
  parent: Met | null;
  kind: NodeKind | null;
  code: Sourced<string> | null;
  /** Of the fact that shows it best so far. */
  title: Sourced<string>;
  /** No fact but those of lists has shown it. */
  listed: boolean;
}

/** Whether a node is `below` or stands somewhere above it. */
export function standsAbove(node: Met, below: Met | null): boolean {
  for (let next = below; next; next = next.parent) if (next === node) return true;
  return false;
}
