import { XlsxError } from "./XlsxError";

/** One file inside a ZIP, as its central directory declares it. */
export interface ZipEntry {
  /** With slashes, as the standard has it; some programs write "xl\\workbook.xml". */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
  /** Where its record in the directory starts. */
  readonly record: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_535;
const SIZE_IS_ELSEWHERE = 0xffffffff;
const COUNT_IS_ELSEWHERE = 0xffff;
const ENCRYPTED = 0x1;
const SIZES_FOLLOW_DATA = 0x8;
const EXTRA_64 = 0x0001;

/**
 * Lists what a ZIP declares to hold, without unpacking anything (PKWARE APPNOTE 4.3.12 to 4.3.16, ZIP64 included).
 * Throws XlsxError "damaged" when the directory is missing, cut off, or hides the size of an entry.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(view, bytes);
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new XlsxError("damaged", { cause: error });
  }
}

function readEntries(view: DataView, bytes: Uint8Array): ZipEntry[] {
  const { count, start } = findDirectory(view);
  const decoder = new TextDecoder();
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new XlsxError("damaged");
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const extraAt = at + 46 + nameLength;
    const sizes = readSizes(view, at, extraAt, extraLength);
    // Readers then trust the local header, which could promise anything.
    if ((flags & SIZES_FOLLOW_DATA) !== 0 && sizes.packedSize === 0 && sizes.size > 0)
      throw new XlsxError("damaged");
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, extraAt)).replaceAll("\\", "/"),
      encrypted: (flags & ENCRYPTED) !== 0,
      method: view.getUint16(at + 10, true),
      record: at,
      ...sizes,
    });
    at = extraAt + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): { readonly count: number; readonly start: number } {
  const earliest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const size = view.getUint32(at + 12, true);
    const elsewhere =
      count === COUNT_IS_ELSEWHERE || start === SIZE_IS_ELSEWHERE || size === SIZE_IS_ELSEWHERE;
    return elsewhere ? findDirectory64(view, at) : { count, start };
  }
  throw new XlsxError("damaged");
}

function findDirectory64(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const locator = end - 20;
  if (view.getUint32(locator, true) !== LOCATOR_64) throw new XlsxError("damaged");
  const record = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(record, true) !== END_OF_DIRECTORY_64) throw new XlsxError("damaged");
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    start: Number(view.getBigUint64(record + 48, true)),
  };
}

type Sizes = Pick<ZipEntry, "packedSize" | "size" | "offset">;

function readSizes(view: DataView, at: number, extraAt: number, extraLength: number): Sizes {
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const offset = view.getUint32(at + 42, true);
  if (![packedSize, size, offset].includes(SIZE_IS_ELSEWHERE)) return { packedSize, size, offset };
  let field = extraAt;
  while (field + 4 <= extraAt + extraLength && view.getUint16(field, true) !== EXTRA_64) {
    field += 4 + view.getUint16(field + 2, true);
  }
  if (field + 4 > extraAt + extraLength) throw new XlsxError("damaged");
  let next = field + 4;
  const long = (short: number): number => {
    if (short !== SIZE_IS_ELSEWHERE) return short;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
  // The order of the fields in the extra block: unpacked size, packed size, offset.
  const unpacked = long(size);
  return { size: unpacked, packedSize: long(packedSize), offset: long(offset) };
}
