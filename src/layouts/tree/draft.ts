import type { Address } from "../../model/address";
import type { Cell } from "../../model/grid";
import type {
  Field,
  Mention,
  Monitoring,
  NodeKind,
  PeriodReading,
  Reading,
  Sourced,
  Threshold,
} from "../../model/plan";

/** A weight as met, before its group says which scale it is on. `cell` is undefined where the cell is blank. */
export interface DraftWeight {
  readonly at: Address;
  readonly cell: Cell | undefined;
}

/** A node while its sheets are being read. */
export interface DraftNode {
  kind: NodeKind | null;
  parent: DraftNode | null;
  code: Sourced<string> | null;
  title: Sourced<string>;
  weight: DraftWeight | null;
  perspective: Sourced<string> | null;
  priority: Sourced<string> | null;
  responsible: Sourced<string>[];
  description: Sourced<string> | null;
  actions: Sourced<string>[];
  mentions: Mention[];
  blanks: { [field in Field]?: Address };
  indicators: DraftIndicator[];
  /** Number in the label ("Obiettivo 3"), a code only when it sets siblings apart. */
  ordinal: string | null;
  /** Seen only in a list without indicators (weights, classification), so its place may still move to a card. */
  listed: boolean;
  /** Weights of one manager add up: his name and cell. */
  manager: Sourced<string> | null;
  /** Where it stands in reading order. */
  readonly order: number;
}

/** An indicator while its sheets are being read. */
export interface DraftIndicator {
  code: Sourced<string> | null;
  name: Sourced<string> | null;
  algorithm: Sourced<string> | null;
  weight: DraftWeight | null;
  unit: Sourced<string> | null;
  source: Sourced<string> | null;
  kpiType: Sourced<string> | null;
  frequency: Sourced<string> | null;
  responsible: Sourced<string>[];
  baseline: Reading | null;
  targets: PeriodReading[];
  thresholds: Threshold[];
  actuals: PeriodReading[];
  monitoring: Monitoring | null;
  statusNote: Sourced<string> | null;
  aggregate: boolean;
  blankTargets: { period: string; at: Address }[];
  blankActuals: { period: string; at: Address }[];
  blankThresholds: { level: number; at: Address }[];
  blanks: { [field in Field]?: Address };
  /** Where it begins when it has no name. */
  at: Address;
}

/** All that has been read so far. */
export interface Draft {
  readonly nodes: DraftNode[];
  readonly byCode: Map<string, DraftNode[]>;
  readonly byTitle: Map<string, DraftNode[]>;
}

/** A draft of a workbook nobody has read yet. */
export const createDraft = (): Draft => ({ nodes: [], byCode: new Map(), byTitle: new Map() });

/** An indicator nobody has said anything of yet. */
export function createIndicator(at: Address): DraftIndicator {
  return {
    code: null,
    name: null,
    algorithm: null,
    weight: null,
    unit: null,
    source: null,
    kpiType: null,
    frequency: null,
    responsible: [],
    baseline: null,
    targets: [],
    thresholds: [],
    actuals: [],
    monitoring: null,
    statusNote: null,
    aggregate: false,
    blankTargets: [],
    blankActuals: [],
    blankThresholds: [],
    blanks: {},
    at,
  };
}

/** Whether a node is `below` or stands somewhere above it. */
export function isAbove(node: DraftNode, below: DraftNode | null): boolean {
  for (let next = below; next; next = next.parent) if (next === node) return true;
  return false;
}
