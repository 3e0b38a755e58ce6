import { builtInFormat } from "../grid/builtInFormat";
import { decodeXml } from "./decodeText";
import type { XlsxPackage } from "./openPackage";
import { attributeIn, type XmlListener } from "./XmlScanner";

/** Number format code of every cell style, by its number; undefined is General. */
export type CellFormats = readonly (string | undefined)[];

/**
 * Reads which number format each cell style has. Formats a file keeps only by number are those of an Italian Excel; those it spells
 * are taken as they stand, also where they look like an American built-in one ("m/d/yyyy"). Formats that only a conditional
 * format declares are no cell's.
 */
export async function readStyles(book: XlsxPackage, part: string | undefined): Promise<CellFormats> {
  if (part === undefined || !book.has(part)) return [];
  const listener = new StylesListener();
  await book.scan(part, listener);
  return listener.styles.map((id) => listener.codes.get(id) ?? builtInFormat(id)).map(withoutGeneral);
}

const withoutGeneral = (code: string | undefined): string | undefined =>
  code === undefined || /^general$/i.test(code) ? undefined : code;

class StylesListener implements XmlListener {
  readonly codes = new Map<number, string>();
  readonly styles: number[] = [];
  private list = "";

  open(name: string, xml: string, from: number, to: number): void {
    if (name === "numFmts" || name === "cellXfs") this.list = name;
    else if (name === "xf" && this.list === "cellXfs") {
      this.styles.push(Number(attributeIn(xml, from, to, "numFmtId") ?? 0));
    } else if (name === "numFmt" && this.list === "numFmts") {
      const code = attributeIn(xml, from, to, "formatCode");
      const id = Number(attributeIn(xml, from, to, "numFmtId"));
      if (code !== undefined && code !== "") this.codes.set(id, decodeXml(code));
    }
  }

  close(name: string): void {
    if (name === this.list) this.list = "";
  }

  text(): void {
    // Nothing of a style is text.
  }
}
