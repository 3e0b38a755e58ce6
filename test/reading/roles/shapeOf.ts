import { drawSheet } from "../../../src/grid/drawSheet";
import { SheetView } from "../../../src/grid/sheetView";
import type { Field, Shape } from "../../../src/reading/model";
import { headingMarks } from "../../../src/reading/regions/headingMarks";
import { tidyText } from "../../../src/grid/foldText";

/** A drawing as one table with its headings in its first rows, whatever they say: segmentation has tests of its own. */
export function shapeOf(drawing: string, headingRows = 1): Shape {
  const [grid] = drawSheet(drawing).workbook.sheets;
  if (!grid) throw new Error("nothing is drawn");
  const view = new SheetView(grid);
  const width = Math.max(...grid.rows.map(({ length }) => length));
  const rows = Array.from({ length: view.rowCount - headingRows }, (_, at) => at + headingRows);
  const fields = Array.from({ length: width }, (_, col) => columnOf(view, rows, col, headingRows, width));
  const region: Shape["regions"][number] = {
    kind: "table",
    sheet: view.sheet,
    range: { top: 0, left: 0, bottom: view.rowCount - 1, right: width - 1 },
    records: rows.map((row) => ({ top: row, bottom: row })),
    fields,
    titles: [],
    sections: [],
    totals: [],
    within: null,
  };
  return { regions: [region], fields };
}

function columnOf(
  view: SheetView,
  rows: readonly number[],
  col: number,
  headingRows: number,
  width: number,
): Field {
  const above = Array.from({ length: headingRows }, (_, row) => view.shown(row, col));
  const headings = [...new Set(above)].filter((cell) => cell !== undefined);
  return {
    headings,
    path: headings.map(({ text }) => tidyText(text)),
    ...headingMarks(headings),
    cells: rows.map((row) => view.cell(row, col)),
    origins: rows.map((row, at) => {
      const merge = view.mergeAt(row, col);
      return view.cell(row, col) ? at : merge ? rows.indexOf(merge.top) : -1;
    }),
    places: rows.map((row) => view.at(row, col)),
    col,
    place: width > 1 ? col / (width - 1) : 0,
  };
}
