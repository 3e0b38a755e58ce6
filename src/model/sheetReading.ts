import type { Address, Range } from "./address";
import type { Correction, FieldAnchor } from "./correction";
import type { Bilingual } from "./finding";
import type { Role } from "./role";

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

/** How a part of a sheet is drawn: records in rows, as forms, or objectives against managers, months or years. */
export type RegionKind = "table" | "cards" | "matrix";

/** A column of a table, or a label over all the cards that carry it, and what it was taken for. */
export interface FieldReading {
  /** Heading words as the sheet shows them, group › leaf; "" where there are none. */
  readonly heading: string;
  readonly role: Role;
  /** 0…1, calibrated: 0.9 is right nine times in ten. 1 where the planner said it. */
  readonly certainty: number;
  /** The second likeliest reading. */
  readonly runnerUp: Role | null;
  /** The cells below the heading, or the values beside the label; one rectangle for a column, several for cards. */
  readonly cells: readonly Range[];
  /** Ends the sentence "Letta così perché …", the strongest evidence first. */
  readonly because: readonly Bilingual[];
  /** 0.6 of "Soglia minima (60 %)". */
  readonly share: number | null;
  /** Of its headings: "2026", "30/6/2026", "2023/24". */
  readonly period: string | null;
  /** What a correction of this field holds on to. */
  readonly anchor: FieldAnchor;
}

/** One of the readings a question offers. */
export interface Answer {
  readonly label: Bilingual;
  /** What choosing it puts into the profile. */
  readonly correction: Correction;
  /** 0…1, calibrated; those of a question make at most 1. */
  readonly certainty: number;
}

/** What the reading is not sure of: asked in the pane, the most valuable question first. */
export interface Question {
  readonly id: string;
  readonly sheet: string;
  readonly cells: readonly Range[];
  readonly ask: Bilingual;
  /** The likeliest first: the plan is read by it until the planner answers. */
  readonly answers: readonly Answer[];
}

/** A sheet or area with words of a plan that gave no node. */
export interface NotRead {
  readonly at: Address;
  readonly range: Range;
  /** The words that look like a plan, as the sheet shows them. */
  readonly words: readonly string[];
  /** The sheet that holds in its place, where it is an older text of the plan. */
  readonly inForce?: string;
}

/** How one sheet was read. */
export interface SheetReading {
  readonly name: string;
  readonly recognised: boolean;
  /** The kind of its greatest region, null where none was read. */
  readonly layout: RegionKind | null;
  /** 0…1, calibrated: how likely all of the sheet is read right. */
  readonly certainty: number;
  /** 0…1: share of non-empty cells that ended up in the plan or as a known label. */
  readonly coverage: number;
  /** Place of its plan in `Plan.plans`; null where it holds none. */
  readonly plan: number | null;
  /** From left to right, table by table; labels of cards in their order. */
  readonly fields: readonly FieldReading[];
  readonly hidden: boolean;
  /** The header words and labels that decided. */
  readonly evidence: readonly Address[];
  readonly blocks: readonly Block[];
}

/** An Excel error (#REF!, #N/A …) inside a recognised sheet. */
export interface CellError {
  readonly at: Address;
  readonly text: string;
  /** One of our own functions, where the add-in is missing: Excel shows #NAME? until the file is opened with it. */
  readonly needsAddIn?: true;
}
