import { recognise as general } from "../../src/reading/recognise";
import { recognise as narrow } from "../../src/layouts/recognise";

/** The one that weighs evidence, and the one of known layouts. */
export type Reader = "general" | "narrow";

/** Asks both readers of plans the same questions. */
export const eachReader = describe.each<[Reader, typeof general]>([
  ["general", general],
  ["narrow", narrow],
]);
