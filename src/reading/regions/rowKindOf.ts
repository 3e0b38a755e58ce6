import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import { endsInColon } from "../words/endsInColon";
import { isBareCode } from "../words/isBareCode";
import { codesLevel } from "../words/codesLevel";
import { isYear } from "../words/isYear";
import { valueKind } from "../words/valueKind";
import { detailLabel } from "./detailLabels";
import { explainsColumns } from "./explainsColumns";
import { headsForeign } from "./headsForeign";
import { headsNextForm } from "./headsNextForm";
import { isCodedLevel } from "./isCodedLevel";
import { isSignatureRow } from "./isSignatureRow";
import { isTotalRow } from "./isTotalRow";
import { lineOf } from "./lineOf";
import { ofOtherGrid } from "./ofOtherGrid";
import { kindOfLoneCell } from "./kindOfLoneCell";
import { continuesMerge } from "./continuesMerge";
import { isHeadingAgain } from "./isHeadingAgain";
import type { RowKind } from "./rowKind";
import type { TableColumns } from "./tableColumns";

/** What a row is to a table with these columns. `records` says whether one stands above already. */
export function rowKindOf(view: SheetView, row: number, columns: TableColumns, records: number): RowKind {
  const spots = view.spots(row);
  const [only] = spots;
  if (!only) return "pass";
  if (columns.said.has(row)) return "section";
  const inside = spots.filter((spot) => spot.left <= columns.right && spot.right >= columns.left);
  if (inside.length === 0) return "pass";
  if (isHeadingAgain(spots, columns)) return "again";
  if (records === 0 && explainsColumns(view, row, spots, columns)) return "again";
  if (records > 0 && headsNextForm(view, row, columns)) return "end";
  if (isTotalRow(view, row, inside, columns)) return "total";
  // "Consuntivo | 3 | 4" below "… | Target | 3 | 5": what was merged is left blank.
  if (records > 0 && columns.saysValues(only.left) && valueKind(only.cell.text)) return "record";
  if (spots.length === 1) return kindOfLoneCell(view, row, only, columns, records);
  if (records > 0 && saysMore(spots, columns)) return "more";
  if (isCodedLevel(spots)) return "end";
  if (spots.length < Math.max(4, columns.count * 0.6) && isSignatureRow(spots)) return "end";
  if (records > 0 && ofOtherGrid(inside, columns)) return "end";
  if (records > 0 && (headsForeign(view, row, columns) || isProseBeside(spots, columns))) return "end";
  if (records > 0 && spots.every(mayHoldItsLabel)) {
    const line = lineOf(view, row);
    if (line.pairs === line.spots.length) return continuesMerge(view, row, columns) ? "more" : "end";
  }
  if (isLabelled(view, row, columns) && !continuesMerge(view, row, columns)) return "end";
  return isBand(spots, columns) ? "section" : "record";
}

const saysMore = (spots: readonly Spot[], { details, left }: TableColumns): boolean =>
  details.size > 0 && details.has(detailLabel(spots, left) ?? "");

/** A label with its value in one cell has something between them: rows of records are told apart from such without reading their words. */
const mayHoldItsLabel = ({ cell }: Spot): boolean =>
  cell.type === "text" && /[:\n\r\v\u2028]/.test(cell.text);

/** Label and value where the table has a column of its own for each: a form goes on below the table. */
function isLabelled(view: SheetView, row: number, columns: TableColumns): boolean {
  if (view.spots(row).length > 4 || columns.count < 3) return false;
  const { spots, says } = lineOf(view, row);
  const first = says[0];
  if (first?.kind !== "label") return false;
  const [start, second] = spots;
  if (!start || !second) return false;
  if (endsInColon(start.cell.text)) return true;
  if (start.left === columns.left && columns.saysKinds(start.left)) return false;
  // Two labels, each with its value.
  if (spots.length === 4 && says.every(({ kind }, at) => (kind === "label") === (at % 2 === 0))) return true;
  if (columns.isUsual(start.cell, start.left) && says[1]?.kind !== "value" && spots.length > 2) return false;
  const odd = spots.filter((spot) => spot.right > spot.left && !columns.spans(spot)).length;
  return odd > 0 || spots.length <= Math.max(2, columns.count * 0.5);
}

/** Over several columns, and a good part of all. */
const isAcross = ({ left, right }: Spot, { count }: TableColumns): boolean =>
  right - left + 1 >= Math.max(2, count * 0.3);

/** "Perché | Il deposito è visitabile solo in parte": a label, whatever it says, and a text over columns of values. */
const isProseBeside = (spots: readonly Spot[], columns: TableColumns): boolean => {
  const [label, prose, second, ...more] = spots;
  if (!label || !prose || prose.cell.type !== "text" || columns.count < 4) return false;
  const width = prose.right - prose.left + 1;
  // "Personale coinvolto | Banti, Lupi | Ore uomo | 640": another label behind the text.
  const isPaired = second && more.length === 1 && /^[^\d%]+$/.test(second.cell.text) && width >= 3;
  if (second && !isPaired) return false;
  // Over all that is left of the table however short it is: "Capitoli PEG | -".
  const isShort =
    prose.cell.text.length <= 10 && (isPaired ? !/\s/.test(prose.cell.text) : width < columns.count - 1);
  if (isShort || (!isPaired && width < columns.count * 0.5)) return false;
  // "SERVIZIO VIABILITÀ | Dirigente: ing. Reda": a band over both halves of the table.
  if (isAcross(label, columns)) return false;
  // "2026 | Vorlage des Plans": a milestone, however many there are.
  if (isYear(label.cell.text)) return true;
  const isLabel = label.cell.text.length <= 40 && /\p{L}{2}/u.test(label.cell.text);
  return isLabel && !isBareCode(tidyText(label.cell.text)) && !columns.spans(prose);
};

/** A text over several columns of the table, perhaps with a weight or an office beside it, or its code before a level it names. */
function isBand(whole: readonly Spot[], columns: TableColumns): boolean {
  const spots = codesLevel(whole[0]?.cell.text, whole[1]?.cell.text) ? whole.slice(1) : whole;
  const [first] = spots;
  if (!first || spots.length > 3 || columns.count < 4) return false;
  return isAcross(first, columns) && first.left <= columns.left + 1 && !columns.spans(first);
}
