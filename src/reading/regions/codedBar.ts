import { tidyText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";
import { pieceOf } from "../pieceOf";
import { codedPair } from "./codedPair";
import type { Pair } from "./pair";
import type { Saying } from "./sayingOf";

/** "OB.01 – Ampliare l'offerta": letters, a number, and what is set off behind them. */
const CODED = /^([A-Z]{1,5}[. -]?\d{1,3}(?:\.\d{1,3})*)\s*[-–—:]\s+(\p{Lu}.{5,})$/u;

/**
 * "OB.01 – Ampliare l'offerta | Peso | 30%": the bar at the head of a card, code and title in one cell merged over several columns, before
 * labels with their values. Undefined where a row is none.
 */
export function codedBar(
  row: number,
  [bar, ...others]: readonly Spot[],
  [, ...says]: readonly Saying[],
): Pair | undefined {
  if (!bar || bar.cell.type !== "text" || bar.right === bar.left || others.length < 2) return undefined;
  const [, code, title] = CODED.exec(tidyText(bar.cell.text)) ?? [];
  const labelled =
    others.length % 2 === 0 && others.every((_, at) => at % 2 === 1 || says[at]?.kind === "label");
  if (code === undefined || title === undefined || !labelled) return undefined;
  return codedPair(bar.cell, pieceOf(bar.cell, code), pieceOf(bar.cell, title), row);
}
