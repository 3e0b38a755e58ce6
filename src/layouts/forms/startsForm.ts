import type { SheetView } from "../../grid/sheetView";
import { isLevel } from "../words/levels";
import { readLabel } from "../words/readLabel";

/** First words of labels that open a card, or one with a sign in it that nobody sees; anything else cannot. */
const OPENS_CARD =
  /^\s*(?:ob|mission|area|program|azion|action|line|ass|ambit|macro|kpi|indicator|scheda|goal|strateg|operat|prior|tema|indirizzo|finalit|dirett|dimens|valore|sub|sotto|annual|key|intervention|work|budget|progetto|denominazione|titolo|nome|initiative|iniziativa|step|task|attivit|\S{0,9}[\u00ad\u200b-\u200f\u2060-\u2064])/i;

/** "OB01" is the code of a record, not "ob. 1" of a card. */
const CODE = /^\s*[a-z]{1,4}[._-]?\d[\w.]*\s*$/i;

/** Whether a row begins a card: its first text is the label of a level or an indicator. */
export function startsForm(view: SheetView, row: number): boolean {
  const first = view.first(row);
  if (!first || first.type !== "text" || first.text.length > 140 || !OPENS_CARD.test(first.text))
    return false;
  if (CODE.test(first.text)) return false;
  const label = readLabel(first.text);
  return (
    label !== undefined && (isLevel(label.term) || label.term === "indicatorNumber") && label.inline === null
  );
}
