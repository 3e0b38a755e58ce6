import { stemsOf, tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import { levelNamedBy } from "../words/levelNamedBy";
import { namesOffice } from "../words/namesOffice";
import { readCode } from "../words/readTitle";
import { isTechnical, lineOf } from "./lineOf";
import { namesFields } from "./namesFields";
import type { TableColumns } from "./tableColumns";

/** "(massimo 150 caratteri)", "indicare il valore dell'anno prima", "es. 3". */
const HINT =
  /^(?:\(.*\)|\[.*\]|(?:indicare|inserire|specificare|descrivere|scegliere|selezionare|compilare|riportare|esempio|es\.|ad es\.|max\.?|massimo|obbligatorio|facoltativo|enter|choose|e\.g\.)(?:\s.*)?)$/is;
/** "almeno uno", "in %": beside such a hint one too. */
const SMALL = /^\p{Ll}[^\d]{1,40}$/u;
const WORD = /^\S{1,20}$/;
/** Columns that names of fields fill, and how many there are at least. */
const FILLED = 0.8;
const FEWEST = 3;

/** Whether a row right below headings says more of the columns instead of being the first record: what is to be written there, names of fields. */
export function explainsColumns(
  view: SheetView,
  row: number,
  spots: readonly Spot[],
  columns: TableColumns,
): boolean {
  if (isTechnical(spots) || isHiddenAlone(view, row, spots)) return true;
  const texts = spots.map(({ cell }) => (cell.type === "text" ? tidyText(cell.text) : ""));
  if (texts.length >= 2 && texts.every((text) => HINT.test(text))) return true;
  if (texts.some((text) => HINT.test(text)) && texts.every((text) => HINT.test(text) || SMALL.test(text)))
    return true;
  if (texts.length < FEWEST || texts.length < columns.count * FILLED) return false;
  const isNoted = texts.every((text) => WORD.test(text)) || texts.every((text) => /^\p{Ll}/u.test(text));
  if (view.grid.hiddenRows.has(row) && (isNoted || isHeadings(view, row))) return true;
  return namesFields(spots) && holdsWords(view, row + 1);
}

/** "Riga tecnica per filtro": one line without code or level, hidden though no other is and what stands below is shown. Filters hide all lines. */
function isHiddenAlone(view: SheetView, row: number, [only, ...others]: readonly Spot[]): boolean {
  const { hiddenRows } = view.grid;
  if (!only || others.length > 0 || !hiddenRows.has(row) || hiddenRows.has(view.nextRow(row + 1)))
    return false;
  const text = tidyText(only.cell.text);
  const [first = ""] = stemsOf(text);
  if (levelNamedBy(text) || readCode(text) || namesOffice([first])) return false;
  return [...hiddenRows].every((other) => other === row || view.spots(other).length !== 1);
}

const isHeadings = (view: SheetView, row: number): boolean => {
  const { labels, values, spots } = lineOf(view, row);
  return values === 0 && labels * 2 >= spots.length;
};

/** A record with a title or name of several words. */
const holdsWords = (view: SheetView, row: number): boolean =>
  view.spots(view.nextRow(row)).some(({ cell }) => /\p{L}{2}\s+\S*\p{L}{3}/u.test(cell.text));
