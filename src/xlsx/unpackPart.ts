import { decoderFor } from "./decoderFor";
import { XlsxError } from "./XlsxError";
import type { ZipEntry } from "./zipDirectory";

const LOCAL = 0x04034b50;

/** The bytes of a part as they lie packed in the file. */
export function packedPart(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new XlsxError("damaged");
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new XlsxError("damaged");
  return new Uint8Array(bytes.buffer as ArrayBuffer, bytes.byteOffset + start, packedSize);
}

/**
 * Unpacks one part as text, piece by piece, in the letters it says it is written in. Throws XlsxError "damaged" where it cannot be
 * unpacked or is longer than it declares, "encoding" where nobody knows its letters.
 */
export async function* unpackPieces(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let length = 0;
  for await (const piece of unpacked(packedPart(bytes, entry), entry.method)) {
    length += piece.length;
    if (length > entry.size) throw new XlsxError("damaged");
    decoder ??= decoderFor(piece);
    yield decoder.decode(piece, { stream: true });
  }
  if (length < entry.size) throw new XlsxError("damaged");
  if (decoder) yield decoder.decode();
}

async function* unpacked(packed: Uint8Array<ArrayBuffer>, method: number): AsyncGenerator<Uint8Array> {
  if (method === 0) {
    yield packed;
    return;
  }
  if (method !== 8) throw new XlsxError("damaged");
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new XlsxError("damaged", { cause });
      });
      if (done) return;
      yield value;
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}
