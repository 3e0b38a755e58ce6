import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import type { Piece } from "../model";
import { pieceOf } from "../pieceOf";
import { isLevel } from "../words/levels";
import { readLabel } from "../words/readLabel";
import { isBareCode } from "../words/isBareCode";

/** "2" of "2 | Obiettivo strategico | Ampliare la rete": what stands before the name of a level numbers what is called so. */
export function codeBefore(cell: Cell | undefined, label: Cell): Piece | undefined {
  if (!cell || !isBareCode(tidyText(cell.text))) return undefined;
  const said = readLabel(label.text);
  return said && isLevel(said.term) && said.number === null ? pieceOf(cell, tidyText(cell.text)) : undefined;
}
