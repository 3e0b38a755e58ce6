import { drawSheet } from "../../../src/grid/drawSheet";
import { SheetView } from "../../../src/grid/sheetView";
import { readHeaderBand } from "../../../src/layouts/tables/readHeaderBand";
import { readTableColumns } from "../../../src/layouts/tables/tableColumns";

function bandOf(picture: string) {
  const [grid] = drawSheet(picture).workbook.sheets;
  if (!grid) throw new Error("nothing drawn");
  return readHeaderBand(new SheetView(grid), 0);
}

/** Rows and columns of the band: "1-2" and what every column holds. */
function read(picture: string) {
  const band = bandOf(picture);
  return (
    band && {
      rows: `${band.top + 1}-${band.bottom + 1}`,
      columns: readTableColumns(band).map(({ term, period, level }) =>
        [term, period ?? level].flatMap((x) => x ?? []),
      ),
    }
  );
}

it("reads one row of headings", () => {
  const picture = `
    | Obiettivo operativo | Peso | Indicatore | Target 2026 |
    | Ridurre i tempi | 60 | Giorni | 20 |`;
  expect(read(picture)).toEqual({
    rows: "1-1",
    columns: [["operationalObjective"], ["weight"], ["indicator"], ["target", "2026"]],
  });
});

it("reads years under the heading they divide, merged or not", () => {
  const below = "| | 2026 | 2027 | \n | Giorni | 20 | 18 | gg |";
  const columns = [["indicator"], ["target", "2026"], ["target", "2027"], ["unit"]];
  expect(read(`| Indicatore | Target | < | Unità |\n ${below}`)).toEqual({ rows: "1-2", columns });
  expect(read(`| Indicatore | Target | | Unità |\n ${below}`)).toEqual({ rows: "1-2", columns });
});

it("reads the levels below thresholds", () => {
  const picture = `
    | Indicatore | Target | Soglie | < |
    | | | 80% | 60% |
    | Giorni | 20 | 22 | 25 |`;
  expect(read(picture)?.columns.slice(2)).toEqual([
    ["threshold", 0.8],
    ["threshold", 0.6],
  ]);
});

it("keeps a column whose heading nobody knows", () => {
  const picture = `
    | Obiettivo operativo | Peso | Voce | Indicatore | Target |
    | Ridurre i tempi | 60 | x | Giorni | 20 |`;
  expect(read(picture)?.columns[2]).toEqual(["unknown"]);
});

it.each([
  ["target and weight", "| Giorni di rilascio | Target storico | Valore target | Peso |"],
  ["years", "| Giorni di rilascio | 2026 | 2027 | 2028 |"],
])("takes a text beside headings of %s for the title of a small table", (_what, headings) => {
  const band = bandOf(`${headings}\n | | 25 | 20 | 18 |`);
  expect(band?.lead?.cell.text).toBe("Giorni di rilascio");
  expect(band?.columns.map(({ col }) => col)).toEqual([1, 2, 3]);
});

it.each([
  ["a record", "| Ridurre i tempi | 60 | Giorni | 20 |\n | Formare | 40 | Ore | 30 |"],
  ["a form", "| Obiettivo operativo | Ridurre i tempi | Peso | 30 |\n | Indicatore | Giorni | Target | 20 |"],
  ["headings without anything below", "| Obiettivo operativo | Peso | Indicatore |\n | | | |"],
  ["a single label", "| Indicatore | |\n | Giorni | 20 |"],
  ["prose", "| La relazione descrive gli obiettivi | e i pesi | assegnati |\n | a | b | c |"],
])("sees no headings in %s", (_what, picture) => {
  expect(bandOf(picture)).toBeUndefined();
});

it.each(["| (a) | (b) | (c) |", "| 1 | 2 | 3 |"])(
  "takes %s below headings for the numbers of the columns",
  (row) => {
    const picture = `
    | Obiettivo operativo | Indicatore | Target 2026 |
    ${row}
    | Ridurre i tempi | Giorni | 20 |`;
    expect(read(picture)?.rows).toBe("1-2");
  },
);

it("reads years below a blank row as those of the headings above", () => {
  const picture = `
    | Indicatore | Target | < | Unità |
    | | | | |
    | | 2026 | 2027 | |
    | | | | |
    | Giorni | 20 | 18 | gg |`;
  expect(read(picture)?.rows).toBe("1-3");
});
