import { limits } from "./limits";
import { XlsxError } from "./XlsxError";
import { zipDirectory, type ZipEntry } from "./zipDirectory";

/** An empty deflated part takes two bytes; more than this and the declared size 0 is a lie. */
const EMPTY_DEFLATED = 16;

/**
 * Looks at the outside of a file before anything is unpacked: is it a workbook, and will it stay within bounds?
 * Returns the parts of the package; throws XlsxError saying what the file is instead and what to save it as.
 */
export function checkContainer(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length === 0) throw new XlsxError("empty");
  if (bytes.length > limits.packed) throw new XlsxError("tooLarge");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new XlsxError(insideOle(bytes));
  if (startsWith(bytes, [0x50, 0x4b])) return checkPackage(zipDirectory(bytes), bytes);
  throw new XlsxError(whatElse(bytes));
}

function checkPackage(entries: readonly ZipEntry[], bytes: Uint8Array): readonly ZipEntry[] {
  if (entries.some((entry) => entry.encrypted)) throw new XlsxError("encrypted");
  const names = new Set(entries.map((entry) => entry.name.toLowerCase()));
  if (names.has("xl/workbook.bin")) throw new XlsxError("xlsb");
  if (names.has("mimetype") && names.has("content.xml")) {
    const start = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
    throw new XlsxError(start.includes("opendocument.spreadsheet") ? "ods" : "notWorkbook");
  }
  if (!names.has("[content_types].xml") || !names.has("_rels/.rels")) throw new XlsxError(insideZip(names));
  if (names.has("word/document.xml") || names.has("ppt/presentation.xml")) throw new XlsxError("notWorkbook");

  let unpacked = 0;
  for (const { method, size, packedSize } of entries) {
    if (method === 8 && size === 0 && packedSize > EMPTY_DEFLATED) throw new XlsxError("damaged");
    unpacked += size;
  }
  if (unpacked > limits.unpacked) throw new XlsxError("tooLarge");
  if (unpacked > limits.ratioFrom && unpacked / bytes.length > limits.ratio) throw new XlsxError("tooLarge");
  return entries;
}

/** A ZIP that is no workbook itself may hold one: as a file, or as the folder somebody packed again by hand. */
function insideZip(names: ReadonlySet<string>): "zipOfWorkbook" | "zipOfFolder" | "notWorkbook" {
  const all = [...names];
  if (all.some((name) => /\.xls[xm]$/.test(name))) return "zipOfWorkbook";
  return all.some((name) => name.endsWith("/xl/workbook.xml")) ? "zipOfFolder" : "notWorkbook";
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
