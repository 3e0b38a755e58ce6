import { limits } from "./limits";
import { XlsxError } from "./XlsxError";

/** What is told of a document while it is read, from its beginning on. Names come without their prefix. */
export interface XmlListener {
  /** An element begins; its attributes are `xml` between `from` and `to`. */
  open(name: string, xml: string, from: number, to: number): void;
  close(name: string): void;
  /** Text as it stands in the file, in as many pieces as it has; `literal` where "&amp;" means itself (CDATA). */
  text(raw: string, literal: boolean): void;
}

const LESS = 0x3c;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const GREATER = 0x3e;

/**
 * Reads a document that comes in pieces, so that a sheet of a hundred thousand rows never stands in memory as a whole.
 * Throws XlsxError "damaged" where tags do not match: half a document is not taken for a small one.
 */
export class XmlScanner {
  private rest = "";
  private readonly path: string[] = [];
  private ended = false;

  constructor(private readonly listener: XmlListener) {}

  push(piece: string): void {
    const xml = this.rest === "" ? piece : this.rest + piece;
    const at = this.scan(xml);
    this.rest = xml.slice(at);
    if (this.rest.length > limits.token) throw new XlsxError("damaged");
  }

  /** Says that the document ends here. */
  end(): void {
    if (!this.ended || this.path.length > 0 || /\S/.test(this.rest)) throw new XlsxError("damaged");
  }

  /** Reads as far as tags and texts are complete; returns where that ends. */
  private scan(xml: string): number {
    let at = 0;
    for (;;) {
      const tag = xml.indexOf("<", at);
      if (tag < 0) return at;
      const next = this.tagEnd(xml, tag);
      if (next < 0) return at;
      if (tag > at && this.path.length > 0) this.listener.text(xml.slice(at, tag), false);
      this.readTag(xml, tag, next);
      at = next;
    }
  }

  /** Where the tag, comment or instruction that begins at a place ends; -1 where the rest is still to come. */
  private tagEnd(xml: string, tag: number): number {
    const sign = xml.charCodeAt(tag + 1);
    if (sign === EXCLAMATION) {
      if (xml.length < tag + 9) return -1;
      if (xml.startsWith("<!--", tag)) return after(xml, "-->", tag + 4);
      if (xml.startsWith("<![CDATA[", tag)) return after(xml, "]]>", tag + 9);
      return doctypeEnd(xml, tag);
    }
    if (sign === QUESTION) return after(xml, "?>", tag + 2);
    let quote = 0;
    for (let at = tag + 1; at < xml.length; at += 1) {
      const letter = xml.charCodeAt(at);
      if (quote !== 0) quote = letter === quote ? 0 : quote;
      else if (letter === GREATER) return at + 1;
      else if (letter === DOUBLE_QUOTE || letter === SINGLE_QUOTE) quote = letter;
      else if (letter === LESS) throw new XlsxError("damaged");
    }
    return -1;
  }

  private readTag(xml: string, tag: number, next: number): void {
    const sign = xml.charCodeAt(tag + 1);
    if (sign === QUESTION) return;
    if (sign === EXCLAMATION) {
      if (xml.startsWith("<![CDATA[", tag)) this.listener.text(xml.slice(tag + 9, next - 3), true);
      return;
    }
    if (sign === SLASH) {
      const name = localName(xml, tag + 2, next - 1);
      if (this.path.pop() !== name) throw new XlsxError("damaged");
      this.ended = this.path.length === 0;
      this.listener.close(name);
      return;
    }
    if (this.ended) throw new XlsxError("damaged");
    const closed = xml.charCodeAt(next - 2) === SLASH;
    const end = closed ? next - 2 : next - 1;
    const name = localName(xml, tag + 1, end);
    const from = nameEnd(xml, tag + 1, end);
    this.listener.open(name, xml, from, end);
    if (!closed) {
      this.path.push(name);
      return;
    }
    this.ended = this.path.length === 0;
    this.listener.close(name);
  }
}

const after = (xml: string, mark: string, from: number): number => {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
};

/** A document type with its declarations in brackets: nothing in it counts. */
function doctypeEnd(xml: string, tag: number): number {
  const bracket = xml.indexOf("[", tag);
  const end = xml.indexOf(">", tag);
  if (end < 0) return -1;
  return bracket < 0 || bracket > end ? end + 1 : after(xml, "]>", bracket);
}

const isSpace = (letter: number): boolean => letter <= 0x20;

function nameEnd(xml: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isSpace(xml.charCodeAt(at))) at += 1;
  return at;
}

function localName(xml: string, from: number, to: number): string {
  const end = nameEnd(xml, from, to);
  let start = from;
  for (let at = from; at < end; at += 1) if (xml.charCodeAt(at) === 0x3a) start = at + 1;
  const length = end - start;
  // Almost every tag of a sheet has a name of one letter: no new text for each of millions.
  return length === 1 ? (LETTERS[xml.charCodeAt(start)] ?? xml.slice(start, end)) : xml.slice(start, end);
}

const LETTERS: readonly string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** The value of an attribute between two places of a document, as it stands there; undefined where it is not. */
export function attributeIn(xml: string, from: number, to: number, name: string): string | undefined {
  let at = from;
  while (at < to) {
    while (at < to && isSpace(xml.charCodeAt(at))) at += 1;
    const equals = xml.indexOf("=", at);
    if (equals < 0 || equals >= to) return undefined;
    let start = equals + 1;
    while (start < to && isSpace(xml.charCodeAt(start))) start += 1;
    const end = xml.indexOf(xml.charAt(start), start + 1);
    if (end < 0 || end > to) return undefined;
    if (xml.startsWith(name, at) && nameFits(xml, at + name.length, equals)) return xml.slice(start + 1, end);
    at = end + 1;
  }
  return undefined;
}

/** Nothing but spaces between an attribute's name and its "=". */
function nameFits(xml: string, from: number, equals: number): boolean {
  for (let at = from; at < equals; at += 1) if (!isSpace(xml.charCodeAt(at))) return false;
  return true;
}
