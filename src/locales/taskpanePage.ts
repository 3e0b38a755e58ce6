/** What the page says before, or instead of, the pane; both languages, because nobody has been asked yet. */
export const pageWords = {
  offline: {
    it: "Office non è raggiungibile: controlla la connessione, poi chiudi e riapri il riquadro.",
    en: "Office cannot be reached: check the connection, then close and reopen the pane.",
  },
  notExcel: {
    it: "Questa pagina è il riquadro di Cruscotto in Excel: aprila dal pulsante «Albero» della scheda Home.",
    en: "This page is the pane of Cruscotto in Excel: open it with the “Tree” button of the Home tab.",
  },
  oldExcel: {
    it: "Questa versione di Excel è troppo vecchia per Cruscotto: servono Excel 2021, Microsoft 365 o Excel per il web. Aggiorna Office (File › Account › Opzioni di aggiornamento).",
    en: "This version of Excel is too old for Cruscotto: it needs Excel 2021, Microsoft 365 or Excel on the web. Update Office (File › Account › Update Options).",
  },
} as const;
