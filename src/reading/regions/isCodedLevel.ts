import type { Spot } from "../../grid/sheetView";
import { namesLevel } from "../words/namesLevel";
import { codeInCell } from "./codeInCell";

/** "Missione | Ricerca | Codice 017": a level, its title, its code. */
export const isCodedLevel = ([label, title, code, ...more]: readonly Spot[]): boolean =>
  label !== undefined &&
  title !== undefined &&
  code !== undefined &&
  more.length === 0 &&
  codeInCell(code.cell) !== undefined &&
  namesLevel(label.cell.text);
