import { XlsxError } from "./XlsxError";
import { zipDirectory, type ZipEntry } from "./zipDirectory";

/** Largest workbook opened, unpacked: far above any plan, far below what hangs a browser tab. */
const MOST_UNPACKED = 200 * 1024 * 1024;
/** Sheets of repeated text pack 50:1 at most; deflate itself ends near 1000:1. */
const MOST_RATIO = 200;
const RATIO_MATTERS_FROM = 20 * 1024 * 1024;
/** An empty deflated part takes two bytes; more than this and the declared size 0 is a lie. */
const EMPTY_DEFLATED = 16;

/**
 * Looks at the outside of a file before anything is unpacked: is it a workbook, and will it stay within bounds?
 * Returns the parts of the package; throws XlsxError saying what the file is instead and what to save it as.
 */
export function checkContainer(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length === 0) throw new XlsxError("empty");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new XlsxError(insideOle(bytes));
  if (startsWith(bytes, [0x50, 0x4b])) return checkPackage(zipDirectory(bytes), bytes);
  throw new XlsxError(whatElse(bytes));
}

function checkPackage(entries: readonly ZipEntry[], bytes: Uint8Array): readonly ZipEntry[] {
  if (entries.some((entry) => entry.encrypted)) throw new XlsxError("encrypted");
  const names = new Set(entries.map((entry) => entry.name));
  if (names.has("xl/workbook.bin")) throw new XlsxError("xlsb");
  if (names.has("mimetype") && names.has("content.xml")) {
    const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
    throw new XlsxError(start.includes("opendocument.spreadsheet") ? "ods" : "notWorkbook");
  }
  if (!names.has("[Content_Types].xml") || !names.has("_rels/.rels")) throw new XlsxError("notWorkbook");
  if (names.has("word/document.xml") || names.has("ppt/presentation.xml")) throw new XlsxError("notWorkbook");

  let unpacked = 0;
  for (const { method, size, packedSize } of entries) {
    if (method === 8 && size === 0 && packedSize > EMPTY_DEFLATED) throw new XlsxError("damaged");
    unpacked += size;
  }
  if (unpacked > MOST_UNPACKED) throw new XlsxError("tooLarge");
  if (unpacked > RATIO_MATTERS_FROM && unpacked / bytes.length > MOST_RATIO) throw new XlsxError("tooLarge");
  return entries;
}

/** OLE containers name their streams in UTF-16: an encrypted .xlsx holds an "EncryptedPackage", an .xls a "Workbook". */
function insideOle(bytes: Uint8Array): "encrypted" | "xls" | "notWorkbook" {
  const names = new TextDecoder("latin1").decode(bytes).replaceAll("\0", "");
  if (names.includes("EncryptedPackage") || names.includes("EncryptionInfo")) return "encrypted";
  return names.includes("WordDocument") || names.includes("PowerPoint Document") ? "notWorkbook" : "xls";
}

function whatElse(bytes: Uint8Array): "xls" | "html" | "csv" | "notWorkbook" {
  // BIFF 2 to 4, from before OLE: a record "beginning of file" (0x0009, 0x0209, 0x0409).
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0x00) return "xls";
  const start = decodeStart(bytes);
  if (start === undefined) return "notWorkbook";
  if (/^\s*<(?:!doctype|html|head|body|table|\?xml|meta|style)/i.test(start)) return "html";
  const firstLine = start.trimStart().split(/[\r\n]/, 1)[0] ?? "";
  return /[;,\t|]/.test(firstLine) && !/^(?:%PDF|\{|\[)/.test(firstLine) ? "csv" : "notWorkbook";
}

/** The first characters of a text file in any usual encoding; undefined when it is no text. */
function decodeStart(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 4096);
  const wide = startsWith(start, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(start, [0xfe, 0xff])
      ? "utf-16be"
      : null;
  const text = new TextDecoder(wide ?? "latin1").decode(start).replace(/^(?:\ufeff|ï»¿)/, "");
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);
