import { isLetteredCode } from "./isLetteredCode";
import { readBareCode } from "./readTitle";

/** "1.1", "OS3", "2.1.2.i1": a code and nothing else. */
export const isBareCode = (text: string): boolean =>
  isLetteredCode(text) ||
  (text.length <= 16 &&
    /\d|^[A-Z]{1,2}$|^[IVX]{1,4}$/.test(text) &&
    (/^[IVX]{1,4}$/.test(text) || readBareCode(text) !== null || /^[A-Z]{0,4}\d[\w.\-/]*$/.test(text)));
