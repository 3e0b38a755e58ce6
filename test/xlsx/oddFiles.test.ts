import { defaultProfile } from "../../src/model/profile";
import type { Cell } from "../../src/model/grid";
import { review } from "../../src/review";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { makeXlsx, type RawWorkbook } from "../support/makeXlsx";
import { packZip, unpackZip } from "../support/packZip";

// Files as programs in the world write them, each with one oddity, made by hand from XML.

const read = (workbook: RawWorkbook) => readWorkbook(makeXlsx(workbook), "piano.xlsx");

async function cellsOf(cells: string, rest: Partial<RawWorkbook> = {}): Promise<readonly Cell[]> {
  const { sheets } = await read({ strings: "<si><t>Titolo</t></si>", ...rest, sheets: [{ cells }] });
  return (sheets[0]?.rows ?? []).flatMap((row) => row.flatMap((cell) => cell ?? []));
}

const textsOf = async (cells: string, rest: Partial<RawWorkbook> = {}): Promise<readonly string[]> =>
  (await cellsOf(cells, rest)).map(({ text }) => text);

describe("a cell with a type and no value is empty", () => {
  it.each(
    ["s", "b", "e", "n", "str", "inlineStr", "d"].flatMap((type) =>
      ["/>", "></c>", "><v/></c>", "><v></v></c>", "><v> </v></c>"].map((rest) => [type, rest]),
    ),
  )("t=%j%s", async (type, rest) => {
    const blankText = type === "str" && rest.includes("<v> ");
    expect(await textsOf(`<c r="A1" t="${type}"${rest}`)).toEqual(blankText ? [" "] : []);
  });
});

describe("number formats show what they show", () => {
  it.each([
    ['0"%"', 50, "50%"],
    ["0\\%", 50, "50%"],
    ["0%", 0.5, "50%"],
    ["h:mm:ss", 0.354166666, "8:30:00"],
    ["m/d/yyyy", 43830, "12/31/2019"],
    ["h:mm", 0.354166666, "8:30"],
  ])("%s of %d is %s", async (format, value, text) => {
    expect(await textsOf(`<c r="A1" s="1"><v>${value}</v></c>`, { formats: [format] })).toEqual([text]);
  });

  it.each([
    [14, 43830, "31/12/2019", "dd/mm/yyyy"],
    [20, 0.354166666, "08:30", "hh:mm"],
    [44, 1234.5, "1.234,50 €", expect.stringContaining("€")],
    [41, 1234567, "1.234.567", expect.any(String)],
  ])("the built-in format %d of %d is %s", async (id, value, text, format) => {
    const styles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    const [cell] = await cellsOf(`<c r="A1" s="1"><v>${value}</v></c>`, {
      parts: { "xl/styles.xml": styles },
    });
    expect(cell).toMatchObject({ text, format });
  });

  it("a format that only a conditional format declares is no cell's", async () => {
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="13"/></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="13" formatCode="0%"/></dxf></dxfs></styleSheet>';
    expect(await textsOf('<c r="A1" s="1"><v>0.5</v></c>', { parts: { "xl/styles.xml": styles } })).toEqual([
      "1/2",
    ]);
  });
});

describe("a file that lost its number formats says so", () => {
  const missing = { parts: { "xl/styles.xml": undefined } };
  it.each<[string, string, Partial<RawWorkbook>, true | undefined]>([
    ["a number of a style that is gone", '<c r="A1" s="1"><v>0.6</v></c>', missing, true],
    ["a number of a style the list does not reach", '<c r="A1" s="9"><v>0.6</v></c>', {}, true],
    [
      "numbers that name no style",
      '<c r="A1"><v>0.6</v></c><c r="B1" s="0"><v>1</v></c>',
      missing,
      undefined,
    ],
    ["texts only", '<c r="A1" s="1" t="str"><v>60%</v></c>', missing, undefined],
    ["styles that are all there", '<c r="A1" s="1"><v>0.6</v></c>', { formats: ["0%"] }, undefined],
  ])("%s", async (_what, cells, rest, lost) => {
    expect((await read({ ...rest, sheets: [{ cells }] })).formatsLost).toBe(lost);
  });
});

describe("texts", () => {
  it.each([
    [
      "without the phonetic guide of an inline string",
      '<c t="inlineStr"><is><t>Peso</t><rPh sb="0" eb="1"><t>dao</t></rPh></is></c>',
      "Peso",
    ],
    [
      "without the phonetic guide between runs",
      '<c t="inlineStr"><is><r><t>Pe</t></r><rPh sb="0" eb="1"><t>dao</t></rPh><r><t>so</t></r></is></c>',
      "Peso",
    ],
    [
      "with one line break for a marked Windows one",
      '<c t="inlineStr"><is><t>a_x000D_\r\nb</t></is></c>',
      "a\nb",
    ],
    ["with a mark that means itself", '<c t="inlineStr"><is><t>a_x005F_x000D_b</t></is></c>', "a_x000D_b"],
    ["with entities", '<c t="inlineStr"><is><t>a &amp;lt; &#233; &#xE9;</t></is></c>', "a &lt; é é"],
    ["with a literal section", '<c t="inlineStr"><is><t><![CDATA[a &amp; <b>]]></t></is></c>', "a &amp; <b>"],
    ["of a formula with a mark", '<c t="str"><f>A2</f><v>a_x000A_b</v></c>', "a\nb"],
  ])("are read %s", async (_what, cell, text) => {
    expect(await textsOf(cell)).toEqual([text]);
  });

  it("of the shared list are without their phonetic guides", async () => {
    const strings = '<si><t>Peso</t><rPh sb="0" eb="1"><t>dao</t></rPh><phoneticPr fontId="1"/></si>';
    expect(await textsOf('<c t="s"><v>0</v></c>', { strings })).toEqual(["Peso"]);
  });

  it("may all stand in their cells though the file names a list that is not there", async () => {
    const cell = '<c t="inlineStr"><is><t>Peso</t></is></c>';
    expect(await textsOf(cell, { parts: { "xl/sharedStrings.xml": undefined } })).toEqual(["Peso"]);
  });
});

describe("rows", () => {
  const places = async (rows: string) =>
    (await cellsOf(rows)).map(({ at: { row, col }, value }) => [row, col, value]);

  it("may come one element for every cell", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>';
    expect(await places(rows)).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [1, 0, 3],
    ]);
  });

  it("may come in any order", async () => {
    const rows =
      '<row r="3"><c r="B3"><v>3</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>';
    expect(await places(rows)).toEqual([
      [0, 0, 1],
      [2, 0, 2],
      [2, 1, 3],
    ]);
  });
});

describe("formulas never computed", () => {
  it.each(['<c r="A1"><f>1+1</f></c>', '<c r="A1"><f>1+1</f><v/></c>', '<c r="A1"><f>1+1</f><v></v></c>'])(
    "are no blanks: %s",
    async (cell) => {
      expect(await cellsOf(cell)).toMatchObject([{ type: "error", value: "#CALC?", formula: "=1+1" }]);
    },
  );

  it("whose result is an empty text were computed", async () => {
    expect(await cellsOf('<c r="A1" t="str"><f>""</f><v></v></c>')).toEqual([]);
  });

  it("are told in one sentence that says what to do", async () => {
    const found = review(
      await read({
        sheets: [
          {
            cells: plan([
              ["1.1 Formare il personale", "<f>30+30</f>", "Ore di formazione", "20"],
              ["1.2 Ridurre i tempi", "<f>20+20</f>", "Giorni", "10"],
            ]),
          },
        ],
      }),
      defaultProfile,
    ).findings.filter(({ rule }) => rule === "formula-error");
    expect(found).toMatchObject([
      {
        message: {
          it: expect.stringContaining(
            "2 formule senza risultato, perché mai calcolate: apri il file in Excel",
          ),
        },
      },
    ]);
  });

  it("of ours, where the add-in was missing, are told as such", async () => {
    const perf = "<f>_xldudf_PERF_SCORE(D2,20)</f><v>#NAME?</v>";
    const found = review(
      await read({ sheets: [{ cells: plan([["1.1 Formare", "100", "Ore di formazione", perf]]) }] }),
      defaultProfile,
    ).findings.filter(({ rule }) => rule === "formula-error");
    expect(found).toMatchObject([{ message: { it: expect.stringContaining("di Cruscotto (PERF…)") } }]);
  });
});

/** Rows of a plan; what begins with "<" is the inside of its cell. */
function plan(lines: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    if (text.startsWith("<")) return `<c${text.includes("#") ? ' t="e"' : ""}>${text}</c>`;
    return /^\d+$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  };
  return [["Obiettivo operativo", "Peso", "Indicatore", "Target 2026"], ...lines]
    .map((line) => `<row>${line.map(cell).join("")}</row>`)
    .join("");
}

describe("the package", () => {
  const plain = makeXlsx({
    strings: "<si><t>Titolo</t></si>",
    formats: ["0%"],
    sheets: [{ cells: '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c>' }],
  });
  const repacked = (rename: (name: string) => string) =>
    packZip(Object.fromEntries(Object.entries(unpackZip(plain)).map(([name, text]) => [rename(name), text])));

  it.each<[string, Uint8Array]>([
    ["back slashes in the names of its parts", repacked((name) => name.replaceAll("/", "\\"))],
    ["names in other letter cases", repacked((name) => name.toUpperCase())],
    [
      "an empty part with a data descriptor",
      packZip(
        { ...unpackZip(plain), "docProps/thumbnail.wmf": "" },
        {
          "docProps/thumbnail.wmf": { flags: 8, stored: true },
        },
      ),
    ],
  ])("may have %s", async (_what, bytes) => {
    const { sheets } = await readWorkbook(bytes, "piano.xlsx");
    expect(sheets[0]?.rows[0]?.map((cell) => cell?.text)).toEqual(["Titolo", "50%"]);
  });
});

describe("other programs' manners", () => {
  const plain: RawWorkbook = {
    formats: ["0%"],
    sheets: [
      {
        cells:
          '<row r="1"><c r="A1" t="inlineStr"><is><t>Però</t></is></c><c r="B1" s="1"><v>0.5</v></c></row>',
      },
    ],
  };
  const SHEET = "xl/worksheets/sheet1.xml";
  type Parts = Readonly<Record<string, string>>;
  /** The same file with its parts written in another way. */
  const written = (change: (parts: Parts) => Readonly<Record<string, string | Uint8Array>>) =>
    packZip(change(unpackZip(makeXlsx(plain))));
  const inSheet = (change: (xml: string) => string) =>
    written((parts) => ({ ...parts, [SHEET]: change(parts[SHEET] ?? "") }));
  const everywhere = (change: (xml: string) => string) =>
    written((parts) => Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, change(xml)])));
  const targets = (change: (xml: string) => string) =>
    written((parts) => ({
      ...parts,
      "xl/_rels/workbook.xml.rels": change(parts["xl/_rels/workbook.xml.rels"] ?? ""),
    }));

  it.each<[string, Uint8Array]>([
    [
      "SheetJS: plain texts as results of formulas",
      inSheet((xml) => xml.replace(/t="inlineStr"><is><t>(.*?)<\/t><\/is>/, 't="str"><v>$1</v>')),
    ],
    ["SheetJS: stubs", inSheet((xml) => xml.replace("</row>", '<c r="C1" t="z"/></row>'))],
    [
      "openpyxl: numbers without a value",
      inSheet((xml) => xml.replace("</row>", '<c r="C1" t="n"><v/></c></row>')),
    ],
    [
      "LibreOffice: the last row there is",
      inSheet((xml) =>
        xml.replace("</sheetData>", '<row r="1048576"><c r="AMJ1048576" s="0"/></row></sheetData>'),
      ),
    ],
    [
      "LibreOffice: formulas with a mark",
      inSheet((xml) => xml.replace("<v>0.5", '<f aca="false">1/2</f><v>0.5')),
    ],
    ["POI: numbers with exponents", inSheet((xml) => xml.replace("0.5", "5.0E-1"))],
    [
      "ClosedXML: a prefix",
      inSheet((xml) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x=")),
    ],
    ["EPPlus: absolute targets", targets((xml) => xml.replaceAll('Target="', 'Target="/xl/'))],
    ["a target from above", targets((xml) => xml.replaceAll('Target="', 'Target="../xl/'))],
    ["a mark of byte order", everywhere((xml) => `\ufeff${xml}`)],
    [
      "the strict namespaces",
      everywhere((xml) =>
        xml.replace(
          /http:\/\/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)\/2006/g,
          "http://purl.oclc.org/ooxml/$1",
        ),
      ),
    ],
    ["lower-case references", inSheet((xml) => xml.replace(/r="[A-Z]+\d+"/g, (name) => name.toLowerCase()))],
    ["rows and cells without numbers", inSheet((xml) => xml.replace(/ r="[^"]*"/g, ""))],
    ["single quotes", inSheet((xml) => xml.replace(/="([^"']*)"/g, "='$1'"))],
    [
      "Western letters",
      written((parts) => ({
        ...parts,
        [SHEET]: Buffer.from((parts[SHEET] ?? "").replace("UTF-8", "windows-1252"), "latin1"),
      })),
    ],
    [
      "cells of an extension",
      inSheet((xml) =>
        xml.replace(
          "</worksheet>",
          '<extLst><ext><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData></ext></extLst></worksheet>',
        ),
      ),
    ],
    [
      "a part named as an address and kept as it is read",
      written((parts) => {
        const { [SHEET]: sheet = "", ...rest } = parts;
        const rels = "xl/_rels/workbook.xml.rels";
        return {
          ...rest,
          "xl/worksheets/foglio 1.xml": sheet,
          [rels]: (rest[rels] ?? "").replace("sheet1.xml", "foglio%201.xml"),
        };
      }),
    ],
    ["entries for folders", written((parts) => ({ "xl/": "", "xl/worksheets/": "", ...parts }))],
  ])("%s", async (_what, bytes) => {
    const { sheets } = await readWorkbook(bytes, "piano.xlsx");
    expect(sheets[0]?.rows.map((row) => row.map((cell) => cell?.text))).toEqual([["Però", "50%"]]);
  });
});

describe("what stands under a merged range", () => {
  it("is not seen and not read", async () => {
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row><row r="2"><c r="A2"><v>8</v></c><c r="C2"><v>2</v></c></row>';
    const { sheets } = await read({
      sheets: [{ cells, after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' }],
    });
    expect(sheets[0]?.rows.map((row) => row.map((cell) => cell?.value))).toEqual([
      [1],
      [undefined, undefined, 2],
    ]);
  });

  it("does not make the sheet larger than what is seen", async () => {
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const { sheets } = await read({
      sheets: [{ cells, after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }],
    });
    expect(sheets[0]).toMatchObject({ rows: [[{ value: 1 }]], merges: [] });
  });
});

it("refuses shared formulas that would fill the memory, before they do", async () => {
  const long = `${"A1+".repeat(2000)}1`;
  const rows = Array.from(
    { length: 20_000 },
    (_, row) =>
      `<row><c><f t="shared" si="0"${row === 0 ? ` ref="A1:A20000">${long}</f>` : "/>"}<v>1</v></c></row>`,
  );
  await expect(read({ sheets: [{ cells: rows.join("") }] })).rejects.toMatchObject({ code: "formulas" });
});

it("refuses more sheets than any plan has", async () => {
  const sheets = Array.from({ length: 2001 }, () => ({ cells: "" }));
  await expect(read({ sheets })).rejects.toMatchObject({ code: "sheets" });
});
