import { distance } from "fastest-levenshtein";

/** The name somebody most likely meant, undefined when none is near. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, slips: distance(typed.toLowerCase(), name) }))
    .sort((a, b) => a.slips - b.slips);
  return best && best.slips <= Math.max(1, Math.floor(typed.length / 3)) ? best.name : undefined;
}
