import type { Owner, Role } from "./role";

/** What a planner said of a column or of a label of cards. */
export interface RoleCorrection {
  readonly kind: "role";
  readonly role: Role;
  /** Share of the score a threshold earns: 0.6 of "soglia 60 %". */
  readonly share?: number;
  /** Heading words from the group down to the leaf, folded (see `foldText`); empty where there is no heading to hold on to. */
  readonly headings: readonly string[];
  /** Only on this sheet; absent: wherever these words stand. */
  readonly sheet?: string;
  /** Column letters, for a column without heading words. */
  readonly column?: string;
  /** 1-based row of the headings, for one table of several. */
  readonly headerRow?: number;
  /** Written by version 1, which did not say whose weight, code or title it is: the reading decides that. */
  readonly ownerOpen?: true;
}

/** These rows are the headings of a table. */
export interface HeadingsCorrection {
  readonly kind: "headings";
  /** Folded texts of the first row, from left to right. */
  readonly texts: readonly string[];
  /** How many rows, from that one down. */
  readonly rows: number;
  readonly sheet?: string;
}

/** A row with this text opens a section of a level: what follows stands under it. */
export interface SectionCorrection {
  readonly kind: "section";
  /** Folded text of the row. */
  readonly text: string;
  readonly level: Owner;
  readonly sheet?: string;
}

/** An area, or a whole sheet, is no part of the plan. */
export interface NotPartCorrection {
  readonly kind: "notPart";
  /** Folded texts of the first row of the area, from left to right; empty for the whole sheet, which is then named. */
  readonly texts: readonly string[];
  /** How many rows, from that one down; absent for a whole sheet. */
  readonly rows?: number;
  readonly sheet?: string;
}

/** A sheet is a plan of its own: of another body, department or year. */
export interface OwnPlanCorrection {
  readonly kind: "ownPlan";
  readonly sheet: string;
}

/** A sheet is part of the plan, whatever it looks like. */
export interface PartCorrection {
  readonly kind: "part";
  readonly sheet: string;
}

/** Of the years a workbook names as plainly, this is the plan's. */
export interface PlanYearCorrection {
  readonly kind: "planYear";
  readonly year: number;
  /** The years there are to choose from, ascending: next year's copy names others and is asked about anew. */
  readonly of: readonly number[];
}

/** What a planner said about the reading. Anchored to words, so that it holds on sheets of the same shape and in next year's copy. */
export type Correction =
  | RoleCorrection
  | HeadingsCorrection
  | SectionCorrection
  | NotPartCorrection
  | OwnPlanCorrection
  | PartCorrection
  | PlanYearCorrection;

/** The part of a role correction that says where it holds; a field hands over its own. */
export type FieldAnchor = Pick<RoleCorrection, "headings" | "sheet" | "column" | "headerRow">;
