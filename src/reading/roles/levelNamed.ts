import type { Owner } from "../../model/role";
import type { Field } from "../model";
import { readSenses } from "../words/senses";

/** Levels whose codes other tables point to. */
export const CODED_LEVELS = [
  "mission",
  "area",
  "programme",
  "strategicObjective",
  "operationalObjective",
] as const;

const CODED = /^(?:id|cod(?:ice|\.)?|n(?:r|um|umero)?\.?)\s+(?=\p{L})/iu;

/** The level that a heading names, with no other word but that for a code: "ID ambito", "Cod. strategico". */
export function levelNamed({ path }: Field): Owner | undefined {
  const heading = path.at(-1) ?? "";
  const rest = heading.replace(CODED, "");
  const said = rest === heading ? [heading] : [heading, rest, `obiettivo ${rest}`];
  const terms = said.flatMap((words) => readSenses(words).whole);
  return CODED_LEVELS.find((level) => terms.includes(level));
}
