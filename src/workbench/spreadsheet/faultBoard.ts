import { CellFault } from "../../functions/cellFault";
import type { Cells } from "../../functions/cells";

/** A cell of the spreadsheet by the ids it has inside. */
export interface FaultPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** Why functions of ours answered with an error, by cell: the spreadsheet itself keeps only the error's code. */
export interface FaultBoard {
  /** What a function answered from a cell on; an answer without faults takes earlier messages back. */
  put(from: FaultPlace, cells: Cells): void;
  at(place: FaultPlace): string | undefined;
}

export function faultBoard(): FaultBoard {
  const messages = new Map<string, string>();
  return {
    put(from, cells) {
      cells.forEach((line, row) =>
        line.forEach((value, col) => {
          const key = keyOf({ ...from, row: from.row + row, col: from.col + col });
          if (value instanceof CellFault && value.message) messages.set(key, value.message);
          else messages.delete(key);
        }),
      );
    },
    at: (place) => messages.get(keyOf(place)),
  };
}

const keyOf = ({ unitId, sheetId, row, col }: FaultPlace): string => [unitId, sheetId, row, col].join(" ");
