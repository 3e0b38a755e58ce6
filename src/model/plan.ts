import type { Address, Range } from "./address";

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

/** Levels of the tree from the top down; see the glossary in the README. */
export type NodeKind =
  "mission" | "area" | "programme" | "strategicObjective" | "operationalObjective" | "action";

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
  /** Id of the node above, null at the top. */
  readonly parent: string | null;
  readonly kind: NodeKind;
  readonly code: Sourced<string> | null;
  readonly title: Sourced<string>;
  /** Null where the layout has no weight for this level; a blank weight cell is a weight with `fraction: null`. */
  readonly weight: Weight | null;
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
}

/** Readings of one period: a year "2020" or a date "30/6/2019". */
export interface PeriodReading extends Reading {
  readonly period: string;
}

/** The value that still earns `level` (a fraction: 0.8, 0.6) of the score. */
export interface Threshold extends Reading {
  readonly level: number;
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
  readonly parent: string;
  readonly code: Sourced<string> | null;
  readonly name: Sourced<string>;
  readonly algorithm: Sourced<string> | null;
  readonly weight: Weight | null;
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

/** Siblings whose weights add up to one. Members are ids of nodes or of indicators. */
export interface WeightGroup {
  readonly by: "parent" | "manager" | "kpi-group";
  /** Id of the node the members stand under; null for objectives grouped by a manager. */
  readonly parent: string | null;
  /** The manager's name, the number of the KPI group, or null. */
  readonly label: string | null;
  readonly members: readonly string[];
  /** Sum of the known weights, a fraction. */
  readonly sum: number;
  /** Every member has a weight. */
  readonly complete: boolean;
}

/** A cell nobody could explain. */
export interface UnreadCell {
  readonly at: Address;
  readonly text: string;
}

/** A block of a sheet and what it was read as, for the miniature in the pane. */
export interface Block {
  readonly range: Range;
  readonly kind: "title" | "heading" | "header" | "table" | "card" | "note" | "legend";
}

/** How one sheet was read. */
export interface SheetReading {
  readonly name: string;
  readonly recognised: boolean;
  /** Id of the layout file that read it, null where none did. */
  readonly layout: string | null;
  /** 0…1: how sure the recogniser is that this is that layout. */
  readonly confidence: number;
  /** 0…1: share of non-empty cells that ended up in the plan or as a known label. */
  readonly coverage: number;
  readonly hidden: boolean;
  /** The header words and labels that decided. */
  readonly evidence: readonly Address[];
  readonly blocks: readonly Block[];
}

/** An Excel error (#REF!, #N/A …) inside a recognised sheet. */
export interface CellError {
  readonly at: Address;
  readonly text: string;
}

/** A whole plan, flat: nodes in reading order, parents before children. */
export interface Plan {
  readonly workbook: string;
  /** Year of the plan, null when nothing in the workbook says it. */
  readonly year: number | null;
  readonly sheets: readonly SheetReading[];
  readonly nodes: readonly PlanNode[];
  readonly indicators: readonly Indicator[];
  readonly weightGroups: readonly WeightGroup[];
  readonly unread: readonly UnreadCell[];
  readonly errors: readonly CellError[];
  /** Cells of the plan that stand in hidden rows, columns or sheets. */
  readonly hidden: readonly Address[];
}
