import type { Address } from "../../model/address";
import type { Cell } from "../../model/grid";
import type { Piece } from "../model";

/** A label of a form and what stands beside it. */
export interface Pair {
  /** What the label is called; "" for a numbered title without a label. */
  readonly key: string;
  readonly label: Cell;
  /** The words of the label, without its value where both share a cell. */
  readonly words: string;
  /** "3" of "Obiettivo n. 3". */
  readonly number: string | null;
  /** Its code in a cell of its own: "Missione | Ricerca | Codice 017", "2 | Obiettivo | Ricerca". */
  readonly code?: Piece;
  readonly values: readonly Piece[];
  /** Where a value would stand. */
  readonly place: Address;
  readonly row: number;
}
