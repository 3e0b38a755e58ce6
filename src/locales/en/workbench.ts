import { format } from "../format";
import type { WorkbenchMessages } from "../it/workbench";

const { count, list, moment } = format("en-GB");

export const workbench: WorkbenchMessages = {
  open: "Open…",
  openHint: "Open an .xlsx file (or drag it here)",
  save: "Save a copy…",
  saveHint: "Downloads the file with the changed cells; all else is as in the original",
  copyOf: (name) => `${name} (copy)`,
  saving: "Preparing the copy…",
  saved: (file, cells, sheets) => {
    const more = [
      ...(cells > 0 ? [count(cells, "changed cell", "changed cells")] : []),
      ...(sheets > 0 ? [`${count(sheets, "added sheet", "added sheets")} (without colours)`] : []),
    ];
    if (more.length === 0) return `Copy downloaded: ${file}, the same as the original.`;
    return `Copy downloaded: ${file}, with ${list(more)}.`;
  },
  savedHint:
    "Colours and widths changed here stay here. Settings of the check stay in this browser: “Save cruscotto.json” takes them elsewhere.",
  notInCopy: (things) => `The copy lacks: ${list(things)}.`,
  leftOut: {
    removed: (sheet) => `the removal of the sheet “${sheet}”`,
    renamed: (sheet) => `the new name “${sheet}”`,
    merges: (sheet) => `merging and splitting cells in “${sheet}”`,
    hidden: (sheet) => `hiding and showing in “${sheet}”`,
  },
  stale: (n, cells) =>
    `${count(n, "formula this page cannot recompute has", "formulas this page cannot recompute have")} no result until you open the copy in Excel: ${cells.join(", ")}${n > cells.length ? "…" : ""}.`,
  notSaved: "The copy was not saved.",
  shifted: (sheets) =>
    `In ${list(sheets.map((sheet) => `“${sheet}”`))} you inserted, removed or moved rows or columns: a faithful copy cannot follow. Undo those steps and save again.`,
  saveFailed: "Something went wrong. Try again, or open the file anew.",
  unsaved: "Unsaved changes",
  leavingTitle: "Unsaved changes",
  leaving: (file) => `${file} has changes you have not saved: opening another file would lose them.`,
  leave: "Open without saving",
  stay: "Cancel",
  draft: (file, at) =>
    `The page was closed without saving changes to ${file}: they are still in this browser (${moment(at)}). Go on from there?`,
  draftYes: "Go on from there",
  draftNo: "Discard them",
  namesake:
    "You have checked a file of this name with another content before. Use its settings (rules, corrections, ignored findings) here too?",
  namesakeYes: "Use those settings",
  namesakeNo: "No, start afresh",
  samples: "Samples",
  example: "This is an example.",
  exampleOpen: "Open your file",
  undo: "Undo",
  redo: "Redo",
  help: "Help",
  helpHint: "Instructions with pictures, in another tab",
  sheet: "Spreadsheet",
  pane: "Cruscotto",
  divider: "Width of the pane",
  drop: "Drop the .xlsx file here",
  opening: (file) => `Opening ${file}…`,
  opened: (file) => `${file} is open`,
  failed: (file) => `${file} cannot be opened.`,
  kept: "The workbook before is still open.",
  sampleMissing: "The sample is not available.",
  nameBox: "Name box: go to a cell",
  names: "Defined names",
  refuseEntry: "Leave the cell as it was (Esc)",
  takeEntry: "Accept (Enter)",
  beginFormula: "Write a formula (=)",
  stopComputing: "Stop computing",
  formulaBar: "Taller or lower formula bar",
  addSheet: "Add a sheet",
  listSheets: "All sheets",
  sheets: "Sheets of the workbook",
  sidebar: "Side bar of the sheet",
  closeSidebar: "Close the side bar",
  previousSheets: "Previous tabs",
  nextSheets: "Next tabs",
  cells: "Cells. Arrow keys to move, F6 to go to the Cruscotto pane, then to the toolbar",
  selected: (cell, text) => (text ? `${cell}: ${text}` : `${cell}, empty`),
  dismiss: "Got it",
};
