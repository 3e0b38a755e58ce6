import type { Spot } from "../../grid/sheetView";
import { ledPair } from "./ledPair";
import type { Pair } from "./pair";

/** "Missione 12 - Diritti sociali | Programma 1 - Infanzia": the pairs of a row of several levels, each with its title; none where a cell is no such pair. */
export function ledPairs(spots: readonly Spot[], row: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const { cell } of spots) {
    const pair = ledPair(cell, row);
    if (!pair) return [];
    pairs.push(pair);
  }
  return pairs.length > 1 ? pairs : [];
}
