import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import type { Piece } from "../model";
import { pieceOf } from "../pieceOf";

const CODED =
  /^(?:cod(?:ice|\.)?|code|n\.|nr\.?|n°|num\.?|numero|no\.)\s*:?\s*([A-Z]{0,4}[.-]?\d{1,4}(?:[.-]\d{1,4})*)$/iu;

/** "Codice 018", "N. 3" beside a title: the code without the word for it; undefined for any other text. */
export function codeInCell(cell: Cell): Piece | undefined {
  const code = cell.type === "text" ? CODED.exec(tidyText(cell.text))?.[1] : undefined;
  return code === undefined ? undefined : pieceOf(cell, code);
}
