import { decodeCellText, decodeXml, xmlLines } from "./decodeText";

/**
 * Puts together the text of a shared or inline string from its runs. What a phonetic guide says (`rPh`: how Japanese is read aloud) is
 * no part of it.
 */
export class CellTextListener {
  private pieces = "";
  private inText = false;
  private inGuide = false;

  begin(): void {
    this.pieces = "";
    this.inText = false;
    this.inGuide = false;
  }

  open(name: string): void {
    if (name === "rPh") this.inGuide = true;
    else if (name === "t") this.inText = !this.inGuide;
  }

  close(name: string): void {
    if (name === "rPh") this.inGuide = false;
    else if (name === "t") this.inText = false;
  }

  text(raw: string, literal: boolean): void {
    if (!this.inText) return;
    const lines = xmlLines(raw);
    this.pieces += literal ? lines : decodeXml(lines);
  }

  /** The whole text. */
  end(): string {
    return decodeCellText(this.pieces);
  }
}
