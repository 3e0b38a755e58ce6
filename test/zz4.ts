import { readFileSync } from "node:fs";
import { readWorkbook } from "../src/xlsx/readWorkbook";
import { SheetView } from "../src/grid/sheetView";
import { formHints, repeatedLabels } from "../src/reading/regions/formHints";
import { optionLabels } from "../src/reading/regions/checkMarks";
import { captionRows } from "../src/reading/regions/captions";
import { headingBand } from "../src/reading/regions/headingBand";
import { readTable } from "../src/reading/regions/readTable";
import { plainWorkbook } from "../src/reading/plain/plainWorkbook";
import { transposedTable } from "../src/reading/regions/transposedTable";
(async () => {
  const wb = plainWorkbook(await readWorkbook(readFileSync(process.argv[2]!), "x.xlsx")).workbook;
  const views = wb.sheets.map((g) => new SheetView(g)); const view = views[Number(process.argv[3] ?? 0)]!;
  const hints = formHints(view, repeatedLabels(views), optionLabels(views)); const captions = captionRows(view);
  console.log("captions", [...captions]);
  for (let row = 0; row < view.rowCount; row++) {
    if (view.isBlankRow(row)) continue;
    const t = transposedTable(view, row, hints, (at) => captions.has(at + 1), new Set());
    const band = headingBand(view, row, hints); const table = band && readTable(view, band, hints);
    console.log(row + 1, band ? `band ${band.top + 1}-${band.bottom + 1} sure ${band.sure} lead ${band.lead?.text ?? ""} → records ${table?.region.records.map((r) => r.top + 1)} end ${table?.end}` : "", t ? `transposed ${t.region.fields.length} fields to ${t.end}` : "");
  }
})();
