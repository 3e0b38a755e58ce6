import type { Bilingual } from "../model/finding";

/** Languages a report can be written in. */
export type Language = keyof Bilingual;
