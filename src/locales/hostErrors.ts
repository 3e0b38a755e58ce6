interface Words {
  readonly it: string;
  readonly en: string;
}

/** Words for "in Processi!K12", where the host knows the place. */
const at = (where: string | null, it: string, en: string): Words => ({
  it: where ? ` (${it} ${where})` : "",
  en: where ? ` (${en} ${where})` : "",
});

const say =
  (it: string, en: string) =>
  (where: string | null): Words => {
    const place = at(where, "in", "in");
    return { it: it.replace("@", place.it), en: en.replace("@", place.en) };
  };

/**
 * What went wrong in the workbook's host and what a planner can do about it, by `HostError.code`; the argument is
 * `HostError.where`. Every message ends well: nothing was changed.
 */
export const hostErrors = {
  protected: say(
    "Il foglio è protetto@: togli la protezione (Revisione › Rimuovi protezione foglio) e riprova. Nulla è stato modificato.",
    "The sheet is protected@: remove the protection (Review › Unprotect Sheet) and try again. Nothing was changed.",
  ),
  structure: say(
    "La struttura della cartella di lavoro è protetta: togli la protezione (Revisione › Proteggi cartella di lavoro) e riprova. Nulla è stato modificato.",
    "The structure of the workbook is protected: remove the protection (Review › Protect Workbook) and try again. Nothing was changed.",
  ),
  hidden: say(
    "Il foglio è nascosto@: scoprilo (clic destro su una linguetta › Scopri) e riprova. Nulla è stato modificato.",
    "The sheet is hidden@: show it (right-click a sheet tab › Unhide) and try again. Nothing was changed.",
  ),
  readOnly: say(
    "La cartella di lavoro è aperta in sola lettura: salvane una copia (File › Salva con nome) oppure abilita la modifica, e riprova. Nulla è stato modificato.",
    "The workbook is open read-only: save a copy (File › Save As) or enable editing, and try again. Nothing was changed.",
  ),
  editing: say(
    "Stai scrivendo in una cella: premi Invio per confermare o Esc per annullare, e riprova. Nulla è stato modificato.",
    "You are typing in a cell: press Enter to confirm or Esc to cancel, and try again. Nothing was changed.",
  ),
  conflict: say(
    "La cella è cambiata nel frattempo@, forse da un collega: guarda il valore nuovo e riprova. Nulla è stato modificato.",
    "The cell has changed meanwhile@, perhaps by a colleague: look at the new value and try again. Nothing was changed.",
  ),
  sheetGone: say(
    "Il foglio non c'è più@: è stato eliminato o rinominato. Rileggi la cartella di lavoro e riprova. Nulla è stato modificato.",
    "The sheet is no longer there@: it was deleted or renamed. Read the workbook again and retry. Nothing was changed.",
  ),
  otherWorkbook: say(
    "Nel frattempo è stata aperta un'altra cartella di lavoro: quello che vedevi non la riguarda. Nulla è stato modificato.",
    "Another workbook was opened meanwhile: what you saw is not about it. Nothing was changed.",
  ),
  tooLarge: say(
    "Sono troppi dati per una volta sola@: dividi il foglio, oppure apri la cartella di lavoro in Excel per Windows o Mac. Nulla è stato modificato.",
    "This is too much data at once@: split the sheet, or open the workbook in Excel for Windows or Mac. Nothing was changed.",
  ),
  unsupported: say(
    "Questa versione di Excel è troppo vecchia per questa funzione: aggiorna Office (File › Account › Opzioni di aggiornamento) oppure apri la cartella di lavoro in Excel per il web. Nulla è stato modificato.",
    "This version of Excel is too old for this feature: update Office (File › Account › Update Options) or open the workbook in Excel on the web. Nothing was changed.",
  ),
  offline: say(
    "Excel non raggiunge la cartella di lavoro: controlla la connessione e riprova. Nulla è stato modificato.",
    "Excel cannot reach the workbook: check the connection and try again. Nothing was changed.",
  ),
  cancelled: say("Interrotto. Nulla è stato modificato.", "Cancelled. Nothing was changed."),
  unknown: say(
    "Qualcosa è andato storto@. Riprova; se succede ancora, salva, chiudi e riapri la cartella di lavoro. Nulla è stato modificato.",
    "Something went wrong@. Try again; if it happens once more, save, close and reopen the workbook. Nothing was changed.",
  ),
} as const;
