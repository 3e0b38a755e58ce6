/** The page around pane and spreadsheet. */
export const workbench = {
  open: "Apri…",
  openHint: "Apri un file .xlsx (puoi anche trascinarlo qui)",
  samples: "Esempi",
  undo: "Annulla",
  redo: "Ripeti",
  sheet: "Foglio di calcolo",
  pane: "Cruscotto",
  divider: "Larghezza del riquadro",
  drop: "Lascia qui il file .xlsx",
  opening: (file: string) => `Apro ${file}…`,
  opened: (file: string) => `${file} aperto`,
  failed: (file: string) => `Non posso aprire ${file}.`,
  kept: "La cartella di prima è rimasta aperta.",
  sampleMissing: "L'esempio non è disponibile.",
  dismiss: "Chiudi il messaggio",
};

export type WorkbenchMessages = typeof workbench;
