import { checkContainer } from "./checkContainer";
import { unpackPieces } from "./unpackPart";
import { XlsxError } from "./XlsxError";
import { XmlScanner, type XmlListener } from "./XmlScanner";
import type { ZipEntry } from "./zipDirectory";

/** The parts of a workbook file, found by name in whatever letter case: so the standard compares them (ECMA-376 part 2, 6.2.2.3). */
export interface XlsxPackage {
  readonly entries: readonly ZipEntry[];
  has(part: string): boolean;
  /** The entry of a part. Throws XlsxError "damaged" where there is none. */
  entry(part: string): ZipEntry;
  /** The whole text of a part. Throws XlsxError when it cannot be unpacked. */
  text(part: string): Promise<string>;
  /** Reads a part from its beginning on, without ever holding the whole of it. Throws XlsxError when it is no XML. */
  scan(part: string, listener: XmlListener): Promise<void>;
}

/** Looks at the outside of a file and lists its parts. Throws XlsxError where it is no workbook or goes beyond the bounds. */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  const entries = checkContainer(bytes);
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  // Part names are written as addresses ("foglio%201.xml"); some programs name the entry as it is read.
  const find = (part: string): ZipEntry | undefined =>
    byName.get(part.toLowerCase()) ?? byName.get(decoded(part).toLowerCase());
  const entryOf = (part: string): ZipEntry => {
    const entry = find(part);
    if (!entry) throw new XlsxError("damaged");
    return entry;
  };
  return {
    entries,
    has: (part) => find(part) !== undefined,
    entry: entryOf,
    async text(part) {
      let text = "";
      for await (const piece of unpackPieces(bytes, entryOf(part))) text += piece;
      return text;
    },
    async scan(part, listener) {
      const scanner = new XmlScanner(listener);
      for await (const piece of unpackPieces(bytes, entryOf(part))) scanner.push(piece);
      scanner.end();
    },
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
