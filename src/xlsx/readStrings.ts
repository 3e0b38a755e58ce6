import { CellTextListener } from "./CellTextListener";
import type { XlsxPackage } from "./openPackage";
import type { XmlListener } from "./XmlScanner";

/** The texts that cells of a workbook have in common, by their number. */
export async function readStrings(book: XlsxPackage, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  const item = new CellTextListener();
  const listener: XmlListener = {
    open(name) {
      if (name === "si") item.begin();
      else item.open(name);
    },
    close(name) {
      if (name === "si") strings.push(item.end());
      else item.close(name);
    },
    text: (raw, literal) => item.text(raw, literal),
  };
  await book.scan(part, listener);
  return strings;
}
