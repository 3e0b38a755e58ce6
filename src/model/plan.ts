import type { Address } from "./address";
import type { Blanks } from "./blanks";
import type { Indicator } from "./indicator";
import type { NodeKind } from "./nodeKind";
import type { CellError, NotRead, Question, SheetReading, UnreadCell } from "./sheetReading";
import type { Sourced } from "./sourced";
import type { Fraction, Weight } from "./weight";

/** Another place where the same node stands: a repeated page header, a table of weights, a classification. */
export interface Mention {
  readonly at: Address;
  readonly code: string | null;
  readonly title: string;
}

/** One objective of any level. */
export interface PlanNode {
  readonly id: string;
  /** Place of its plan in `Plan.plans`. */
  readonly plan: number;
  /** Id of the node above, null at the top. */
  readonly parent: string | null;
  readonly kind: NodeKind;
  readonly code: Sourced<string> | null;
  readonly title: Sourced<string>;
  /** Null where the layout has no weight for this level; a blank weight cell is a weight with `fraction: null`. */
  readonly weight: Weight | null;
  /** A coefficient ("1,2"): counts in the roll-up beside its siblings', but is no share of a whole. */
  readonly relativeWeight: Sourced<number> | null;
  readonly perspective: Sourced<string> | null;
  readonly priority: Sourced<string> | null;
  /** Units or roles, split where several are written in a cell. */
  readonly responsible: readonly Sourced<string>[];
  readonly description: Sourced<string> | null;
  /** Steps written on the card without a weight or an indicator of their own. */
  readonly actions: readonly Sourced<string>[];
  readonly mentions: readonly Mention[];
  readonly blanks: Blanks;
}

/** Siblings whose weights add up to a whole. Members are ids of nodes or of indicators. */
export interface WeightGroup {
  readonly by: "parent" | "manager" | "kpi-group" | "section";
  /** Id of the node the members stand under; null for objectives grouped by a manager. */
  readonly parent: string | null;
  /** The manager's name, the number of the KPI group, the text of the section, or null. */
  readonly label: string | null;
  readonly members: readonly string[];
  /** The weight each member has in this group, in their order: a fraction, null where it is blank. An objective of several managers has one in each group. */
  readonly weights: readonly (Fraction | null)[];
  /** Cells of those weights, where they are not the members' own weights; null where there is none. */
  readonly cells?: readonly (Address | null)[];
  /** What the weights should add up to: 1, or the parent's share where weights are shares of the whole plan. */
  readonly whole: number;
  /** Sum of the known weights, a fraction. */
  readonly sum: number;
  /** Every member has a weight. */
  readonly complete: boolean;
}

/** One of the plans a workbook holds: of a body, department or year. */
export interface PlanOf {
  /** The body's or department's name, null where there is one plan only. */
  readonly name: string | null;
  readonly year: number | null;
}

/** The plan of a workbook, flat: nodes in reading order, parents before children. */
export interface Plan {
  readonly workbook: string;
  /** Year of the first of `plans`, null when nothing in the workbook says it. */
  readonly year: number | null;
  /** None where nothing was recognised; several where sheets are plans of their own. Codes, duplicates, years and sums are judged inside each. */
  readonly plans: readonly PlanOf[];
  readonly sheets: readonly SheetReading[];
  readonly nodes: readonly PlanNode[];
  readonly indicators: readonly Indicator[];
  readonly weightGroups: readonly WeightGroup[];
  /** What the reading is not sure of, the most valuable question first. */
  readonly questions: readonly Question[];
  readonly unread: readonly UnreadCell[];
  /** Areas that look like a plan and gave no node. */
  readonly notRead: readonly NotRead[];
  readonly errors: readonly CellError[];
  /** Cells of the plan that stand in hidden rows, columns or sheets. */
  readonly hidden: readonly Address[];
  /** Percentages and dates of the workbook are plain numbers, because the file lost what they looked like. */
  readonly formatsLost?: true;
}
