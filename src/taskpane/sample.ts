import type { Bilingual } from "../model/finding";

/** A sample plan the pane offers where a workbook holds none. */
export interface Sample {
  readonly id: string;
  readonly title: Bilingual;
  /** Opens it in the host, which then reports a change of everything. */
  open(): Promise<void>;
}
