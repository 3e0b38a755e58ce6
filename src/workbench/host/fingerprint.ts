import { textHash } from "../../grid/textHash";
import type { Workbook } from "../../model/grid";

/**
 * Tells workbooks apart by what is in them: names of sheets, and places and texts of cells. Two files with one fingerprint hold
 * the same plan, whatever they are called. Taken when a file is opened, before anybody edits it.
 */
export function fingerprint({ sheets }: Workbook): string {
  const hash = textHash();
  for (const { sheet, rows } of sheets) {
    hash.add(sheet);
    for (const row of rows) {
      for (const cell of row) {
        if (!cell || cell.text === "") continue;
        hash.add(`${cell.at.row},${cell.at.col}`);
        hash.add(cell.text);
      }
    }
  }
  return hash.value;
}
