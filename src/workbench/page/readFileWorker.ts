import type { Bilingual } from "../../model/finding";
import type { Workbook } from "../../model/grid";
import type { Appearance } from "../../xlsx/appearance";
import { readAppearance } from "../../xlsx/readAppearance";
import { readWorkbook } from "../../xlsx/readWorkbook";
import { XlsxError } from "../../xlsx/XlsxError";

export interface FileRequest {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

export type FileAnswer =
  | { readonly ok: true; readonly workbook: Workbook; readonly appearance: Appearance }
  | { readonly ok: false; readonly words: Bilingual };

/** Reading a file of a hundred thousand rows takes seconds; the page stays awake meanwhile. */
self.addEventListener("message", async ({ data }: MessageEvent<FileRequest>) => {
  const answer = (message: FileAnswer) => self.postMessage(message);
  const bytes = new Uint8Array(data.bytes);
  try {
    const workbook = await readWorkbook(bytes, data.name);
    answer({ ok: true, workbook, appearance: await readAppearance(bytes) });
  } catch (error) {
    // A rejection alone would never reach the page.
    if (!(error instanceof XlsxError)) return reportError(error);
    answer({ ok: false, words: error.words });
  }
});
