import type { Range } from "../model/address";
import { CellTextListener } from "./CellTextListener";
import { decodeCellText, decodeXml, xmlLines } from "./decodeText";
import { limits } from "./limits";
import { severalCells } from "./severalCells";
import { XlsxError } from "./XlsxError";
import { attributeIn, type XmlListener } from "./XmlScanner";

/** A cell as the file has it. */
export interface StoredCell {
  readonly row: number;
  readonly col: number;
  /** The file's word for what kind of value it is: "s", "b", "e", "str", "inlineStr", "d"; "n" where it says nothing. */
  readonly type: string;
  /** Number of its style. */
  readonly style: number;
  /** Value as written; "" where there is none. Texts of inline strings are whole. */
  readonly value: string;
  /** Text of its formula; "" where another cell's is shared; undefined where it has none. */
  readonly formula: string | undefined;
  /** The group of cells that share its formula. */
  readonly share: string | undefined;
  /** The cells an array formula fills, as they are named. */
  readonly array: string | undefined;
}

/** What a worksheet part says beside its cells. Columns are from `from` to `to`, 0-based. */
export interface SheetShape {
  readonly merges: Range[];
  readonly hiddenRows: Set<number>;
  readonly hiddenCols: { readonly from: number; readonly to: number }[];
}

/** Reads a worksheet part cell by cell, in the order of the file. */
export class SheetListener implements XmlListener {
  readonly shape: SheetShape = { merges: [], hiddenRows: new Set(), hiddenCols: [] };
  private inData = false;
  /** What extensions call by the same names behind it are no cells. */
  private dataRead = false;
  private inCell = false;
  private inline = false;
  private reading: "value" | "formula" | "" = "";
  private row = -1;
  private col = -1;
  private cellRow = -1;
  private type = "";
  private style = 0;
  private value = "";
  private formula: string | undefined;
  private share: string | undefined;
  private array: string | undefined;
  private readonly inlineText = new CellTextListener();

  constructor(private readonly onCell: (cell: StoredCell) => void) {}

  open(name: string, xml: string, from: number, to: number): void {
    if (this.inCell) this.openInCell(name, xml, from, to);
    else if (this.inData) {
      if (name === "c") this.openCell(xml, from, to);
      else if (name === "row") this.openRow(xml, from, to);
    } else if (name === "sheetData") this.inData = !this.dataRead;
    else if (name === "col") this.readColumns(xml, from, to);
    else if (name === "mergeCell") this.readMerge(attributeIn(xml, from, to, "ref") ?? "");
  }

  close(name: string): void {
    if (this.inCell) {
      if (name === "c") this.endCell();
      else if (this.inline) {
        if (name === "is") this.inline = false;
        else this.inlineText.close(name);
      } else this.reading = "";
    } else if (name === "sheetData") {
      this.inData = false;
      this.dataRead = true;
    }
  }

  text(raw: string, literal: boolean): void {
    if (!this.inCell) return;
    if (this.inline) this.inlineText.text(raw, literal);
    else if (this.reading !== "") {
      const lines = xmlLines(raw);
      const text = literal ? lines : decodeXml(lines);
      if (this.reading === "value") this.value += text;
      else this.formula += text;
    }
  }

  private openRow(xml: string, from: number, to: number): void {
    const named = attributeIn(xml, from, to, "r");
    this.row = named === undefined ? this.row + 1 : Number(named) - 1;
    if (!(this.row >= 0 && this.row < limits.rows)) throw new XlsxError("damaged");
    this.col = -1;
    if (isTrue(attributeIn(xml, from, to, "hidden"))) this.shape.hiddenRows.add(this.row);
  }

  private openCell(xml: string, from: number, to: number): void {
    this.inCell = true;
    this.value = "";
    this.formula = undefined;
    this.share = undefined;
    this.array = undefined;
    this.type = attributeIn(xml, from, to, "t") ?? "n";
    this.style = Number(attributeIn(xml, from, to, "s") ?? 0);
    this.place(attributeIn(xml, from, to, "r"));
    if (this.type === "inlineStr") this.inlineText.begin();
  }

  private place(name: string | undefined): void {
    this.cellRow = this.row;
    this.col += 1;
    if (name !== undefined) {
      let at = 0;
      let col = 0;
      for (; at < name.length; at += 1) {
        const letter = name.charCodeAt(at) & 0xdf;
        if (letter < 0x41 || letter > 0x5a) break;
        col = col * 26 + letter - 0x40;
      }
      this.col = col - 1;
      this.cellRow = Number(name.slice(at)) - 1;
    }
    const inside = this.cellRow >= 0 && this.cellRow < limits.rows && this.col >= 0 && this.col < limits.cols;
    if (!inside) throw new XlsxError("damaged");
  }

  private openInCell(name: string, xml: string, from: number, to: number): void {
    if (this.inline) this.inlineText.open(name);
    else if (name === "v") this.reading = "value";
    else if (name === "is") {
      this.inline = true;
      this.inlineText.begin();
    } else if (name === "f") {
      this.reading = "formula";
      this.formula = "";
      const kind = attributeIn(xml, from, to, "t");
      if (kind === "shared") this.share = attributeIn(xml, from, to, "si");
      else if (kind === "array") this.array = attributeIn(xml, from, to, "ref");
    }
  }

  private endCell(): void {
    this.inCell = false;
    this.reading = "";
    this.inline = false;
    const { type, value } = this;
    this.onCell({
      row: this.cellRow,
      col: this.col,
      type,
      style: this.style,
      value: type === "inlineStr" ? this.inlineText.end() : type === "str" ? decodeCellText(value) : value,
      formula: this.formula,
      share: this.share,
      array: this.array,
    });
  }

  private readColumns(xml: string, from: number, to: number): void {
    if (!isTrue(attributeIn(xml, from, to, "hidden"))) return;
    const first = Number(attributeIn(xml, from, to, "min"));
    const last = Number(attributeIn(xml, from, to, "max") ?? first);
    if (first >= 1 && last >= first) this.shape.hiddenCols.push({ from: first - 1, to: last - 1 });
  }

  private readMerge(ref: string): void {
    const range = severalCells(ref);
    if (range) this.shape.merges.push(range);
  }
}

const isTrue = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on";
