import type { IWorkbookData } from "@univerjs/core";
import type { Shift } from "./structure";

/** Work on a file that was not saved: enough to go on with it, given the file. */
export interface Unfinished {
  /** Of the file, as `fingerprint` tells it. */
  readonly fingerprint: string;
  readonly data: IWorkbookData;
  /** What has moved since the file was opened. */
  readonly shifts: readonly Shift[];
}
