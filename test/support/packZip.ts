import { deflateRawSync, inflateRawSync } from "node:zlib";
import { packedPart } from "../../src/xlsx/unpackPart";
import { zipDirectory } from "../../src/xlsx/zipDirectory";

/** How a part of a ZIP differs from what a program would write. */
export interface Oddity {
  /** Unpacked size declared in the directory. */
  readonly size?: number;
  readonly flags?: number;
  /** Kept as it is instead of deflated, as ODF wants its first part. */
  readonly stored?: boolean;
}

/** A ZIP made by hand, so that tests can also make one that no program would write. */
export function packZip(
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
  oddities: Readonly<Record<string, Oddity>> = {},
): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const data = typeof content === "string" ? Buffer.from(content) : content;
    const { size = data.length, flags = 0, stored = false } = oddities[name] ?? {};
    const packed = stored ? data : deflateRawSync(data);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, path, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), common, tail, path]));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** The parts of a ZIP as text, by name. */
export const unpackZip = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    zipDirectory(bytes).map((entry) => {
      const packed = packedPart(bytes, entry);
      return [entry.name, (entry.method === 0 ? Buffer.from(packed) : inflateRawSync(packed)).toString()];
    }),
  );

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
