import { readLabel } from "./readLabel";
import type { Term } from "./term";

/** What two halves of a heading both stand for, each in a language of its own: "Ziel" and "Obiettivo"; undefined where they say the same words or two things. */
export function saidTwice(first: string, second: string): Term | undefined {
  const term = readLabel(first)?.term;
  return first !== second && term === readLabel(second)?.term ? term : undefined;
}
