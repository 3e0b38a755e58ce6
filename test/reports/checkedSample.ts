import { drawSheet } from "../../src/grid/drawSheet";
import { defaultProfile, type Profile } from "../../src/model/profile";
import type { CheckedFile } from "../../src/reports/checkedFile";
import { review } from "../../src/review";

/** A small plan with an error, a note with a fix, and texts that must be escaped. */
const PICTURE = `
  ## Pesi & obiettivi
  | Piano della performance 2026 |
  | Cod. | Obiettivo operativo         | Peso  | Indicatore      | Target 2026 |
  | 1.1  | Formare <tutto> il "personale" | 60% | Ore di corso   | >= 20       |
  | 1.2  | Aprire lo sportello         | "30%" | Utenti          | >= 300      |
  ## Rubrica
  | Ufficio | Telefono |
  | Sede    | 4512     |`;

/** The sample as the command line hands it to a report. */
export function checkedSample(settings: Partial<Profile> = {}, path = "dati/piano 2026.xlsx"): CheckedFile {
  const { workbook } = drawSheet(PICTURE, "piano 2026.xlsx");
  return { path, review: review(workbook, { ...defaultProfile, ...settings }) };
}
