import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { changedCells } from "../../src/grid/changedCells";
import { parseCell } from "../../src/model/address";
import type { Cell, Grid, Workbook } from "../../src/model/grid";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeCopy } from "../../src/xlsx/writeCopy";
import { makeXlsx, type RawWorkbook } from "../support/makeXlsx";
import { unpackZip } from "../support/packZip";

type Content = Omit<Cell, "at" | "text">;

const read = (bytes: Uint8Array): Promise<Workbook> => readWorkbook(bytes, "piano.xlsx");
const number = (value: number, format?: string): Content => ({
  type: "number",
  value,
  ...(format && { format }),
});
const text = (value: string): Content => ({ type: "text", value });

/** The grid with some cells changed, by their names; null empties one. */
function edited(grid: Grid, edits: Readonly<Record<string, Content | null>>): Grid {
  const rows = grid.rows.map((cells) => [...cells]);
  for (const [name, content] of Object.entries(edits)) {
    const at = parseCell(name);
    if (!at) throw new Error(`${name} is no cell`);
    while (rows.length <= at.row) rows.push([]);
    const line = rows[at.row] ?? [];
    while (line.length < at.col) line.push(undefined);
    line[at.col] = content ? { at: { ...at, sheet: grid.sheet }, ...content, text: "" } : undefined;
  }
  return { ...grid, rows };
}

/** Every filled cell as "B5 kind value formula format": what a copy must bring back. */
const contents = ({ rows }: Grid): readonly string[] =>
  rows.flatMap((line) =>
    line.flatMap((cell) =>
      cell
        ? [
            [cell.at.row, cell.at.col, cell.type, cell.value, cell.formula, cell.format ?? "General"].join(
              " ",
            ),
          ]
        : [],
    ),
  );

async function copyWith(bytes: Uint8Array, edits: Readonly<Record<string, Content | null>>, place = 0) {
  const before = (await read(bytes)).sheets[place];
  if (!before) throw new Error("no such sheet");
  const after = edited(before, edits);
  const cells = changedCells(before, after);
  const copy = await writeCopy(bytes, [{ sheet: before.sheet, cells }]);
  return { after, copy, reopened: (await read(copy)).sheets[place] ?? before };
}

const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [old, now] = [unpackZip(before), unpackZip(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]);
};

const TABLE: RawWorkbook = {
  formats: ["0%"],
  strings: "<si><t>Peso</t></si>",
  sheets: [
    {
      before: '<dimension ref="A1:B3"/><cols><col min="1" max="1" width="30"/></cols>',
      cells:
        '<row r="1" spans="1:2" ht="30"><c r="A1" t="s" s="0"><v>0</v></c><c r="B1" s="1"><v>0.6</v></c></row>' +
        '<row r="3"><c r="A3"><f>B1*2</f><v>1.2</v></c><c r="B3" s="1"/></row>',
      after: '<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>',
    },
    { cells: '<c r="A1"><v>7</v></c>' },
  ],
  parts: { "xl/media/image1.png": "not really" },
};

it.each<[string, Readonly<Record<string, Content | null>>]>([
  ["a number", { B1: number(0.55, "0%") }],
  ["a number in a place with a style only", { B3: number(1, "0%") }],
  ["a text", { A1: text('Peso & "misura" <b>') }],
  ["a text of several lines and spaces", { A1: text(" due\nrighe ") }],
  ["a date with a format of its own", { B1: { type: "date", value: 46387, format: "dd/mm/yyyy" } }],
  ["a boolean", { A1: { type: "boolean", value: true } }],
  ["a formula", { B3: { type: "number", value: 1.8, formula: "=A3*1.5", format: "0%" } }],
  [
    "a formula with a text for a result",
    { A1: { type: "text", value: "sì & no", formula: '=IF(B1<1,"sì & no","")' } },
  ],
  [
    "a formula of ours, and one younger than the format",
    {
      A1: { type: "number", value: 1, formula: '=PERF.SCORE(B1,"PERF.SCORE(x)")+XLOOKUP(1,A:A,B:B)' },
    },
  ],
  ["an error", { A1: { type: "error", value: "#N/A", formula: "=NA()" } }],
  ["another result of the same formula", { A3: { type: "number", value: 1.1, formula: "=B1*2" } }],
  ["nothing", { A1: null, B1: null }],
  [
    "cells before, between and after the others",
    { C1: number(1), A2: text("nuova"), D9: number(2), C3: number(3) },
  ],
])("writes %s", async (_what, edits) => {
  const bytes = makeXlsx(TABLE);
  const { after, copy, reopened } = await copyWith(bytes, edits);
  expect(contents(reopened)).toEqual(contents(after));
  expect(reopened.merges).toEqual(after.merges);
  const allowed = ["xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml"];
  expect(changedParts(bytes, copy).filter((name) => !allowed.includes(name))).toEqual([]);
});

it("writes an error that files do not know as one that they do", async () => {
  const spill = { type: "error", value: "#SPILL!", formula: "=B1:B9" } as const;
  const { reopened } = await copyWith(makeXlsx(TABLE), { A3: spill });
  expect(reopened.rows[2]?.[0]).toMatchObject({ value: "#VALUE!", formula: "=B1:B9" });
});

it("leaves a file without changes as it is, part for part", async () => {
  const bytes = makeXlsx(TABLE);
  expect(changedParts(bytes, await writeCopy(bytes, []))).toEqual([]);
});

it("changes no more of the sheet than the cell", async () => {
  const bytes = makeXlsx(TABLE);
  const { copy } = await copyWith(bytes, { B1: number(0.55, "0%") });
  const sheet = "xl/worksheets/sheet1.xml";
  expect(unpackZip(copy)[sheet]).toBe(
    unpackZip(bytes)[sheet]?.replace("<v>0.6</v>", "<v>0.55</v>").replace(' spans="1:2"', ""),
  );
});

it("gives a cell with a new number format a style that is otherwise the same, once", async () => {
  const bytes = makeXlsx(TABLE);
  const day = { type: "date", value: 46387, format: "dd/mm/yyyy" } as const;
  const { copy } = await copyWith(bytes, { B1: day, B3: day });
  const styles = unpackZip(copy)["xl/styles.xml"] ?? "";
  expect(styles).toContain('<numFmts count="2">');
  expect(styles.match(/<xf /g)).toHaveLength(3);
  expect(styles).toContain(
    '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  );
});

it("asks Excel to compute the formulas again, and drops the order of computing when one is gone", async () => {
  const chain = '<calcChain xmlns="x"><c r="A3" i="1"/></calcChain>';
  const parts = unpackZip(makeXlsx(TABLE));
  const bytes = makeXlsx({
    ...TABLE,
    parts: {
      "xl/calcChain.xml": chain,
      "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
      "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
      ),
    },
  });
  const kept = unpackZip((await copyWith(bytes, { B1: number(1, "0%") })).copy);
  expect(kept["xl/calcChain.xml"]).toBe(chain);
  expect(kept["xl/workbook.xml"]).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
  const dropped = unpackZip((await copyWith(bytes, { A3: number(1) })).copy);
  expect(Object.keys(dropped)).not.toContain("xl/calcChain.xml");
  expect(dropped["[Content_Types].xml"]).toBe(parts["[Content_Types].xml"]);
  expect(dropped["xl/_rels/workbook.xml.rels"]).toBe(parts["xl/_rels/workbook.xml.rels"]);
});

it("gives the cells that shared a changed formula one of their own", async () => {
  const cells =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1&amp;"x"</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>2x</v></c></row>' +
    '<row r="3"><c r="A3" t="str"><f t="shared" si="0"/><v>3x</v></c></row>';
  const { reopened } = await copyWith(makeXlsx({ sheets: [{ cells }] }), {
    A1: number(5),
    A3: { type: "text", value: "4x", formula: '=B3&"x"' },
  });
  expect(reopened.rows.map(([cell]) => [cell?.value, cell?.formula])).toEqual([
    [5, undefined],
    ["2x", '=B2&"x"'],
    ["4x", '=B3&"x"'],
  ]);
});

it("writes a formula that fills several cells as an array, with what it fills", async () => {
  const fills = { top: 4, left: 0, bottom: 5, right: 1 };
  const { copy, after, reopened } = await copyWith(makeXlsx(TABLE), {
    A5: { ...text("Livello"), formula: "=PERF.TREE(A1:B3)", fills },
    B5: text("Titolo"),
    A6: number(1),
    B6: text("Servizi"),
  });
  expect(unpackZip(copy)["xl/worksheets/sheet1.xml"]).toContain('<f t="array" ref="A5:B6">');
  expect(reopened.rows[4]?.[0]).toMatchObject({ formula: "=PERF.TREE(A1:B3)", fills, value: "Livello" });
  expect(contents(reopened)).toEqual(contents(after));
});

it("names the columns of a table as its headings say", async () => {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const table =
    '<table xmlns="x" id="1" name="T" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="Peso"/><tableColumn id="2" name="B"/></tableColumns></table>';
  const bytes = makeXlsx({
    ...TABLE,
    parts: {
      "xl/tables/table1.xml": table,
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="x"><Relationship Id="t" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
    },
  });
  const { copy } = await copyWith(bytes, { A1: text('Peso "%" $1\n2026'), B3: number(1) });
  expect(unpackZip(copy)["xl/tables/table1.xml"]).toBe(
    table.replace('"Peso"', '"Peso &quot;%&quot; $1_x000a_2026"'.replaceAll("$", "$$$$")),
  );
});

it.each([
  ["cells without names", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"],
  ["no cells at all", ""],
  ["comments between the cells", '<row r="1"><!-- <c r="B1"><v>9</v></c> --><c r="A1"><v>1</v></c></row>'],
])("writes into a sheet with %s", async (_what, cells) => {
  const { after, reopened } = await copyWith(makeXlsx({ sheets: [{ cells }] }), {
    A2: number(30),
    B1: number(20),
  });
  expect(contents(reopened)).toEqual(contents(after));
});

it("writes with the prefix the file uses", async () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const bytes = makeXlsx({ sheets: [{ cells: "" }], parts: { "xl/worksheets/sheet1.xml": sheet } });
  const { copy } = await copyWith(bytes, { B1: text("due") });
  expect(unpackZip(copy)["xl/worksheets/sheet1.xml"]).toContain('<x:c r="B1" t="inlineStr"><x:is><x:t ');
});

it("counts the days as the file does", async () => {
  const bytes = makeXlsx({
    date1904: true,
    formats: ["dd/mm/yyyy"],
    sheets: [{ cells: '<c r="A1" s="1"><v>1</v></c>' }],
  });
  const { after, reopened } = await copyWith(bytes, {
    A1: { type: "date", value: 46387, format: "dd/mm/yyyy" },
  });
  expect(contents(reopened)).toEqual(contents(after));
});

it.each([
  [
    "one element for every cell",
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1" ht="30"><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
  ],
  [
    "rows and cells as they come",
    '<row r="3"><c r="C3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1" spans="1:3"><c r="B1" t="str"><f>A1&amp;"x"</f><v>x</v></c></row>',
  ],
])("finds the place of a change among %s", async (_what, cells) => {
  const { after, copy, reopened } = await copyWith(makeXlsx({ sheets: [{ cells }] }), {
    A1: number(10),
    B1: number(20),
    B3: text("nuova"),
  });
  expect(contents(reopened)).toEqual(contents(after));
  const rows = [...(unpackZip(copy)["xl/worksheets/sheet1.xml"] ?? "").matchAll(/<row[^>]* r="(\d+)"/g)].map(
    ([, row]) => Number(row),
  );
  expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
});

it("writes a part back in letters it says it has", async () => {
  const sheet = `<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Qualità</t></is></c></row></sheetData></worksheet>`;
  const bytes = makeXlsx({
    sheets: [{ cells: "" }],
    parts: { "xl/worksheets/sheet1.xml": Buffer.from(`\ufeff${sheet}`, "utf16le") },
  });
  const { after, copy, reopened } = await copyWith(bytes, { B1: text("città") });
  expect(contents(reopened)).toEqual(contents(after));
  expect(unpackZip(copy)["xl/worksheets/sheet1.xml"]).toContain('encoding="UTF-8"');
});

it("leaves a formula without a result where its result cannot be trusted", async () => {
  const bytes = makeXlsx(TABLE);
  const cells = [
    {
      row: 2,
      col: 0,
      cell: {
        at: { sheet: "Foglio1", row: 2, col: 0 },
        type: "number",
        value: 1.2,
        text: "",
        formula: "=B1*2",
      },
      formula: false,
      format: false,
      stale: true,
    },
  ] as const;
  const copy = await writeCopy(bytes, [{ sheet: "Foglio1", cells }]);
  expect(unpackZip(copy)["xl/worksheets/sheet1.xml"]).toContain('<c r="A3"><f>B1*2</f></c>');
});

describe("number formats", () => {
  const styles = (inside: string) =>
    makeXlsx({
      sheets: [{ cells: '<c r="A1" s="0"><v>0.5</v></c>' }],
      parts: { "xl/styles.xml": `<styleSheet>${inside}</styleSheet>` },
    });
  const xfs = '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

  it("of a conditional format are not taken for a cell's", async () => {
    const dxf =
      '<dxfs><dxf><numFmt numFmtId="13" formatCode="0%"/></dxf><dxf><numFmt numFmtId="170" formatCode="0.0%"/></dxf></dxfs>';
    const { copy, reopened } = await copyWith(styles(xfs + dxf), { A1: number(0.6, "0%") });
    expect(reopened.rows[0]?.[0]).toMatchObject({ text: "60%", format: "0%" });
    expect(unpackZip(copy)["xl/styles.xml"]).toContain('<numFmt numFmtId="171" formatCode="0%"/>');
  });

  it("are written also where the package has no styles, and no other cell takes them on", async () => {
    const bytes = makeXlsx({
      sheets: [{ cells: '<c r="A1" s="3"><v>0.5</v></c><c r="B1" s="1"><v>0.5</v></c>' }],
      parts: { "xl/styles.xml": undefined },
    });
    const { after, reopened } = await copyWith(bytes, { A1: number(0.6, "0%") });
    expect(contents(reopened)).toEqual(contents(after));
    expect(reopened.rows[0]?.map((cell) => cell?.text)).toEqual(["60%", "0,5"]);
  });
});

describe("headings of a table", () => {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const inline = (name: string, value: string) => `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const bytes = makeXlsx({
    formats: ["dd/mm/yyyy"],
    sheets: [
      {
        cells: `<row r="1">${inline("A1", "Voce")}${inline("B1", "Valore")}</row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row>`,
      },
      {
        cells:
          '<c r="A1"><f>SUM(T1[Valore])+T1[[#Totals],[Valore]]+T2[Valore]&amp;"T1[Valore]"</f><v>4</v></c>',
      },
    ],
    parts: {
      "xl/tables/table1.xml":
        '<table xmlns="x" id="1" name="T1" displayName="T1" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Voce"/><tableColumn id="2" name="Valore"><calculatedColumnFormula>T1[[#This Row],[Voce]]*2</calculatedColumnFormula></tableColumn></tableColumns></table>',
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="x"><Relationship Id="t" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
    },
  });

  it.each<[string, Readonly<Record<string, Content | null>>, readonly [string, string]]>([
    ["a number becomes a text", { B1: number(2021) }, ["Voce", "2021"]],
    [
      "a date becomes a text",
      { B1: { type: "date", value: 43830, format: "dd/mm/yyyy" } },
      ["Voce", "31/12/2019"],
    ],
    ["a truth becomes a text", { B1: { type: "boolean", value: true } }, ["Voce", "VERO"]],
    ["a formula becomes a text", { B1: { type: "text", value: "x", formula: '="x"' } }, ["Voce", "x"]],
    ["the same twice gets a number", { B1: text("voce") }, ["Voce", "voce2"]],
    ["an emptied one keeps its name", { B1: null }, ["Voce", "Valore"]],
    ["two may change places", { A1: text("Valore"), B1: text("Voce") }, ["Valore2", "Voce"]],
  ])("stay what Excel takes: %s", async (_what, edits, names) => {
    const { copy, reopened } = await copyWith(bytes, edits);
    const table = unpackZip(copy)["xl/tables/table1.xml"] ?? "";
    expect([...table.matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map(([, name]) => name)).toEqual(
      names,
    );
    expect(reopened.rows[0]?.map((cell) => [cell?.type, cell?.value])).toEqual(
      names.map((name) => ["text", name]),
    );
  });

  it("are followed by the formulas that name them, in cells and in tables", async () => {
    const { copy } = await copyWith(bytes, { B1: text("Valore [%]"), A1: text("Peso") });
    const parts = unpackZip(copy);
    expect((await read(copy)).sheets[1]?.rows[0]?.[0]?.formula).toBe(
      `=SUM(T1[Valore '[%']])+T1[[#Totals],[Valore '[%']]]+T2[Valore]&"T1[Valore]"`,
    );
    expect(parts["xl/tables/table1.xml"]).toContain("T1[[#This Row],[Peso]]*2");
  });
});

it("adds a sheet behind the others", async () => {
  const bytes = makeXlsx(TABLE);
  const grid: Grid = {
    ...edited(
      { sheet: "Foglio1", hidden: false, rows: [], merges: [], hiddenRows: new Set(), hiddenCols: new Set() },
      { A1: text("Verifica"), B2: number(0.5, "0%"), A3: { type: "number", value: 1, formula: "=B2*2" } },
    ),
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  };
  const copy = await writeCopy(bytes, [], [{ ...grid, sheet: "Verifica" }, grid]);
  const { sheets } = await read(copy);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Foglio1", "Foglio2", "Verifica", "Foglio1 (2)"]);
  expect(contents(sheets[2] ?? grid)).toEqual(contents(grid));
  expect(sheets[2]?.merges).toEqual(grid.merges);
  expect(sheets.slice(0, 2)).toEqual((await read(bytes)).sheets);
});

it("brings any text and any number back", async () => {
  const bytes = makeXlsx(TABLE);
  const value = fc.oneof(
    fc.string({ unit: "binary", minLength: 1 }).map((raw) => raw.replace(/\r\n?/g, "\n")),
    fc.constantFrom("_x0041_", "a\u0007b", "]]>", "&amp;", "=1+1", "  "),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  await fc.assert(
    fc.asyncProperty(value, async (written) => {
      fc.pre(typeof written !== "string" || !/[\ud800-\udfff]/.test(written));
      const content = typeof written === "string" ? text(written) : number(written === 0 ? 0 : written);
      const { reopened } = await copyWith(bytes, { A1: content });
      expect(reopened.rows[0]?.[0]?.value).toEqual(content.value);
    }),
    { numRuns: 60 },
  );
}, 30_000);

const samples = resolve(__dirname, "../../assets/samples");
const corpus = resolve(__dirname, "../../../shared/corpus");
const files = [samples, corpus].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".xlsx"))
        .map((name) => join(folder, name))
    : [],
);

it.each(files.map((path) => [path.split("/").at(-1) ?? "", path]))(
  "changes one cell of %s",
  async (_name, path) => {
    const bytes = readFileSync(path);
    const workbook = await read(bytes);
    const place = workbook.sheets.findIndex(({ rows }) => rows.some((row) => row.length > 0));
    const grid = workbook.sheets[place];
    const first = grid?.rows.flatMap((row) => row.flatMap((cell) => cell ?? []))[0];
    if (!grid || !first) throw new Error("an empty workbook");
    const { copy, reopened, after } = await copyWith(
      bytes,
      { ZZ9999: number(1), ZZ1: text("cambiata") },
      place,
    );
    expect(contents(reopened)).toEqual(contents(after));
    expect(changedParts(bytes, copy)).toHaveLength(
      changedParts(bytes, copy).includes("xl/workbook.xml") ? 2 : 1,
    );
    const others = (each: Workbook) => each.sheets.filter((_, index) => index !== place);
    expect(others(await read(copy))).toEqual(others(workbook));
  },
);
