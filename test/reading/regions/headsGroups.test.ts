import { drawSheet } from "../../../src/grid/drawSheet";
import { SheetView } from "../../../src/grid/sheetView";
import { headsGroups } from "../../../src/reading/regions/headsGroups";

const heads = (rows: string) => {
  const [grid] = drawSheet(`| Processo |\n${rows}`).workbook.sheets;
  if (!grid) throw new Error("a sheet is due");
  const view = new SheetView(grid);
  const [spot] = view.spots(0);
  return spot && headsGroups(view, spot);
};

it.each([
  ["cells merged over records", "| Tributi | IMU | 1 |\n| ^ | TARI | 2 |"],
  ["words written again", "| Tributi | IMU |\n| Tributi | TARI |\n| Scuola | Mense |\n| Scuola | Nidi |"],
  ["words left out", "| Tributi | IMU | 1 |\n| | TARI | 2 |\n| Scuola | Mense | 3 |\n| | Nidi | 4 |"],
  ["lines above records", "| Tributi |\n| IMU | 1 |\n| TARI | 2 |\n| Scuola |\n| Mense | 3 |"],
])("a word over %s heads groups", (_what, rows) => {
  expect(heads(rows)).toBe(true);
});

it.each([
  ["another word a record", "| Tributi | IMU |\n| Ambiente | TARI |\n| Scuola | Mense |\n| Nidi | Rette |"],
  ["one word for all", "| Tributi | IMU |\n| Tributi | TARI |\n| Tributi | Canoni |\n| Tributi | Multe |"],
  ["fewer than four records", "| Tributi | IMU |\n| Tributi | TARI |\n| Scuola | Mense |"],
  ["cells without neighbours", "| Tributi |\n| IMU |\n| Scuola |\n| Mense |"],
  ["one line above records", "| Tributi |\n| IMU | 1 |\n| TARI | 2 |"],
  ["records of another column", "| | IMU | 1 |\n| | TARI | 2 |\n| | Mense | 3 |\n| | Nidi | 4 |"],
  ["cells merged sideways", "| Tributi | < | 1 |\n| Scuola | < | 2 |"],
])("a word over %s heads none", (_what, rows) => {
  expect(heads(rows)).toBe(false);
});
