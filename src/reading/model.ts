import type { Address, Range } from "../model/address";
import type { Cell } from "../model/grid";
import type { NodeKind } from "../model/nodeKind";
import type { Indicator } from "../model/indicator";
import type { Blanks } from "../model/blanks";
import type { Weight } from "../model/weight";
import type { Sourced } from "../model/sourced";
import type { Owner, Role } from "../model/role";

export type { Owner, Role };

/** A cell, or what is left of one that holds its label too ("Peso: 20"): then `inline`, and the text is the value alone. */
export interface Piece extends Cell {
  readonly inline?: true;
  /** The cell of every line of the text, where it goes on in the cells below. */
  readonly lines?: readonly Address[];
  /** One thing said in two languages: not to be taken apart. */
  readonly whole?: true;
}

/** A column of a table, or a label pooled over the cards that carry it: the same thing seen from two sides. */
export interface Field {
  /** Heading or label cells from the group down; none where it has none. */
  readonly headings: readonly Cell[];
  /** What they say, white space tidied, from the group down: ["Livello strategico", "Obiettivo"]. */
  readonly path: readonly string[];
  /** Period of the headings in the grammar of periods: "2026", "30/6/2026", "30/6", "2023/24"; null where they name none. */
  readonly period: string | null;
  /** 0.6 of "Soglia minima (60%)". */
  readonly share: number | null;
  /** "%" of "Target %". */
  readonly unit: string | null;
  /** "al 31/03" is a value at a date, "nel trimestre" one within it. */
  readonly span: "at" | "within" | null;
  /** By record: the cell that begins there; undefined where nothing does. */
  readonly cells: readonly (Piece | undefined)[];
  /** By record: the record whose cell shows here through a merge (itself where a cell begins), -1 where the place is empty. */
  readonly origins: readonly number[];
  /** By record: where its cell stands or would stand. */
  readonly places: readonly Address[];
  /** Column of a table, null for a label. */
  readonly col: number | null;
  /** 0 … 1 from left to right, or down the card. */
  readonly place: number;
}

/** One line over records of a table that belongs to none of its columns: a band, a section, a title between records. */
export interface Section {
  /** The first record below it. */
  readonly record: number;
  /** Its filled cells from left to right. */
  readonly cells: readonly Piece[];
  /** How many columns of the table its first cell spans. */
  readonly span: number;
  /** The planner said that it opens a section of this level. */
  readonly opens?: Owner;
}

/** Rows of a sheet read in one way. */
export interface Region {
  readonly kind: "table" | "cards" | "matrix";
  /** Cards of one make have the same fields whatever each calls them. */
  readonly make?: string;
  readonly sheet: string;
  readonly range: Range;
  /** Rows of each record, top and bottom, 0-based. */
  readonly records: readonly { readonly top: number; readonly bottom: number }[];
  readonly fields: readonly Field[];
  /** Texts above the headings that belong to the region alone. */
  readonly titles: readonly Cell[];
  readonly sections: readonly Section[];
  /** Rows that close it: totals. */
  readonly totals: readonly Cell[];
  /** A table inside a card inherits its record. */
  readonly within: { readonly region: Region; readonly record: number } | null;
}

/** Regions whose fields have the same headings: they are judged together, cells end to end. */
export interface Shape {
  readonly regions: readonly Region[];
  /** The fields of the regions pooled by place: `fields[i]` holds the cells of every region's i-th field. */
  readonly fields: readonly Field[];
}

/** A reason for a role. `because` ends the sentence "Letta così perché …". */
export interface Evidence {
  readonly feature: string;
  readonly because: { readonly it: string; readonly en: string };
  /** Log-odds it adds to the role. */
  readonly weight: number;
}

/** What the fields of a shape were taken for. */
export interface Assignment {
  readonly shape: Shape;
  /** By field. */
  readonly roles: readonly Role[];
  /** By field, calibrated: 0.9 is right nine times in ten. */
  readonly certainty: readonly number[];
  /** By field: the second likeliest role; what the pane asks about. */
  readonly runnersUp: readonly (Role | null)[];
  /** By field, strongest first. */
  readonly evidence: readonly (readonly Evidence[])[];
  /** Mean log-probability of the choice per filled cell or field: segmentations of a sheet are compared by it. */
  readonly score: number;
}

type Mutable<Item> = { -readonly [Key in keyof Item]: Item[Key] };

/** A weight whose group has not said yet which scale it is on: the number as written, a percentage as a fraction; null where there is none. */
export interface WrittenWeight extends Mutable<Omit<Weight, "fraction">> {
  fraction: number | null;
}

/** An indicator as its record has it, before it has an id and its weight a group. */
export interface IndicatorFact extends Omit<
  Mutable<Indicator>,
  "id" | "plan" | "parent" | "weight" | "relativeWeight"
> {
  weight: WrittenWeight | null;
  /** Heading of the section its record stands in, where indicators are weighed by section. */
  section: string | null;
}

/** What one region says of a node: tree joins those that are the same one. */
export interface NodeFact {
  /** Null for a plain "objective", whose level the tree settles. */
  kind: NodeKind | null;
  /** What stands above it in its own region, section or card. */
  parent: NodeFact | null;
  code: Sourced<string> | null;
  /** Value "" where a code alone is known. */
  title: Sourced<string>;
  /** Number in its label ("Obiettivo 3"): a code only when it sets siblings apart. */
  ordinal: Sourced<string> | null;
  weight: WrittenWeight | null;
  /** A weight for each of several managers: those belong to groups, not to the node. */
  managerWeights: readonly { readonly manager: Sourced<string>; readonly weight: WrittenWeight }[];
  /** Weights of one manager add up: who he is, where the region says so. */
  manager: Sourced<string> | null;
  perspective: Sourced<string> | null;
  priority: Sourced<string> | null;
  responsible: readonly Sourced<string>[];
  description: Sourced<string> | null;
  actions: readonly Sourced<string>[];
  blanks: Blanks;
  indicators: IndicatorFact[];
  /** Seen only in a list without indicators (weights, classification): its place may still move to a card. */
  listed: boolean;
  /** Only points to a node another region shows: a reference column. Joined by its code, or dropped. */
  reference: boolean;
  /** What another region shows and this one says more of, found by its indicators: joined with it whatever it is called. */
  sameAs: NodeFact | null;
  /** Set apart on purpose (a merged cell of its own), so equal words are not the same node. */
  separate: boolean;
  /** Index of its region in reading order: equal titles join inside one table, not over two plans. */
  region: number;
}
