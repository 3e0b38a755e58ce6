import type { Address } from "../../model/address";
import type { Blanks, Mention, NodeKind, Sourced } from "../../model/plan";
import type { DraftIndicator, DraftWeight } from "./draftIndicator";

/** A node while its sheets are being read. */
export interface DraftNode {
  /** Set when the tree is settled. */
  id: string;
  kind: NodeKind | null;
  parent: DraftNode | null;
  code: Sourced<string> | null;
  title: Sourced<string>;
  weight: DraftWeight | null;
  perspective: Sourced<string> | null;
  priority: Sourced<string> | null;
  responsible: readonly Sourced<string>[];
  /** Who answers for the section it stands in: his, where nobody else is named. */
  section: { readonly units: readonly Sourced<string>[]; readonly blank: Address | null } | null;
  description: Sourced<string> | null;
  actions: readonly Sourced<string>[];
  mentions: Mention[];
  blanks: Blanks;
  indicators: DraftIndicator[];
  /** Number in the label ("Obiettivo 3"), a code only when it sets siblings apart. */
  ordinal: string | null;
  /** Seen only in a list without indicators (weights, classification), so its place may still move to a card. */
  listed: boolean;
  /** Weights of one manager add up: his name and cell. */
  manager: Sourced<string> | null;
}

/** All that has been read so far. */
export interface Draft {
  nodes: DraftNode[];
  readonly byCode: Map<string, DraftNode[]>;
  readonly byTitle: Map<string, DraftNode[]>;
  /** How many of the nodes, from the first on, can be found by their titles already: mostly nobody asks. */
  titled: number;
  /** How many nodes were met without a code. */
  uncoded: number;
}

/** A draft of a workbook nobody has read yet. */
export const createDraft = (): Draft => ({
  nodes: [],
  byCode: new Map(),
  byTitle: new Map(),
  titled: 0,
  uncoded: 0,
});

/** Whether a node is `below` or stands somewhere above it. */
export function isAbove(node: DraftNode, below: DraftNode | null): boolean {
  for (let next = below; next; next = next.parent) if (next === node) return true;
  return false;
}
