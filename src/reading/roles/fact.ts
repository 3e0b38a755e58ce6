import type { Bilingual } from "../../model/finding";
import type { BaseRole } from "./baseRole";
import type { Candidate, Choice, Option } from "./choice";

/** What holds whatever the words say. */
export type Fact = FieldFact | ChoiceFact;

interface Said {
  readonly id: string;
  readonly because: Bilingual;
  /** Log-odds that each breach costs. */
  readonly price: number;
  /** Only a whole choice can be judged. Others are judged by their first fields too: later ones cannot mend a breach. */
  readonly atEnd?: true;
}

/** What a field breaks by itself, by what it is taken for and what it holds: asked once for each of its options. */
export interface FieldFact extends Said {
  readonly breaks: (option: Option, view: Candidate["view"]) => boolean;
  /** Whether the fact holds of a choice at all: what else was chosen. */
  readonly where?: (choice: Choice, candidates: readonly Candidate[]) => boolean;
}

/** What several fields break together. */
export interface ChoiceFact extends Said {
  /** What a field must be taken for, or no longer, for this to change; absent where anything may matter. */
  readonly among?: readonly BaseRole[];
  /** How often. */
  readonly breaches: (choice: Choice, candidates: readonly Candidate[]) => number;
}
