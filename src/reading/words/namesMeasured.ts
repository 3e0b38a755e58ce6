import { namesLevel } from "./namesLevel";
import { readLabel } from "./readLabel";

/** "Obiettivo operativo", "Indicatore": a level, or what measures it. */
export const namesMeasured = (words: string): boolean =>
  namesLevel(words) || readLabel(words)?.term === "indicator";
