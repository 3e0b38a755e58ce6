import type { NodeKind } from "../../model/nodeKind";
import type { Blanks } from "../../model/blanks";
import type { Sourced } from "../../model/sourced";
import type { IndicatorFact, NodeFact } from "../model";

/** The one empty list and the one empty set of blanks: most facts have nothing more, and large plans would else be held twice. */
const NOTHING: readonly never[] = [];
const NO_BLANKS: Blanks = Object.freeze({});

/** A node of which only level, place and words are known. */
export const createNode = (
  kind: NodeKind | null,
  code: Sourced<string> | null,
  title: Sourced<string>,
  parent: NodeFact | null,
  region: number,
): NodeFact => ({
  kind,
  parent,
  code,
  title,
  ordinal: null,
  weight: null,
  managerWeights: NOTHING,
  manager: null,
  perspective: null,
  priority: null,
  responsible: NOTHING,
  description: null,
  actions: NOTHING,
  blanks: NO_BLANKS,
  indicators: [],
  listed: false,
  reference: false,
  sameAs: null,
  separate: false,
  region,
});

/** An indicator of which only the name is known. */
export const createIndicator = (name: Sourced<string>): IndicatorFact => ({
  code: null,
  name,
  algorithm: null,
  weight: null,
  direction: null,
  polarity: null,
  unit: null,
  source: null,
  kpiType: null,
  frequency: null,
  responsible: NOTHING,
  baseline: null,
  targets: NOTHING,
  thresholds: NOTHING,
  actuals: NOTHING,
  monitoring: null,
  status: "active",
  statusNote: null,
  aggregate: false,
  blankTargets: NOTHING,
  blankActuals: NOTHING,
  blankThresholds: NOTHING,
  blanks: NO_BLANKS,
  section: null,
});
