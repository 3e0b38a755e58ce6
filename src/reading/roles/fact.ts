import type { Bilingual } from "../../model/finding";
import type { Candidate, Choice } from "./choice";

/** What holds whatever the words say. */
export interface Fact {
  readonly id: string;
  readonly because: Bilingual;
  /** Log-odds that each breach costs. */
  readonly price: number;
  /** How often a choice breaks it. Choices of the first fields are judged too where a breach cannot be mended by later ones. */
  readonly breaches: (choice: Choice, candidates: readonly Candidate[]) => number;
  /** Only a whole choice can be judged. */
  readonly atEnd?: true;
}
