import { tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import { addIndicator } from "../forms/addIndicator";
import { noteEmpty } from "../forms/noteEmpty";
import { setIndicatorField } from "../forms/setIndicatorField";
import { currentNode, openNode, type Context } from "../sheets/context";
import { createIndicator } from "../tree/draftIndicator";
import { headingWord } from "../words/headingWord";
import { readTitle } from "../words/readTitle";
import { correctColumns } from "./correctColumns";
import type { HeaderBand } from "./readHeaderBand";
import { tableOf, type Table } from "./table";
import { readTableColumns, type TableColumn } from "./tableColumns";

/**
 * Reads headings that stand beside a title of their own: either an indicator with its values in the row below,
 * or an objective whose indicators follow in the same column. Returns the table to go on with and the last row read.
 */
export function readMiniTable(
  context: Context,
  band: HeaderBand,
): { table: Table | undefined; row: number } | undefined {
  const { lead } = band;
  if (!lead) return undefined;
  const { view } = context;
  const columns = correctColumns(readTableColumns(band), band, context.corrections);
  const next = view.nextRow(band.bottom + 1);
  if (
    namesFollow(view, next, lead.left, tidyText(lead.cell.text)) ||
    isNameless(context, next, lead.left, columns)
  ) {
    context.titled = true;
    openNode(context, { kind: context.kindHint, cell: lead.cell, code: null });
    const name: TableColumn = {
      col: lead.left,
      term: "indicator",
      owner: null,
      period: null,
      level: null,
      label: null,
    };
    const plan = {
      levels: [],
      indicators: [{ name, of: null, fields: columns }],
      responsible: [],
      perspective: null,
      priority: null,
      monitoring: null,
      measure: null,
      manager: null,
      columns: [name, ...columns],
    };
    return { table: tableOf(view, plan, band.bottom + 1, context.path), row: band.bottom };
  }
  if (!currentNode(context)) return undefined;
  readOne(context, band, columns, next);
  return { table: undefined, row: next };
}

/** Below an objective its indicators have names of their own in the same column. */
function namesFollow(view: SheetView, row: number, col: number, title: string): boolean {
  const cell = view.cell(row, col);
  return (
    cell !== undefined && cell.type === "text" && tidyText(cell.text) !== "" && tidyText(cell.text) !== title
  );
}

/** A row of values without a name, where other small tables of the sheet stand under objectives or the next row has a name. */
function isNameless(
  { view, titled }: Context,
  row: number,
  col: number,
  columns: readonly TableColumn[],
): boolean {
  const values = columns.filter((column) => view.text(row, column.col) !== "");
  if (values.length < 2 || view.text(row, col) !== "" || view.mergeAt(row, col)) return false;
  const below = view.spots(row + 1);
  const named = below[0]?.left === col && below[0].cell.type === "text" && below.length > 1;
  return titled || (named && below.slice(1).every((spot) => headingWord(spot) === null));
}

function readOne(
  context: Context,
  { lead, top, bottom }: HeaderBand,
  columns: readonly TableColumn[],
  row: number,
): void {
  if (!lead) return;
  const { view } = context;
  const at = lead.cell.at;
  const read = readTitle(lead.cell.text);
  const indicator = createIndicator({ value: read.title, at });
  if (read.code !== null) indicator.code = { value: read.code, at };
  addIndicator(context, indicator, top);
  for (let line = top; line <= Math.max(row, bottom); line += 1)
    if (tidyText(view.cell(line, lead.left)?.text ?? "") === tidyText(lead.cell.text))
      view.explain(line, lead.left);
  for (const column of columns) {
    const value = view.cell(row, column.col);
    if (value && tidyText(value.text) !== "") {
      view.explain(row, column.col);
      setIndicatorField(context, indicator, column, value);
    } else if (PROVIDED.includes(column.term))
      noteEmpty(context, indicator, column, view.at(row, column.col));
  }
}

/** Fields a small table provides a cell for: left empty, it is a blank. */
const PROVIDED: readonly TableColumn["term"][] = ["target", "actual", "baseline", "weight"];
