import { fileErrors } from "../locales/fileErrors";
import type { Bilingual } from "../model/finding";

/** Why a file could not be read as a workbook. */
export type XlsxErrorCode = keyof typeof fileErrors;

/** The one error reading a file throws: a code for programs, a sentence in two languages for people. */
export class XlsxError extends Error {
  readonly words: Bilingual;

  constructor(
    readonly code: XlsxErrorCode,
    options?: ErrorOptions,
  ) {
    super(fileErrors[code].en, options);
    this.name = "XlsxError";
    this.words = fileErrors[code];
  }
}
