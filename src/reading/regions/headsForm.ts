import { tidyText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";

const LABELS = /^(?:camp[oi]|voc[ei]|element[oi]|field|item)$/i;
const VALUES = /^(?:contenut[oi]|valor[ei]|contents?|values?)$/i;

/** "Campo | Contenuto" over the labels and values of a form: it says what they are, and is none of them. */
export const headsForm = (spots: readonly Spot[]): boolean =>
  spots.length === 2 &&
  LABELS.test(tidyText(spots[0]?.cell.text ?? "")) &&
  VALUES.test(tidyText(spots[1]?.cell.text ?? ""));
