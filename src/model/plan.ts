import type { Address } from "./address";
import type { Bilingual } from "./finding";
import type { NodeKind } from "./nodeKind";
import type { CellError, NotRead, Question, SheetReading, UnreadCell } from "./sheetReading";
import type { Direction } from "./target";

declare const fraction: unique symbol;
/** A share of one: 30 % is 0.3. Branded so that 30 and 30 % cannot be mixed up. */
export type Fraction = number & { readonly [fraction]: true };

/** Says that a number is a fraction already: 0.3 for 30 %. */
export const asFraction = (value: number): Fraction => value as Fraction;

/** A value and the cell it was read from. */
export interface Sourced<T> {
  readonly value: T;
  readonly at: Address;
}

export type { NodeKind };

/** A weight as written, and what it means inside its group. */
export interface Weight {
  /** Share of the group; null when the cell is blank or cannot be read as a number. */
  readonly fraction: Fraction | null;
  /** What the cell shows. */
  readonly text: string;
  readonly at: Address;
  /** How the cell keeps it: a number, a number formatted as percentage, a text, or nothing at all. */
  readonly stored: "number" | "percent" | "text" | "blank";
  /** The value shares its cell with its label ("Peso: 30%"): the cell must not be overwritten with it. */
  readonly inline?: true;
}

/** Another place where the same node stands: a repeated page header, a table of weights, a classification. */
export interface Mention {
  readonly at: Address;
  readonly code: string | null;
  readonly title: string;
}

/**
 * Fields a layout can have for a node or an indicator. `blanks` of an item holds those
 * the sheet provides for it but nobody filled in, with the empty cell.
 */
export type Field =
  | "code"
  | "title"
  | "weight"
  | "perspective"
  | "priority"
  | "responsible"
  | "description"
  | "name"
  | "algorithm"
  | "unit"
  | "source"
  | "kpiType"
  | "frequency"
  | "baseline"
  | "target"
  | "threshold"
  | "actual"
  | "monitoring";

/** Empty cells a layout reserves for a field of the item. */
export type Blanks = { readonly [field in Field]?: Address };

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

/** A target, threshold, baseline or actual as the planner sees it in its cell. */
export interface Reading {
  /** What the cell shows: "50%", "31/12/2019", "≥ 90%"; in a cell of several lines, the part of its period. */
  readonly text: string;
  readonly at: Address;
  /** How the cell keeps the value, with the stored number (fraction for a percentage, serial for a date). */
  readonly stored: "text" | "number" | "percent" | "date" | "boolean" | "error";
  readonly number: number | null;
  /** The value shares its cell with its label or with those of other periods: the cell must not be overwritten with it. */
  readonly inline?: true;
  /** The unit its heading names ("Target %"), as written: that of a value without one. */
  readonly unit?: string;
}

/** Readings of one period, written as `src/targets/period.ts` has it: "2020", "30/6/2019", "2023/24", "Q1 2024". */
export interface PeriodReading extends Reading {
  readonly period: string;
  /** Of a part of the year: a value up to its end, one of that part alone, or nobody says. */
  readonly span?: "at" | "within" | "open";
}

/** The value that still earns `level` (a fraction: 0.8, 0.6) of the score. */
export interface Threshold extends Reading {
  readonly level: number;
}

/** Which way is better, and how that is known. */
export interface KnownDirection {
  /** Null where it stays open: nothing is scored then, and the planner is asked. */
  readonly value: Direction | null;
  /** Taken from words or by default, not from an operator, a column or thresholds. */
  readonly assumed: boolean;
  /** Ends the sentence "… perché"; null where there is nothing to say. */
  readonly because: Bilingual | null;
}

/** How an indicator stands half-way through the year. */
export interface Monitoring {
  readonly text: string;
  readonly state: "onTrack" | "offTrack" | "achieved" | null;
  readonly at: Address;
}

/** What is measured. */
export interface Indicator {
  readonly id: string;
  /** Place of its plan in `Plan.plans`. */
  readonly plan: number;
  readonly parent: string;
  readonly code: Sourced<string> | null;
  readonly name: Sourced<string>;
  readonly algorithm: Sourced<string> | null;
  readonly weight: Weight | null;
  /** A coefficient ("1,2"): counts in the roll-up beside its siblings', but is no share of a whole. */
  readonly relativeWeight: Sourced<number> | null;
  /** Null until it has been settled. */
  readonly direction: KnownDirection | null;
  /** What the sheet's column Polarità, Verso, Andamento atteso says of it. */
  readonly polarity: Sourced<string> | null;
  /** The sheet's unit field, else the unit written in the target. */
  readonly unit: Sourced<string> | null;
  readonly source: Sourced<string> | null;
  readonly kpiType: Sourced<string> | null;
  readonly frequency: Sourced<string> | null;
  readonly responsible: readonly Sourced<string>[];
  readonly baseline: Reading | null;
  /** In the order of their periods. */
  readonly targets: readonly PeriodReading[];
  /** Best level first. */
  readonly thresholds: readonly Threshold[];
  readonly actuals: readonly PeriodReading[];
  readonly monitoring: Monitoring | null;
  /** What a rolling update made of it. */
  readonly status: "active" | "added" | "updated" | "removed";
  readonly statusNote: Sourced<string> | null;
  /** The indicator is the roll-up of what stands below its node ("ponderazione"). */
  readonly aggregate: boolean;
  /** Target and actual cells left empty, per period the layout provides. */
  readonly blankTargets: readonly { readonly period: string; readonly at: Address }[];
  readonly blankActuals: readonly { readonly period: string; readonly at: Address }[];
  /** Threshold cells left empty, per level the layout provides. */
  readonly blankThresholds: readonly { readonly level: number; readonly at: Address }[];
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
