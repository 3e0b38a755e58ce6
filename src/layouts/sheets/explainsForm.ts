import { foldText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { DraftNode } from "../tree/draft";
import type { DraftIndicator } from "../tree/draftIndicator";
import { saysFigure } from "./saysMeasure";

interface FormMet {
  readonly nodes: readonly DraftNode[];
  readonly indicators: readonly DraftIndicator[];
  readonly view: SheetView;
}

/** Whether a sheet tells how to fill in a form, or what its words mean, instead of being one. */
export const explainsForm = (met: FormMet): boolean =>
  met.nodes.every(isBlankToFill) || (met.nodes.length <= MOST && hasNoFigure(met) && headsWords(met.view));

/** A form explained has each level once. */
const MOST = 4;

const BLANK =
  /^[\s([<{«"_.…-]*(?:inserire|inserisci|indicare|riportare|specificare|scrivere|compilare|denominazione|titolo|insert|enter|specify|write|name of|title of)\b/i;

const FORM_WORDS = /\b(?:obiettiv|indicator|titol|denominazion|sched|objective|title|name\b)/i;

/** Dots, dashes, underscores, crosses: a place kept free. */
const FILLER = /^(?:[\s.…_*?/–—-]|\bx{2,}\b)*$/i;

/** What stands where a title should: "(inserire il titolo)", "Denominazione dell'obiettivo annuale", "xxx". */
const isBlankToFill = ({ title: { value }, code }: DraftNode): boolean =>
  (FILLER.test(value) && code === null) || (BLANK.test(value) && FORM_WORDS.test(value));

const hasNoFigure = ({ nodes, indicators }: FormMet): boolean =>
  nodes.every(({ weight }) => weight === null || weight.fraction === null) && !indicators.some(saysFigure);

const WORD =
  /^(?:campo|campi|voce|voci|termine|termini|parola|foglio|fogli|colonna|sezione|sigla|acronimo|field|term|word|sheet|column|section)$/;

const MEANING =
  /^(?:spiegazione|descrizione|definizione|significato|contenuto|istruzioni|cosa|che cosa|come|explanation|description|definition|meaning|contents?|instructions|what|how)\b/;

const LOOK = 10;

/** "Campo | Descrizione", "Foglio | Contenuto" above everything else. */
function headsWords(view: SheetView): boolean {
  for (let row = 0; row < view.rowCount && row < LOOK; row += 1) {
    const [word, meaning] = view.spots(row).map(({ cell }) => foldText(cell.text));
    if (word !== undefined && meaning !== undefined && WORD.test(word)) return MEANING.test(meaning);
  }
  return false;
}
