import type { Cell } from "../../model/grid";
import type { Piece } from "../model";

/** A value cut out of a cell that holds its label too. */
export const pieceOf = (cell: Cell, text: string): Piece => ({
  at: cell.at,
  type: "text",
  value: text,
  text,
  inline: true,
});
