import type { Bilingual } from "../model/finding";
import type { Direction } from "../model/target";
import type { NounKind } from "./wordLists";
import type { Token } from "./words";

/** What a part of a name says of the way that is better. */
export interface Sense {
  /** Null where it can be either: "spesa". */
  readonly way: Direction | null;
  /** What kind of word says it; null where no word says anything and more is only supposed to be better. */
  readonly kind: NounKind | null;
  /** Ends a sentence that starts with the way: "«sospese» rovescia «pratiche»". */
  readonly because: Bilingual;
  /** The word itself, for what stands around it. */
  readonly word: string;
  /** A length of time is what counts, whether or not it is to be cut. */
  readonly ofTime: boolean;
  /** Place of the first token behind it. */
  readonly next: number;
}

/** Reads the part of a name that starts at a place, in the order of its language. */
export type ReadPart = (tokens: readonly Token[], start: number) => Sense | null;
