import { linesOf, tidyText } from "../grid/foldText";
import type { Address } from "../model/address";
import type { Piece } from "./model";

/** A line of a piece and the cell it stands in. */
export interface PlacedLine {
  readonly text: string;
  readonly at: Address;
}

/** The lines of a piece, tidied and without the blank ones, each with its own cell: a value may go on in the cells below its first. */
export const placedLines = ({
  text,
  at,
  lines,
}: Pick<Piece, "text" | "at" | "lines">): readonly PlacedLine[] =>
  linesOf(text)
    .map((line, place) => ({ text: tidyText(line), at: lines?.[place] ?? at }))
    .filter((line) => line.text !== "");

/** The cell in which a part of a piece stands. */
export const placeOf = (piece: Piece, part: string): Address =>
  placedLines(piece).find(({ text }) => text.includes(part) || part.startsWith(text))?.at ?? piece.at;

/** A piece that goes on in another cell. */
export function goingOn(piece: Piece, { text, at }: Piece): Piece {
  const lines = `${piece.text}\n${text}`;
  const places = (one: string, place: Address): readonly Address[] => linesOf(one).map(() => place);
  return {
    ...piece,
    type: "text",
    text: lines,
    value: lines,
    inline: true,
    lines: [...(piece.lines ?? places(piece.text, piece.at)), ...places(text, at)],
  };
}
