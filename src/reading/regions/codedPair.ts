import type { Cell } from "../../model/grid";
import type { Piece } from "../model";
import type { Pair } from "./pair";

/** Code and title under no label, in two cells or in one: `label` is the cell they begin in. */
export const codedPair = (label: Cell, code: Piece, title: Piece, row: number): Pair => ({
  key: "",
  label,
  words: "",
  number: null,
  values: [code, title],
  place: label.at,
  row,
});
