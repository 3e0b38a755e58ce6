import type { Owner, Shape } from "../model";
import type { BaseRole } from "./baseRole";
import type { FieldView } from "./fieldView";
import type { Weighed } from "./weighEvidence";

/** One way of reading a field: its base role, for titles with the level. */
export interface Option {
  readonly base: BaseRole;
  readonly level: Owner | null;
  /** Log-chance by words, content and place. */
  readonly score: number;
}

/** A field with the ways it may be read, likeliest first. */
export interface Candidate {
  readonly view: FieldView;
  readonly weighed: Weighed;
  readonly levels: Weighed;
  readonly options: readonly Option[];
}

/** Ways of reading the first fields of a shape, or all. */
export type Choice = readonly Option[];

/** What facts judge. */
export interface Judged {
  readonly shape: Shape;
  readonly candidates: readonly Candidate[];
}
