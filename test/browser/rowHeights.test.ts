import { it as italian } from "../../src/locales/it";
import { makeXlsx } from "../support/makeXlsx";
import { drawnRows, type DrawnRow } from "./support/drawnRows";
import { poll } from "./support/poll";
import { workbenchForAll } from "./support/workbenchForAll";

const workbench = workbenchForAll({ viewport: { width: 1400, height: 900 } });
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Style 1 wraps its text, style 2 has large letters. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/><name val="Arial"/></font><font><sz val="24"/><name val="Arial"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf fontId="0"/><xf fontId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1"/></cellXfs></styleSheet>`;
/** No letter of it reaches above or below the others, so that lines stay apart. */
const WORD = "nonna";

const row = (at: number, style: number, text: string) =>
  `<row r="${at}"><c r="A${at}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c></row>`;

/** How many words each row holds, in the order of the rows. */
const WORDS = [1, 3, 9, 2, 20];
const drawn = makeXlsx({
  sheets: [
    {
      before: '<cols><col min="1" max="1" width="20" customWidth="1"/></cols>',
      cells:
        WORDS.map((words, at) => row(at + 1, 1, Array(words).fill(WORD).join(" "))).join("") +
        row(WORDS.length + 1, 2, WORD),
    },
  ],
  parts: { "xl/styles.xml": STYLES },
});

/** The rows once they satisfy, or as they are when they never do. */
async function rowsOnce(satisfies: (rows: readonly DrawnRow[]) => boolean): Promise<readonly DrawnRow[]> {
  let rows: readonly DrawnRow[] = [];
  const ask = async () => (rows = await drawnRows(workbench().page));
  await poll(ask, satisfies).catch(() => undefined);
  return rows;
}

it("gives rows that have no height of their own the height of their texts", async () => {
  const file = { name: "righe.xlsx", mimeType: "", buffer: Buffer.from(drawn) };
  await workbench().page.locator('input[type="file"]').setInputFiles(file);
  await workbench().untilOpen("righe.xlsx");
  const rows = await rowsOnce((now) => (now[4]?.height ?? 0) > 60 && (now[5]?.height ?? 0) > 25);
  const word = rows[0]?.ink ?? 0;
  expect(word).toBeGreaterThan(20);
  const seen = WORDS.map((words, at) => ({
    words,
    // Letters are smoothed otherwise at every place: what is hidden would be a whole line of them.
    seen: Math.round((rows[at]?.ink ?? 0) / word / words),
    isCut: rows[at]?.isCut,
  }));
  expect(seen).toEqual(WORDS.map((words) => ({ words, seen: 1, isCut: false })));
  expect(rows[WORDS.length]).toMatchObject({ isCut: false });
});

it("shows all of every finding on the sheet it writes", async () => {
  const { pane } = workbench();
  await workbench().openSample("Consuntivo con risultati e formule PERF", "consuntivo-con-punteggi.xlsx");
  await workbench().showView(italian.pane.views.check);
  await pane.getByRole("button", { name: italian.check.report }).click();
  await workbench().page.getByRole("main").getByRole("tab", { name: "Verifica", selected: true }).waitFor();
  const written = (rows: readonly DrawnRow[]) => rows.filter(({ ink }) => ink > 0);
  // A title, a heading, four findings: one of them is two lines long.
  const isWhole = (rows: readonly DrawnRow[]) =>
    written(rows).length === 6 && written(rows).some(({ height }) => height > 30);
  const rows = await rowsOnce(isWhole);
  expect(written(rows)).toHaveLength(6);
  expect(Math.max(...rows.map(({ height }) => height))).toBeGreaterThan(30);
  expect(rows.map(({ isCut }) => isCut)).toEqual(rows.map(() => false));
});
