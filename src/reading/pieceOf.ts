import type { Piece } from "./model";

/** A text cut out of a cell that holds something else too: its label, a title. */
export const pieceOf = ({ at }: Pick<Piece, "at">, text: string): Piece => ({
  at,
  type: "text",
  value: text,
  text,
  inline: true,
});
