import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import { isBareCode } from "../words/isBareCode";
import { isLevel } from "../words/levels";
import { levelNamedBy } from "../words/levelNamedBy";
import { readLabel } from "../words/readLabel";
import { termOf } from "../words/termOf";
import { kindBegun } from "../words/kindBegun";
import { valueKind } from "../words/valueKind";
import { detailLabel } from "./detailLabels";
import { explainsColumns } from "./explainsColumns";
import { headsForeign } from "./headsForeign";
import { isCodedLevel } from "./isCodedLevel";
import { isOfficer, isSignatureRow } from "./isSignatureRow";
import { isTotalRow } from "./isTotalRow";
import { lineOf } from "./lineOf";
import { ofOtherGrid } from "./ofOtherGrid";
import type { TableColumns } from "./tableColumns";

/**
 * What a row below headings is. A `section` stands over the records below it, `more` says more of the record above it,
 * an `end` begins something else, a `pass` is left out: a remark, a legend, headings written again.
 */
export type RowKind = "record" | "section" | "more" | "total" | "again" | "pass" | "end";

const REMARK =
  /^(?:\(?\*+\)?|\(\d\)|n\.?\s?b\.?\b|\(?\s*not[ae]\b|legenda\b|fonte\s*:|avvertenza|avvertenze|legend\b|source\s*:|notes?\s*:|le note|ai sensi|\(\*\)|¹|²|righe estratte|elaborazione)/i;

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
  if (isTotalRow(view, row, inside, columns)) return "total";
  // "Consuntivo | 3 | 4" below "… | Target | 3 | 5": what was merged is left blank.
  if (records > 0 && columns.saysValues(only.left) && valueKind(only.cell.text)) return "record";
  if (spots.length === 1) return kindOfLoneCell(view, row, only, columns, records);
  if (records > 0 && columns.details.has(detailLabel(spots, columns.left) ?? "")) return "more";
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

/** A label with its value in one cell has something between them: rows of records are told apart from such without reading their words. */
const mayHoldItsLabel = ({ cell }: Spot): boolean =>
  cell.type === "text" && /[:\n\r\v\u2028]/.test(cell.text);

function kindOfLoneCell(
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
      (saying?.kind === "label" && (/:$/.test(text) || readLabel(text)?.term === "note"));
    if (isLabel && records > 0 && !standsOver(view, row, columns)) return "end";
    return wide ||
      !columns.isUsual(only.cell, only.left) ||
      namesOther(text, only.left, columns) ||
      (columns.isCodedOtherwise(only.cell, only.left) && beginsBelow(view, row, only.left))
      ? "section"
      : "record";
  }
  return "record";
}

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

/** "Area strategica: Imprese" right over a record is a band; over other labels, headings or a total it begins a form. */
function standsOver(view: SheetView, row: number, columns: TableColumns): boolean {
  const spots = view.spots(row + 1);
  return (
    spots.length >= 2 &&
    !isHeadingAgain(spots, columns) &&
    !isTotalRow(view, row + 1, spots, columns) &&
    spots.filter(({ left }) => columns.usual.has(left)).length >= 2
  );
}

/** Long prose that ends as sentences do, with a verb's length: an explanation, never a band. */
const isSentence = (text: string): boolean =>
  text.length > 60 &&
  (/[.;]$/.test(text) || (text.length > 80 && /[;.]\s+\p{L}/u.test(text))) &&
  /\s\S+\s\S+\s\S+\s/.test(text);

/** The headings of the table written again, after a page break or under a new band. */
function isHeadingAgain(spots: readonly Spot[], columns: TableColumns): boolean {
  const [start] = spots;
  if (!start || spots.length < 2) return false;
  // A title in the place of the first heading begins a table of its own.
  if (start.left === columns.left && !columns.isHeading(start)) return false;
  const others = spots.filter((spot) => !columns.isHeading(spot));
  const same = spots.length - others.length;
  return same >= 2 && same >= spots.length * 0.6 && !others.some((spot) => headsOther(spot, columns));
}

/** "Fonte" where the table above has its targets: the next table has a column more. */
function headsOther({ cell, left }: Spot, columns: TableColumns): boolean {
  const term = termOf(cell.text);
  return term !== undefined && ![...columns.headingsAt(left)].some((heading) => termOf(heading) === term);
}

/** Label and value where the table has a column of its own for each: a form goes on below the table. */
function isLabelled(view: SheetView, row: number, columns: TableColumns): boolean {
  if (view.spots(row).length > 4 || columns.count < 3) return false;
  const { spots, says } = lineOf(view, row);
  const first = says[0];
  if (first?.kind !== "label") return false;
  const [start, second] = spots;
  if (!start || !second) return false;
  if (/:$/.test(tidyText(start.cell.text))) return true;
  if (start.left === columns.left && columns.saysKinds(start.left)) return false;
  // Two labels, each with its value.
  if (spots.length === 4 && says.every(({ kind }, at) => (kind === "label") === (at % 2 === 0))) return true;
  if (columns.isUsual(start.cell, start.left) && says[1]?.kind !== "value" && spots.length > 2) return false;
  const odd = spots.filter((spot) => spot.right > spot.left && !columns.spans(spot)).length;
  return odd > 0 || spots.length <= Math.max(2, columns.count * 0.5);
}

/** "Perché | Il deposito è visitabile solo in parte": a label, whatever it says, and a text over columns of values. */
const isProseBeside = (spots: readonly Spot[], columns: TableColumns): boolean => {
  const [label, prose] = spots;
  if (!label || !prose || spots.length > 2 || prose.cell.type !== "text" || columns.count < 4) return false;
  return (
    label.cell.text.length <= 30 &&
    /\p{L}{2}/u.test(label.cell.text) &&
    !isBareCode(tidyText(label.cell.text)) &&
    prose.cell.text.length > 20 &&
    prose.right - prose.left + 1 >= columns.count * 0.5 &&
    !columns.spans(prose)
  );
};

/** A text over several columns of the table, perhaps with a weight or an office beside it, or its code before a level it names. */
function isBand(whole: readonly Spot[], columns: TableColumns): boolean {
  const [code, titled] = whole;
  const isCoded = titled && code && isBareCode(tidyText(code.cell.text)) && levelNamedBy(titled.cell.text);
  const spots = isCoded ? whole.slice(1) : whole;
  const [first] = spots;
  if (!first || spots.length > 3 || columns.count < 4) return false;
  const width = first.right - first.left + 1;
  return (
    width >= 2 && width >= columns.count * 0.3 && first.left <= columns.left + 1 && !columns.spans(first)
  );
}

/** A cell merged downwards from a record above reaches into this row. */
function continuesMerge(view: SheetView, row: number, columns: TableColumns): boolean {
  for (let col = columns.left; col <= columns.right; col += 1) {
    const range = view.mergeAt(row, col);
    if (range && range.top < row && range.top > columns.bottom) return true;
  }
  return false;
}
