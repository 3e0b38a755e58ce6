import { format } from "./format";

const italian = format("it-IT");
const english = format("en-GB");

interface Said {
  readonly it: string;
  readonly en: string;
}

/** What the ribbon's commands say, in both languages. */
export const commandWords = {
  noPlan: {
    it: "In questa cartella di lavoro non ho riconosciuto un piano: non c'è nulla da fare.",
    en: "No plan was recognised in this workbook: there is nothing to do.",
  },
  checked: (errors: number, warnings: number) => ({
    it: `Verifica scritta nel foglio «Verifica»: ${italian.count(errors, "errore", "errori")}, ${italian.count(warnings, "avviso", "avvisi")}.`,
    en: `Check written to the sheet “Verifica”: ${english.count(errors, "error", "errors")}, ${english.count(warnings, "warning", "warnings")}.`,
  }),
  marked: (count: number) => ({
    it:
      count === 0
        ? "Non ci sono segnalazioni da evidenziare."
        : `Segnalazioni evidenziate: ${italian.number(count)}.`,
    en:
      count === 0 ? "There are no findings to highlight." : `Findings highlighted: ${english.number(count)}.`,
  }),
  shownInTree: { it: "L'albero mostra la cella scelta.", en: "The tree shows the selected cell." },
  noStory: {
    it: "Questa cella non fa parte del piano, per quanto ne ho letto: «Come ho letto» mostra che cosa è stato capito.",
    en: "This cell is no part of the plan as it was read: “How I read it” shows what was understood.",
  },
  unmarked: { it: "Segni tolti.", en: "Marks removed." },
  helpOpened: { it: "Istruzioni aperte.", en: "Instructions opened." },
  score: { it: "Punteggio", en: "Score" },
  nothingToScore: {
    it: "Non c'è nulla da punteggiare: il piano non ha celle per i risultati (consuntivo), oppure hanno già tutte un punteggio.",
    en: "There is nothing to score: the plan has no cells for results, or all of them have a score already.",
  },
  noneSayable: (
    count: number,
    first: { readonly cell: string; readonly reason: { readonly it: string; readonly en: string } },
  ) => ({
    it: `Nessuna formula può dire ciò che dice il riquadro (${italian.count(count, "riga", "righe")}). ${first.cell}: ${first.reason.it}.`,
    en: `No formula can say what the pane says (${english.count(count, "row", "rows")}). ${first.cell}: ${first.reason.en}.`,
  }),
  formulaTooLong: {
    it: "la formula sarebbe troppo lunga per Excel",
    en: "the formula would be too long for Excel",
  },
  refused: (count: number) => ({
    it: `${italian.count(count, "cella resta com'è", "celle restano come sono")}`,
    en: `${english.count(count, "cell stays", "cells stay")} as before`,
  }),
  scores: (count: number) => ({
    it: `Scrivere ${italian.count(count, "formula PERF.SCORE", "formule PERF.SCORE")} accanto alle righe`,
    en: `Write ${english.count(count, "PERF.SCORE formula", "PERF.SCORE formulas")} beside the rows`,
  }),
  scoresWritten: (count: number) => ({
    it: `Formule scritte: ${italian.number(count)}.`,
    en: `Formulas written: ${english.number(count)}.`,
  }),
  atWork: (count: number) => ({
    it: `${italian.count(count, "formula PERF è ancora in calcolo", "formule PERF sono ancora in calcolo")}: riprova fra un momento.`,
    en: `${english.count(count, "PERF formula is still being computed", "PERF formulas are still being computed")}: try again in a moment.`,
  }),
  noFormulas: {
    it: "Nella cartella di lavoro non ci sono formule PERF con un valore da trasformare.",
    en: "The workbook has no PERF formulas with a value to transform.",
  },
  values: (count: number) => ({
    it: `Trasformare in valori ${italian.count(count, "formula PERF", "formule PERF")}`,
    en: `Turn ${english.count(count, "PERF formula", "PERF formulas")} into values`,
  }),
  native: (count: number, kept: number) => ({
    it: `Trasformare ${italian.count(count, "formula PERF", "formule PERF")}: ${italian.number(kept)} in formule di Excel, ${italian.number(count - kept)} in valori`,
    en: `Transform ${english.count(count, "PERF formula", "PERF formulas")}: ${english.number(kept)} into Excel formulas, ${english.number(count - kept)} into values`,
  }),
  materialised: (count: number) => ({
    it: `Formule trasformate: ${italian.number(count)}. «Ripristina PERF» le rimette.`,
    en: `Formulas transformed: ${english.number(count)}. “Restore PERF” brings them back.`,
  }),
  nothingToRestore: {
    it: "Nessuna formula PERF è stata trasformata in questa cartella di lavoro.",
    en: "No PERF formula was transformed in this workbook.",
  },
  restore: (count: number) => ({
    it: `Rimettere ${italian.count(count, "formula PERF", "formule PERF")}`,
    en: `Put ${english.count(count, "PERF formula", "PERF formulas")} back`,
  }),
  recordDamaged: {
    it: "L'elenco delle formule PERF trasformate, che la cartella di lavoro porta con sé, è danneggiato: le formule non si possono rimettere da qui. Riscrivile con «Punteggi», o riprendine una copia precedente. La prossima trasformazione comincia un elenco nuovo.",
    en: "The list of transformed PERF formulas kept in the workbook is damaged: the formulas cannot be put back from here. Write them again with “Scores”, or go back to an earlier copy of the workbook. The next transformation starts a new list.",
  },
  lost: {
    cell: { it: "la cella è stata eliminata o divisa", en: "the cell was deleted or split" },
    reference: {
      it: "è stata eliminata una cella che la formula usava",
      en: "a cell the formula used was deleted",
    },
  },
  writtenOver: {
    it: "contiene altro rispetto a quanto era stato lasciato al posto della formula",
    en: "it holds something else than was left in place of the formula",
  },
  notRestored: (reason: Said, formula: string) => ({
    it: `${reason.it}. La formula era ${formula}`,
    en: `${reason.en}. The formula was ${formula}`,
  }),
  noneRestorable: (refused: readonly { readonly cell: string; readonly reason: Said }[]) => ({
    it: `Nessuna formula PERF si può rimettere al suo posto. ${refused.map(({ cell, reason }) => `${cell}: ${reason.it}`).join(" · ")}`,
    en: `No PERF formula can be put back in its place. ${refused.map(({ cell, reason }) => `${cell}: ${reason.en}`).join(" · ")}`,
  }),
  restored: (count: number) => ({
    it: `Formule PERF ripristinate: ${italian.number(count)}.`,
    en: `PERF formulas restored: ${english.number(count)}.`,
  }),
  write: { it: "Scrivi", en: "Write" },
  undone: { it: "Operazione annullata.", en: "Undone." },
  cell: { it: "Cella", en: "Cell" },
  now: { it: "Ora", en: "Now" },
  then: { it: "Dopo", en: "After" },
  more: (count: number) => ({
    it: `… e altre ${italian.number(count)} celle`,
    en: `… and ${english.number(count)} more cells`,
  }),
} as const;
