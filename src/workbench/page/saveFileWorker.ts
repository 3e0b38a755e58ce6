import type { Grid } from "../../model/grid";
import type { Bilingual } from "../../model/finding";
import { writeCopy, type ChangedSheet } from "../../xlsx/writeCopy";
import { XlsxError } from "../../xlsx/XlsxError";

export interface SaveRequest {
  readonly bytes: ArrayBuffer;
  readonly sheets: readonly ChangedSheet[];
  /** Sheets the file does not have. */
  readonly added: readonly Grid[];
}

export type SaveAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly words: Bilingual };

/** Unpacking and packing a large file takes a second; the page stays awake meanwhile. */
self.addEventListener("message", async ({ data }: MessageEvent<SaveRequest>) => {
  const answer = (message: SaveAnswer) => self.postMessage(message);
  try {
    answer({ ok: true, bytes: await writeCopy(new Uint8Array(data.bytes), data.sheets, data.added) });
  } catch (error) {
    // A rejection alone would never reach the page.
    if (!(error instanceof XlsxError)) return reportError(error);
    answer({ ok: false, words: error.words });
  }
});
