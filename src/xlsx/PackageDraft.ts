import type { XlsxPackage } from "./openPackage";
import { repackZip } from "./repackZip";
import { dropPart } from "./patchWorkbook";
import { attribute, elements, escapeText, prefixOf } from "./xmlText";

const TYPES = "[Content_Types].xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A package while a copy of it is made: its parts as they are by now. */
export class PackageDraft {
  private readonly texts = new Map<string, string | null>();
  private readonly added = new Map<string, string>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly book: XlsxPackage,
    private readonly workbook: { readonly part: string; readonly relationships: string },
  ) {}

  async text(part: string): Promise<string> {
    return this.added.get(part) ?? this.texts.get(this.book.entry(part).name) ?? this.book.text(part);
  }

  put(part: string, text: string): void {
    if (this.added.has(part)) this.added.set(part, text);
    else this.texts.set(this.book.entry(part).name, inUtf8(text));
  }

  /** Takes a part of the workbook out of the package, and every mention of it. */
  async drop(part: string, fileName: string): Promise<void> {
    const { relationships } = this.workbook;
    this.texts.set(this.book.entry(part).name, null);
    this.put(relationships, dropPart(await this.text(relationships), "Relationship", "Target", fileName));
    this.put(TYPES, dropPart(await this.text(TYPES), "Override", "PartName", fileName));
  }

  /** Adds a part that belongs to the workbook; returns the id of its relationship. `kind`: "worksheet", "styles". */
  async add(kind: string, path: string, text: string): Promise<string> {
    const { relationships } = this.workbook;
    const part = this.freeName(path);
    this.added.set(part, text);
    const related = await this.text(relationships);
    const prefix = prefixOf(related, "Relationships");
    const ids = new Set(
      [...elements(related, `${prefix}Relationship`)].map(({ attributes }) => attribute(attributes, "Id")),
    );
    let number = 1;
    while (ids.has(`rIdC${number}`)) number += 1;
    const id = `rIdC${number}`;
    const relation = `<${prefix}Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="/${escapeText(part)}"/>`;
    this.put(relationships, related.replace(`</${prefix}Relationships>`, `${relation}$&`));
    const types = await this.text(TYPES);
    const own = prefixOf(types, "Types");
    const type = `<${own}Override PartName="/${escapeText(part)}" ContentType="${SPREADSHEET}.${kind}+xml"/>`;
    this.put(TYPES, types.replace(`</${own}Types>`, `${type}$&`));
    return id;
  }

  /** The file. Parts nobody touched are in it byte for byte. */
  finish(): Promise<Uint8Array<ArrayBuffer>> {
    const encoder = new TextEncoder();
    const replaced = new Map(
      [...this.texts].map(([name, text]) => [name, text === null ? null : encoder.encode(text)] as const),
    );
    const added = new Map([...this.added].map(([name, text]) => [name, encoder.encode(text)] as const));
    return repackZip(this.bytes, this.book.entries, replaced, added);
  }

  private freeName(path: string): string {
    let free = path;
    for (let number = 2; this.book.has(free) || this.added.has(free); number += 1)
      free = path.replace(/(\.\w+)$/, `${number}$1`);
    return free;
  }
}

/** What is written is in UTF-8, whatever letters the part was written in before. */
const inUtf8 = (xml: string): string =>
  xml.replace(/^(\ufeff?<\?xml[^>]*?\bencoding\s*=\s*)(["'])[^"']*\2/, "$1$2UTF-8$2");
