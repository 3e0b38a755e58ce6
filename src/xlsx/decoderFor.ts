import { XlsxError } from "./XlsxError";

const DECLARED = /^[^<]*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i;
const LATIN = new TextDecoder("latin1");

/**
 * How the bytes of a part are read, told by its first ones: their byte order mark, else the letters the XML declares, else UTF-8.
 * Throws XlsxError "encoding" for letters nobody knows.
 */
export function decoderFor(start: Uint8Array): TextDecoder {
  const [first, second] = start;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le");
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be");
  // "<" in two bytes, without a mark before it.
  if (first === 0x3c && second === 0) return new TextDecoder("utf-16le");
  if (first === 0 && second === 0x3c) return new TextDecoder("utf-16be");
  const declared = DECLARED.exec(LATIN.decode(start.subarray(0, 200)))?.[1] ?? "utf-8";
  // Bytes that stand one for a letter up to here are no UTF-16, whatever is declared.
  if (/^utf-?(?:8|16)/i.test(declared)) return new TextDecoder("utf-8");
  try {
    return new TextDecoder(declared);
  } catch (cause) {
    throw new XlsxError("encoding", { cause });
  }
}
