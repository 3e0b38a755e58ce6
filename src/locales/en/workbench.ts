import type { WorkbenchMessages } from "../it/workbench";

export const workbench: WorkbenchMessages = {
  open: "Open…",
  openHint: "Open an .xlsx file (or drag it here)",
  samples: "Samples",
  undo: "Undo",
  redo: "Redo",
  sheet: "Spreadsheet",
  pane: "Cruscotto",
  divider: "Width of the pane",
  drop: "Drop the .xlsx file here",
  opening: (file) => `Opening ${file}…`,
  opened: (file) => `${file} is open`,
  failed: (file) => `${file} cannot be opened.`,
  kept: "The workbook before is still open.",
  sampleMissing: "The sample is not available.",
  dismiss: "Close the message",
};
