import { unpackStart } from "./unpackPart";
import { XlsxError } from "./XlsxError";
import type { ZipEntry } from "./zipDirectory";

const DECLARED = /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["'](?!utf-?8["']|us-ascii["'])/i;

/**
 * Throws XlsxError "damaged" where a part is written in letters other than UTF-8: the reader behind us takes every part for that,
 * and accents, or the whole sheet, would be lost without a word. Excel reads such a file and saves it as it should be.
 */
export async function checkEncoding(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  parts: readonly (string | undefined)[],
): Promise<void> {
  const asked = new Set(parts);
  for (const entry of entries) {
    if (!asked.has(entry.name)) continue;
    const start = await unpackStart(bytes, entry);
    const wide = start.subarray(0, 4).some((byte) => byte === 0 || byte >= 0xfe);
    if (wide || DECLARED.test(LATIN.decode(start.subarray(0, 200)))) throw new XlsxError("damaged");
  }
}

const LATIN = new TextDecoder("latin1");
