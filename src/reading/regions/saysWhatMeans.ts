import { foldText, tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Field } from "../model";
import type { PlacedTable } from "./placedTable";

/** "Legenda: verde = nei tempi", "Coeff.: coefficiente di rilevanza": words, a colon, and what they mean. */
const EXPLAINED = /^([^:]{2,40}):\s*(\S.*)$/su;
const LEGEND = /^(?:legenda|legend|legende)$/;
/** So many words explain; fewer may be a value. */
const FEWEST_WORDS = 4;

/** Whether a row is a line of its own that says what signs mean, or the signs or figures of a column of a table above it. */
export function saysWhatMeans(view: SheetView, row: number, tables: readonly PlacedTable[]): boolean {
  const [only, ...others] = view.spots(row);
  const [, words = "", meaning = ""] =
    others.length > 0 ? [] : (EXPLAINED.exec(tidyText(only?.cell.text ?? "")) ?? []);
  if (meaning === "") return false;
  const said = foldText(words);
  if (LEGEND.test(said)) return true;
  if (meaning.split(" ").length < FEWEST_WORDS) return false;
  return tables.some(
    ({ region: { range, fields } }) =>
      range.bottom < row &&
      fields.some(
        (field) =>
          foldText(field.path.at(-1) ?? "") === said && (holdsNumbers(field) || holdsSignsOf(meaning, field)),
      ),
  );
}

const holdsNumbers = ({ cells }: Field): boolean => {
  const filled = cells.filter((cell) => cell !== undefined);
  return filled.length > 1 && filled.every(({ text }) => /^\D{0,3}\d[\d.,/]*\s?\D{0,3}$/.test(text.trim()));
};

/** "● direkt steuerbar ◑ teilweise steuerbar": what stands in the column are the signs that are explained. */
const holdsSignsOf = (meaning: string, { cells }: Field): boolean => {
  const signs = cells.flatMap((cell) => (cell ? [cell.text.trim()] : []));
  return signs.length > 0 && signs.every((sign) => !/[\p{L}\d]/u.test(sign) && meaning.includes(sign));
};
