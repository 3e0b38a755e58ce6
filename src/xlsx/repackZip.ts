import { packedPart } from "./unpackPart";
import type { ZipEntry } from "./zipDirectory";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const SIZES_FOLLOW_DATA = 0x8;
const DEFLATED = 8;

/** What becomes of a part: other content, or nothing (null). */
export type Replacements = ReadonlyMap<string, Uint8Array<ArrayBuffer> | null>;

/** The same ZIP with some parts replaced, left out or added; all others keep their packed bytes, order, dates and attributes. */
export async function repackZip(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  replaced: Replacements,
  added: ReadonlyMap<string, Uint8Array<ArrayBuffer>> = new Map(),
): Promise<Uint8Array<ArrayBuffer>> {
  const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const written: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const cut = (from: number, to: number) => new Uint8Array(bytes.subarray(from, to));
  let offset = 0;
  for (const entry of entries) {
    const content = replaced.get(entry.name);
    if (content === null) continue;
    const data = content ? await deflate(content) : packedPart(bytes, entry);
    const name = cut(entry.record + 46, entry.record + 46 + source.getUint16(entry.record + 28, true));
    // From "version needed" to the sizes, as the directory has them; the extra fields repeat what is here.
    const common = cut(entry.record + 6, entry.record + 28);
    const fields = new DataView(common.buffer);
    fields.setUint16(2, fields.getUint16(2, true) & ~SIZES_FOLLOW_DATA, true);
    fields.setUint32(14, data.length, true);
    fields.setUint32(18, content?.length ?? entry.size, true);
    if (content) {
      fields.setUint16(4, DEFLATED, true);
      fields.setUint32(10, crc32(content), true);
    }
    const local = joined(numbers(LOCAL), common, shorts(name.length, 0), name, data);
    const attributes = cut(entry.record + 36, entry.record + 42);
    const version = cut(entry.record + 4, entry.record + 6);
    directory.push(
      joined(
        numbers(CENTRAL),
        version,
        common,
        shorts(name.length, 0, 0, 0),
        attributes,
        numbers(offset),
        name,
      ),
    );
    written.push(local);
    offset += local.length;
  }
  for (const [path, content] of added) {
    const data = await deflate(content);
    const name = new TextEncoder().encode(path);
    // Version 2.0, names in UTF-8, deflated, on the first day a ZIP knows.
    const common = joined(
      shorts(20, 0x800, DEFLATED, 0, 0x21),
      numbers(crc32(content), data.length, content.length),
    );
    const local = joined(numbers(LOCAL), common, shorts(name.length, 0), name, data);
    directory.push(
      joined(numbers(CENTRAL), shorts(20), common, shorts(name.length, 0, 0, 0, 0), numbers(0, offset), name),
    );
    written.push(local);
    offset += local.length;
  }
  const listed = joined(...directory);
  const count = directory.length;
  const end = joined(numbers(END), shorts(0, 0, count, count), numbers(listed.length, offset), shorts(0));
  return joined(...written, listed, end);
}

async function deflate(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([data]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Numbers of four bytes, the least first. */
function numbers(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  values.forEach((value, index) => view.setUint32(index * 4, value, true));
  return new Uint8Array(view.buffer);
}

/** Numbers of two bytes. */
function shorts(...values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  values.forEach((value, index) => view.setUint16(index * 2, value, true));
  return new Uint8Array(view.buffer);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
