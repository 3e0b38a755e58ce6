import { XlsxError } from "./XlsxError";
import type { ZipEntry } from "./zipDirectory";

/** The bytes of a part as they lie packed in the file. */
export function packedPart(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return new Uint8Array(bytes.subarray(start, start + packedSize));
}

/** The first bytes of a part; none where it cannot be unpacked. */
export async function unpackStart(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const packed = packedPart(bytes, entry);
  if (entry.method === 0) return packed.subarray(0, START);
  const reader = new Blob([packed.subarray(0, START)])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  try {
    return (await reader.read()).value ?? new Uint8Array();
  } catch {
    return new Uint8Array();
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

const START = 1024;

/** Unpacks one part as text, no further than the size it declares. */
export async function unpackText(bytes: Uint8Array, entry: ZipEntry): Promise<string> {
  const packed = packedPart(bytes, entry);
  const decoder = new TextDecoder();
  if (entry.method === 0) return decoder.decode(packed);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > entry.size) throw new XlsxError("damaged");
    text += decoder.decode(value, { stream: true });
  }
}
