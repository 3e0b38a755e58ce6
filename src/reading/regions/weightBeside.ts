import type { Cell } from "../../model/grid";
import { levelLabel } from "../words/levelLabel";
import type { Pair } from "./pair";
import { isShare } from "./isShare";

/** "AREA STRATEGICA 1 - Servizi al contribuente | 40%": the share at the end of a band is what its level weighs; undefined where a row is none. */
export function weightBeside(pairs: readonly Pair[], rest: readonly Cell[], row: number): Pair | undefined {
  const [level, ...others] = pairs;
  const [share, ...more] = rest;
  if (!level || !share || others.length + more.length > 0 || !isShare(share.text)) return undefined;
  if (share.at.col <= level.label.at.col || levelLabel(level.words) === undefined) return undefined;
  return { key: "peso", label: share, words: "Peso", number: null, values: [share], place: share.at, row };
}
