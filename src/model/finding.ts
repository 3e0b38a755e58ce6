import type { Address } from "./address";

export type Severity = "error" | "warning" | "info";

/** The same sentence in the two languages of the product. */
export interface Bilingual {
  readonly it: string;
  readonly en: string;
}

/** One cell a fix would change. `value` is what is written; texts never become formulas. */
export interface CellChange {
  readonly at: Address;
  readonly value: string | number | boolean | null;
  /** Number format to set with it ("0%"), unchanged when absent. */
  readonly format?: string;
}

/** A safe correction: what it does in words, and every cell it would write. */
export interface Fix {
  readonly title: Bilingual;
  readonly changes: readonly CellChange[];
  /** The cells are parts of one whole, whose sum tells whether the correction is right. */
  readonly parts?: true;
}

/** Something a rule found. The first cell is where the planner is taken. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  readonly at: Address;
  readonly related: readonly Address[];
  /** Ids of the nodes or indicators it is about, for the marks in the tree. */
  readonly about: readonly string[];
  readonly fix: Fix | null;
  /** The reason a planner gave for ignoring it; null while it counts. */
  readonly ignored: string | null;
  /** It rests on a field the reading is not sure of: part of a question in *Come ho letto*, whatever its rule's severity. */
  readonly unsure?: true;
}
