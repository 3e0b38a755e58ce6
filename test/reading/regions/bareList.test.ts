import { SheetView } from "../../../src/grid/sheetView";
import { drawSheet } from "../../../src/grid/drawSheet";
import { bareList } from "../../../src/reading/regions/bareList";

const listed = (rows: readonly string[]) => {
  const [grid] = drawSheet(rows.join("\n")).workbook.sheets;
  if (!grid) throw new Error("a sheet is due");
  const list = bareList(new SheetView(grid), 0);
  return list && [list.end, list.region.fields.map(({ cells }) => cells.map((cell) => cell?.text))];
};
const TITLES = [
  "1.1 Aprire la sera",
  "1.2 Formare il personale",
  "2.1 Pagare in tempo",
  "2.2 Ridurre le attese",
];

it("reads titles with codes below each other, up to the first row that is none", () => {
  expect(listed([...TITLES.map((title) => `| ${title} |`), "| Firma |"])).toEqual([4, [TITLES]]);
});

it("reads them behind a text of their own", () => {
  const texts = ["Una città aperta", "Chi lavora", "Conti sani", "Chi aspetta"];
  expect(listed(TITLES.map((title, at) => `| ${texts[at]} | ${title} |`))).toEqual([4, [TITLES]]);
});

it.each([
  ["three are too few", TITLES.slice(0, 3).map((title) => `| ${title} |`)],
  ["numbers of one level count anything", TITLES.map((_, at) => `| ${at + 1} Aprire la sera |`)],
  ["three cells are a table", TITLES.map((title) => `| a | b | ${title} |`)],
  ["a label says what stands behind it", TITLES.map((title) => `| Obiettivo | ${title} |`)],
  ["codes alone name nothing", ["1.1 a", "1.2 b", "2.1 c", "2.2 d"].map((title) => `| ${title} |`)],
])("reads no list where %s", (_why, rows) => {
  expect(listed(rows)).toBeUndefined();
});
