import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import { endsInColon } from "../words/endsInColon";
import { kindBegun } from "../words/kindBegun";
import { isLevel } from "../words/levels";
import { levelNamedBy } from "../words/levelNamedBy";
import { readLabel } from "../words/readLabel";
import type { Term } from "../words/term";
import { continuesMerge } from "./continuesMerge";
import { isHeadingAgain } from "./isHeadingAgain";
import { isOfficer } from "./isSignatureRow";
import { isTotalRow } from "./isTotalRow";
import { lineOf } from "./lineOf";
import type { RowKind } from "./rowKind";
import type { TableColumns } from "./tableColumns";

const REMARK =
  /^(?:\(?\*+\)?|\(\d\)|n\.?\s?b\.?\b|\(?\s*not[ae]\b|legenda\b|fonte\s*:|avvertenza|avvertenze|legend\b|source\s*:|notes?\s*:|le note|ai sensi|\(\*\)|¹|²|righe estratte|elaborazione|(?:perch[eé]|why)\s*:)/i;

/** "18", "- 18 -" where a page ended: no band is called by a number alone. */
const PAGE_NUMBER = /^(?:[-–]\s*)?\d{1,4}(?:\s*[-–])?$/;

/** What a row of one cell is to a table with these columns. */
export function kindOfLoneCell(
  view: SheetView,
  row: number,
  only: Spot,
  columns: TableColumns,
  records: number,
): RowKind {
  const text = tidyText(only.cell.text);
  const covered = continuesMerge(view, row, columns);
  const wide = only.right - only.left + 1 >= Math.max(2, columns.count * 0.5);
  const [saying] = lineOf(view, row).says;
  if (covered && saying?.kind === "pair") return "more";
  if (covered && !wide) return "record";
  if (records > 0 && columns.isAside(only.cell, only.left)) return "pass";
  if (!wide && columns.saysKinds(only.left) && kindBegun(text)) return "record";
  if (wide && records > 0 && isLevelAlone(view, row, only)) return "end";
  if (REMARK.test(text) || /_{4,}/.test(text)) return "pass";
  if (isSentence(text)) return "pass";
  if (wide || only.left <= columns.left + 1) {
    if (isOfficer(text)) return "pass";
    // "Monitoraggio semestrale:" with nothing behind it is a label still, and no indicator.
    const isLabel =
      saying?.kind === "pair" ||
      (saying?.kind === "label" && (endsInColon(text) || readLabel(text)?.term === "note"));
    if (isLabel && records > 0 && !standsOver(view, row, columns)) return "end";
    // "Algoritmo: pratiche evase / pervenute" between two records is said of the one above.
    if (records > 0 && saying?.kind === "pair" && DETAILS.includes(readLabel(text)?.term ?? "other"))
      return "more";
    const isSection =
      wide ||
      !columns.isUsual(only.cell, only.left) ||
      namesOther(text, only.left, columns) ||
      (columns.isCodedOtherwise(only.cell, only.left) && beginsBelow(view, row, only.left));
    return !isSection ? "record" : PAGE_NUMBER.test(text) ? "pass" : "section";
  }
  return "record";
}

const DETAILS: readonly Term[] = ["algorithm", "source", "unit", "frequency"];
const MOST_BANDS = 3;

/** "OBIETTIVO STRATEGICO" alone in its row, over a row of one cell: a label above its value begins a form. */
function isLevelAlone(view: SheetView, row: number, { cell }: Spot): boolean {
  const label = readLabel(cell.text);
  return (
    label !== undefined && isLevel(label.term) && label.inline === null && view.spots(row + 1).length === 1
  );
}

/** "Obiettivo strategico - …" in a column that is headed by another level. */
function namesOther(text: string, col: number, columns: TableColumns): boolean {
  const named = levelNamedBy(text);
  if (!named) return false;
  return ![...columns.headingsAt(col)].some((heading) => (readLabel(heading)?.term ?? null) === named.kind);
}

/** Whether the next row of several cells begins in the same column: what stands there alone is none of the levels left of others. */
function beginsBelow(view: SheetView, row: number, col: number): boolean {
  for (let next = row + 1; next < view.rowCount; next += 1) {
    const spots = view.spots(next);
    if (spots.length > 1) return spots[0]?.left === col;
  }
  return false;
}

/** "Area strategica: Imprese" over a record, or over another band of its width, is a band; over other labels, headings or a total it begins a form. */
function standsOver(view: SheetView, row: number, columns: TableColumns): boolean {
  const [own] = view.spots(row);
  let below = row + 1;
  const isBand = (at: number): boolean => {
    const [band, ...more] = at < view.rowCount ? view.spots(at) : [];
    return band !== undefined && more.length === 0 && band.left === own?.left && band.right === own.right;
  };
  while (below <= row + MOST_BANDS && isBand(below)) below += 1;
  const spots = view.spots(below);
  return (
    spots.length >= 2 &&
    !isHeadingAgain(spots, columns) &&
    !isTotalRow(view, below, spots, columns) &&
    spots.filter(({ left }) => columns.usual.has(left)).length >= 2
  );
}

/** Long prose that ends as sentences do, with a verb's length: an explanation, never a band. */
const isSentence = (text: string): boolean =>
  text.length > 60 &&
  (/[.;]$/.test(text) || (text.length > 80 && /[;.]\s+\p{L}/u.test(text))) &&
  /\s\S+\s\S+\s\S+\s/.test(text);
