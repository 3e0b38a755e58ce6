import { tidyText } from "../../grid/foldText";
import type { Field } from "../model";
import { pieceOf } from "../pieceOf";
import { isOrdinal } from "../words/isOrdinal";
import { readLabel } from "../words/readLabel";
import { readCode } from "../words/readTitle";
import type { RowKinds } from "./rowKinds";

/**
 * The numbers in cells that say the kind of a row, as a column of their own: "1" of "OBIETTIVO OPERATIVO 1". A title with a code needs
 * none, and indicators are only counted by theirs. Undefined where no cell has one.
 */
export function numbersOfKinds(
  fields: readonly Field[],
  { kinds, said, title }: RowKinds,
): Field | undefined {
  const field = said === null ? undefined : fields[said];
  const cells = field?.cells.map((cell, record) => {
    const number = cell && readLabel(cell.text)?.number;
    if (!cell || !number || readCode(tidyText(fields[title]?.cells[record]?.text ?? ""))) return undefined;
    return kinds[record] === "indicator" && isOrdinal(number) ? undefined : pieceOf(cell, number);
  });
  if (!field || !cells?.some((cell) => cell !== undefined)) return undefined;
  // As of a label with a number in it: the tree knows whether that is a code.
  return { ...field, cells, path: [...field.path.slice(0, -1), `${field.path.at(-1) ?? ""} n.`] };
}
