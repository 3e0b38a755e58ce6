import type { WriteSheet } from "hucre";
import type { Bilingual } from "../../../src/model/finding";
import type { Expectation } from "./expectation";

/** A workbook of our own making that shows one way of drawing a plan, and the plan it holds. */
export interface Sample {
  /** File name in assets/samples. */
  readonly file: string;
  /** What the workbench's chooser says. */
  readonly title: Bilingual;
  readonly sheets: readonly WriteSheet[];
  readonly plan: Expectation;
}
