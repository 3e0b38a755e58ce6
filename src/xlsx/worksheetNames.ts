import { readXml } from "hucre/xml";
import { XlsxError } from "./XlsxError";
import type { ZipEntry } from "./zipDirectory";

/**
 * Names of the tabs that are worksheets, in tab order. A workbook also has tabs that hold only a chart or
 * an old macro, which the reader behind us takes for missing sheets. Throws XlsxError "damaged" when parts are missing
 * or two tabs share a part.
 */
export async function worksheetNames(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<Set<string>> {
  const parts = new Map(entries.map((entry) => [entry.name, entry]));
  const read = async (name: string, tag: string) => {
    const entry = parts.get(name);
    if (!entry) throw new XlsxError("damaged");
    const xml = await unpackText(bytes, entry);
    return readXml(xml, { rowTag: tag, stripNamespaces: true, attrPrefix: "" }).data;
  };
  const packageParts = await read("_rels/.rels", "Relationship");
  const main = packageParts.find(({ Type }) => isType(Type, "officeDocument"));
  const workbook = String(main?.["Target"] ?? "").replace(/^\//, "");
  const slash = workbook.lastIndexOf("/") + 1;
  const relationships = await read(
    `${workbook.slice(0, slash)}_rels/${workbook.slice(slash)}.rels`,
    "Relationship",
  );
  const worksheets = new Map(
    relationships.filter(({ Type }) => isType(Type, "worksheet")).map(({ Id, Target }) => [Id, Target]),
  );
  const names = new Set<string>();
  const targets = new Set<unknown>();
  for (const tab of await read(workbook, "sheet")) {
    // The prefix of "r:id" is the file's own choice.
    const id = Object.entries(tab).find(([key]) => key.endsWith(":id"))?.[1];
    const target = worksheets.get(id ?? null);
    if (target === undefined) continue;
    // The same part under many tabs would be unpacked once for each of them.
    if (targets.has(target)) throw new XlsxError("damaged");
    targets.add(target);
    names.add(String(tab["name"]));
  }
  return names;
}

const isType = (type: unknown, name: string): boolean =>
  typeof type === "string" && type.endsWith(`/${name}`);

/** Unpacks one part, no further than the size it declares. */
async function unpackText(
  bytes: Uint8Array,
  { offset, method, packedSize, size }: ZipEntry,
): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.slice(start, start + packedSize);
  const decoder = new TextDecoder();
  if (method === 0) return decoder.decode(packed);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > size) throw new XlsxError("damaged");
    text += decoder.decode(value, { stream: true });
  }
}
