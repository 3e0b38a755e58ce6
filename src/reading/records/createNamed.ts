import { tidyText } from "../../grid/foldText";
import type { IndicatorFact, Piece } from "../model";
import { pieceOf } from "../pieceOf";
import { readTitle } from "../words/readTitle";
import { readWeight } from "../words/readWeight";
import { createIndicator } from "./createFacts";

/** "a) Iscritti ai corsi". */
const LETTERED = /^\s*([a-z])\)\s+(\p{Lu}.*)$/su;

/** A number that stands before an indicator's name is its code where it is set off from the words or dotted. */
export function createNamed(cell: Piece): IndicatorFact {
  const [, letter, rest] = LETTERED.exec(cell.text) ?? [];
  if (letter !== undefined && rest !== undefined) {
    const listed = createNamed(pieceOf(cell, rest));
    listed.code ??= { value: letter, at: cell.at };
    return listed;
  }
  const read = readTitle(cell.text);
  const coded = read.code !== null && /^\s*\(?\w{0,6}\d\w*\s*[:.)–—-]|^\s*\D*\d+[.\w]*\d*\s/.test(cell.text);
  const title = coded || read.code === null ? read.title : readTitle(cell.text, "").title;
  const indicator = createIndicator({ value: title === "" ? tidyText(cell.text) : title, at: cell.at });
  if (coded && read.code !== null) indicator.code = { value: read.code, at: cell.at };
  for (const { label, value } of read.attributes) {
    const piece = pieceOf(cell, value);
    if (label.term === "weight") indicator.weight ??= readWeight(piece);
    else if (
      label.term === "algorithm" ||
      label.term === "unit" ||
      label.term === "source" ||
      label.term === "frequency"
    )
      indicator[label.term] ??= { value, at: cell.at };
  }
  if (isRollUp(cell.text)) indicator.aggregate = true;
  return indicator;
}

/** "Ponderazione", "Peso degli indicatori", "Media ponderata": the roll-up of what stands below, where the words say nothing else. */
const isRollUp = (text: string): boolean => {
  const tidy = tidyText(text);
  return (
    tidy.length <= 50 &&
    (/^(?:ponderazion[ei]|pesatur[ae]|weighting)\b/i.test(tidy) ||
      // "Peso medio DRG" is measured.
      /^(?:pes[oi]|weights?)(?:\s+(?:total[ei]|complessiv[oi]|%|(?:degli?|delle|dei|dell['’]|of)\s*(?:obiettiv|indicator|azion|kpi|objective|action)\S*))?$/i.test(
        tidy,
      ) ||
      /^(?:media|somma)\s+(?:ponderata|pesata)(?:\s+(?:degli?|delle|dei)\s+(?:obiettivi|indicatori|azioni|punteggi|pesi|sotto\S*))?$/i.test(
        tidy,
      ))
  );
};
