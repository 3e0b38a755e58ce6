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
  nameBox: "Casella nome: vai a una cella",
  names: "Nomi definiti",
  formulaBar: "Barra della formula più alta o più bassa",
  addSheet: "Aggiungi un foglio",
  listSheets: "Tutti i fogli",
  previousSheets: "Linguette precedenti",
  nextSheets: "Linguette successive",
  cells: "Celle. Frecce per muoverti, F6 per passare al riquadro Cruscotto",
  selected: (cell: string, text: string) => (text ? `${cell}: ${text}` : `${cell}, vuota`),
  dismiss: "Chiudi il messaggio",
};

export type WorkbenchMessages = typeof workbench;
