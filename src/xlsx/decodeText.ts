const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

const LAST_CODE = 0x10ffff;

/** Text between tags or quotes as it is meant: `&amp;` is "&". An entity of the file's own stays as it is. */
export function decodeXml(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (all, hex?: string, digits?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name) ?? all;
      const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
      return code <= LAST_CODE ? String.fromCodePoint(code) : all;
    },
  );
}

/** Line ends of a document are "\n" before anything else is read (XML 1.0, 2.11). */
export const xmlLines = (raw: string): string => (raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);

/**
 * A text of a cell: what XML cannot hold stands in it as "_x000B_" (ECMA-376 part 1, 22.9.2.19). Windows line ends, written out or
 * as such a mark, are one line break each.
 */
export function decodeCellText(text: string): string {
  const marked = text.includes("_x")
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
  return xmlLines(marked);
}
