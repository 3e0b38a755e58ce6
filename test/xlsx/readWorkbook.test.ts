import type { Address } from "../../src/model/address";
import type { Cell, Workbook } from "../../src/model/grid";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { makeXlsx, type RawWorkbook } from "../support/makeXlsx";

const read = (workbook: RawWorkbook): Promise<Workbook> => readWorkbook(makeXlsx(workbook), "piano.xlsx");

async function readCells(cells: string, rest: Partial<RawWorkbook> = {}): Promise<readonly Cell[]> {
  const { sheets } = await read({ ...rest, sheets: [{ cells }] });
  return (sheets[0]?.rows ?? []).flatMap((row) => row.flatMap((cell) => cell ?? []));
}

async function readCell(cell: string, rest: Partial<RawWorkbook> = {}): Promise<Cell | undefined> {
  return (await readCells(cell, rest))[0];
}

const at = (row: number, col: number): Address => ({ sheet: "Foglio1", row, col });

describe("values", () => {
  it.each([
    ["a number", '<c r="A1"><v>0.5</v></c>', { type: "number", value: 0.5, text: "0,5" }],
    ["true", '<c r="A1" t="b"><v>1</v></c>', { type: "boolean", value: true, text: "VERO" }],
    ["false", '<c r="A1" t="b"><v>0</v></c>', { type: "boolean", value: false, text: "FALSO" }],
    ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { type: "error", value: "#N/A", text: "#N/D" }],
    ["a shared string", '<c r="A1" t="s"><v>0</v></c>', { type: "text", value: "Peso", text: "Peso" }],
    ["rich text", '<c r="A1" t="s"><v>1</v></c>', { type: "text", value: "Peso %", text: "Peso %" }],
    [
      "an inline string",
      '<c r="A1" t="inlineStr"><is><t>Obiettivo</t></is></c>',
      { type: "text", value: "Obiettivo", text: "Obiettivo" },
    ],
    [
      "an inline rich string",
      '<c r="A1" t="inlineStr"><is><r><t>Obiet</t></r><r><rPr><b/></rPr><t>tivo</t></r></is></c>',
      { type: "text", value: "Obiettivo", text: "Obiettivo" },
    ],
    [
      "an error-like text",
      '<c r="A1" t="inlineStr"><is><t>#N/A</t></is></c>',
      { type: "text", value: "#N/A", text: "#N/A" },
    ],
    [
      "Windows line breaks",
      '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb</t></is></c>',
      { type: "text", value: "a\nb", text: "a\nb" },
    ],
  ])("reads %s", async (_name, cell, expected) => {
    const strings = "<si><t>Peso</t></si><si><r><t>Peso</t></r><r><rPr><b/></rPr><t> %</t></r></si>";
    expect(await readCell(cell, { strings })).toEqual({ at: at(0, 0), ...expected });
  });

  it("leaves out blank, styled and empty cells", async () => {
    const cells = '<c r="A1" s="1"/><c r="B1" t="str"><v></v></c><c r="C1"><v>0</v></c>';
    const found = await readCells(cells, { formats: ["0%"] });
    expect(found).toEqual([{ at: at(0, 2), type: "number", value: 0, text: "0" }]);
  });

  it("places cells that do not say where they are", async () => {
    const found = await readCells("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    expect(found.map(({ at: { row, col }, value }) => [row, col, value])).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [1, 0, 3],
    ]);
  });
});

describe("dates", () => {
  const formats = ["dd/mm/yyyy", "h:mm", '"Anno" 0', "[h]:mm"];

  it.each([
    ["a date is its serial", '<c r="A1" s="1"><v>43830</v></c>', false, "date", 43830, "31/12/2019"],
    ["a time of day", '<c r="A1" s="2"><v>0.5</v></c>', false, "date", 0.5, "12:00"],
    ["a date of the 1904 system", '<c r="A1" s="1"><v>42368</v></c>', true, "date", 43830, "31/12/2019"],
    [
      "a day after the last one",
      '<c r="A1" s="1"><v>123456789012</v></c>',
      false,
      "date",
      123456789012,
      "########",
    ],
    ["a time in the 1904 system", '<c r="A1" s="2"><v>0.5</v></c>', true, "date", 0.5, "12:00"],
    ["hours elapsed in the 1904 system", '<c r="A1" s="4"><v>1.5</v></c>', true, "date", 1.5, "36:00"],
    ["a number in the 1904 system", '<c r="A1" s="3"><v>2019</v></c>', true, "number", 2019, "Anno 2019"],
    ["28 February 1900", '<c r="A1" s="1"><v>59</v></c>', false, "date", 59, "28/02/1900"],
    ["1 March 1900", '<c r="A1" s="1"><v>61</v></c>', false, "date", 61, "01/03/1900"],
    ["an ISO date", '<c r="A1" s="1" t="d"><v>2019-12-31</v></c>', false, "date", 43830, "31/12/2019"],
    [
      "an ISO date and time",
      '<c r="A1" s="1" t="d"><v>2019-12-31T12:00:00Z</v></c>',
      false,
      "date",
      43830.5,
      "31/12/2019",
    ],
    ["a day before all days", '<c r="A1" s="1"><v>-1</v></c>', false, "date", -1, "########"],
  ])("%s", async (_name, cell, date1904, type, value, text) => {
    expect(await readCell(cell, { formats, date1904 })).toMatchObject({ type, value, text });
  });

  it("leaves a text that is no date in a cell formatted as one", async () => {
    const cell = '<c r="A1" s="1" t="inlineStr"><is><t>entro giugno</t></is></c>';
    expect(await readCell(cell, { formats })).toMatchObject({ type: "text", value: "entro giugno" });
  });
});

describe("formulas", () => {
  it.each([
    [
      "a number",
      '<c r="A1"><f>SUM(B1:B2)</f><v>0</v></c>',
      { type: "number", value: 0, formula: "=SUM(B1:B2)" },
    ],
    [
      "a text",
      '<c r="A1" t="str"><f>B1&amp;"%"</f><v>5%</v></c>',
      { type: "text", value: "5%", formula: '=B1&"%"' },
    ],
    [
      "a truth",
      '<c r="A1" t="b"><f>B1=1</f><v>0</v></c>',
      { type: "boolean", value: false, formula: "=B1=1" },
    ],
    [
      "an error",
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { type: "error", value: "#DIV/0!", formula: "=1/0" },
    ],
  ])("keep their last result: %s", async (_name, cell, expected) => {
    expect(await readCell(cell)).toMatchObject(expected);
  });

  it("are translated for the cells that share one", async () => {
    const found = await readCells(
      `<row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1</f><v>1</v></c></row>
       <row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row>
       <row r="4"><c r="C4" t="str"><f t="shared" si="0"/><v>x</v></c></row>`,
    );
    expect(found.map(({ formula }) => formula)).toEqual(["=A2*$B$1", "=A3*$B$1", "=A4*$B$1"]);
  });

  it("name our functions as people type them, however Excel stores them", async () => {
    const cell = '<c r="A1" t="e"><f>[2]!_xldudf_PERF_SCORE(B1,C1)</f><v>#NAME?</v></c>';
    expect(await readCell(cell)).toMatchObject({ formula: "=PERF.SCORE(B1,C1)" });
  });
});

describe("sheets", () => {
  it("come in tab order with what is hidden in them", async () => {
    const { name, sheets } = await read({
      sheets: [
        { name: "Piano", cells: '<c r="A1"><v>1</v></c>' },
        { name: "Bozza", state: "hidden", cells: '<c r="A1"><v>1</v></c>' },
        { name: "Segreto", state: "veryHidden", cells: '<c r="A1"><v>1</v></c>' },
        {
          name: "1.10",
          cells: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="C2"><v>1</v></c></row>',
          before: '<cols><col min="2" max="16384" width="9" hidden="1"/></cols>',
        },
      ],
    });
    expect(name).toBe("piano.xlsx");
    expect(sheets.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ["Piano", false],
      ["Bozza", true],
      ["Segreto", true],
      ["1.10", false],
    ]);
    expect([...(sheets[3]?.hiddenRows ?? [])]).toEqual([0]);
    expect([...(sheets[3]?.hiddenCols ?? [])]).toEqual([1, 2]);
  });

  it("may be tabs with a chart only, which are passed over", async () => {
    const { sheets } = await read({
      sheets: [
        { name: "Grafico1", type: "chartsheet", cells: "" },
        { name: "Piano", cells: '<c r="A1"><v>1</v></c>' },
      ],
    });
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Piano"]);
  });

  it("may be empty, and many", async () => {
    const { sheets } = await read({
      sheets: Array.from({ length: 60 }, (_, index) => ({ name: `F${index}`, cells: "" })),
    });
    expect(sheets).toHaveLength(60);
    expect(sheets[59]).toMatchObject({ sheet: "F59", rows: [], merges: [] });
  });

  it("keep odd names", async () => {
    const { sheets } = await read({ sheets: [{ name: "__proto__", cells: '<c r="A1"><v>1</v></c>' }] });
    expect(sheets[0]?.sheet).toBe("__proto__");
  });
});

describe("merges", () => {
  const merged = async (refs: readonly string[], cells: string) => {
    const after = `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
    const { sheets } = await read({ sheets: [{ cells, after }] });
    return sheets[0]?.merges;
  };
  const square =
    '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c></row>';

  it("are rectangles", async () => {
    expect(await merged(["A1:B2"], square)).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  it("end where the sheet in use ends", async () => {
    expect(await merged(["A1:XFD1048576"], square)).toEqual([{ top: 0, left: 0, bottom: 2, right: 2 }]);
  });

  it("outside the sheet in use are dropped, as are those of one cell", async () => {
    expect(await merged(["F9:G10", "A1:A1", "nonsense"], square)).toEqual([]);
  });

  it("keep the cells Excel writes for them, though empty", async () => {
    const cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="0"/></row>';
    expect(await merged(["A1:A2"], cells)).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  });

  it("that cover one another again and again cannot fill the memory", async () => {
    expect(await merged(Array<string>(500).fill("A1:C3"), square)).toHaveLength(1);
  });
});

describe("cells far apart", () => {
  it("are all read, without the room between them", async () => {
    const cells =
      '<row r="1"><c r="A1" s="1"><v>0.5</v></c></row><row r="1048576"><c r="XFD1048576"><v>7</v></c></row>';
    const { sheets } = await read({ formats: ["0%"], sheets: [{ cells }] });
    const rows = sheets[0]?.rows ?? [];
    expect(rows).toHaveLength(1_048_576);
    expect(rows[0]).toEqual([{ at: at(0, 0), type: "number", value: 0.5, text: "50%", format: "0%" }]);
    expect(rows[1_048_575]?.[16_383]).toMatchObject({ value: 7, text: "7" });
    expect(rows[500]).toEqual([]);
  });

  it("that are blank do not count", async () => {
    const cells =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>';
    const { sheets } = await read({
      sheets: [
        { name: "a", cells },
        { name: "b", cells: '<c r="B1"><v>1</v></c>' },
      ],
    });
    expect(sheets.map(({ rows }) => rows.length)).toEqual([1, 1]);
    expect(sheets[0]?.rows[0]?.[0]).toMatchObject({ value: 2, formula: "=1+1" });
  });
});
