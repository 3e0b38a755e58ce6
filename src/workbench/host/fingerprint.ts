import type { Workbook } from "../../model/grid";

/**
 * Tells workbooks apart by what is in them: names of sheets, and places and texts of cells. Two files with one fingerprint hold
 * the same plan, whatever they are called. Taken when a file is opened, before anybody edits it.
 */
export function fingerprint({ sheets }: Workbook): string {
  // Two 32-bit FNV-1a hashes with different starts: one alone would meet by chance too soon.
  let [a, b] = [0x811c9dc5, 0x2545f491];
  const add = (text: string) => {
    for (let at = 0; at <= text.length; at += 1) {
      // One more than the letters: "ab", "c" is not "a", "bc".
      const code = at < text.length ? text.charCodeAt(at) : 0;
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
    }
  };
  for (const { sheet, rows } of sheets) {
    add(sheet);
    for (const row of rows) {
      for (const cell of row) {
        if (!cell || cell.text === "") continue;
        add(`${cell.at.row},${cell.at.col}`);
        add(cell.text);
      }
    }
  }
  return [a, b].map((half) => (half >>> 0).toString(36)).join("-");
}
