import fc from "fast-check";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { XlsxError } from "../../src/xlsx/XlsxError";
import { makeXlsx } from "../support/makeXlsx";
import { packZip } from "../support/packZip";

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const oleWith = (stream: string): Uint8Array =>
  Buffer.concat([OLE, Buffer.alloc(504), Buffer.from(stream, "utf16le"), Buffer.alloc(400)]);

const small = makeXlsx({
  formats: ["0%", "dd/mm/yyyy"],
  strings: "<si><t>Obiettivo</t></si>",
  sheets: [
    {
      name: "Piano",
      cells:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c></row><row r="2"><c r="A2" s="2"><v>43830</v></c></row>',
      after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    },
  ],
});

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readWorkbook(bytes, "prova.xlsx");
    return "read";
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
};

it.each<[string, string, Uint8Array]>([
  ["nothing at all", "empty", new Uint8Array()],
  ["random bytes", "notWorkbook", Buffer.from([7, 1, 200, 3, 99, 255, 0, 12, 80])],
  ["a PDF", "notWorkbook", Buffer.from("%PDF-1.7; \n1 0 obj")],
  ["JSON", "notWorkbook", Buffer.from('{ "a": 1, "b": 2 }')],
  ["an .xls", "xls", oleWith("Workbook")],
  ["an .xls from before OLE", "xls", Buffer.from([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00])],
  ["a Word document of the old kind", "notWorkbook", oleWith("WordDocument")],
  ["a password", "encrypted", oleWith("EncryptedPackage")],
  [
    "an .ods",
    "ods",
    packZip(
      { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" },
      { mimetype: { stored: true } },
    ),
  ],
  ["an .xlsb", "xlsb", packZip({ "[Content_Types].xml": "<a/>", "xl/workbook.bin": "x" })],
  [
    "a .docx",
    "notWorkbook",
    packZip({ "[Content_Types].xml": "<a/>", "_rels/.rels": "<a/>", "word/document.xml": "" }),
  ],
  ["a ZIP of anything", "notWorkbook", packZip({ "foto.jpg": "x" })],
  ["a ZIP with a workbook in it", "zipOfWorkbook", packZip({ "piani/Piano 2026.XLSX": small, "a.txt": "" })],
  [
    "a workbook zipped again with its folder",
    "zipOfFolder",
    packZip({
      "piano/[Content_Types].xml": "<a/>",
      "piano/_rels/.rels": "<a/>",
      "piano/xl/workbook.xml": "",
    }),
  ],
  ["a .csv", "csv", Buffer.from("Obiettivo;Peso\r\nRidurre i tempi;60\r\n")],
  [
    "a .csv in UTF-16",
    "csv",
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Obiettivo\tPeso\n", "utf16le")]),
  ],
  ["a .csv with a byte order mark", "csv", Buffer.from("\ufeffUnità;Peso\n")],
  ["a web page called .xls", "html", Buffer.from("<html><table><tr><td>1</td></tr></table></html>")],
  ["an XML spreadsheet of 2003", "html", Buffer.from('<?xml version="1.0"?><Workbook/>')],
  [
    "a ZIP with a password",
    "encrypted",
    packZip({ "xl/workbook.xml": "x" }, { "xl/workbook.xml": { flags: 1 } }),
  ],
  ["half a file", "damaged", small.slice(0, small.length / 2)],
  ["a file without its end", "damaged", small.slice(0, small.length - 30)],
  ["only charts", "noSheets", makeXlsx({ sheets: [{ type: "chartsheet", cells: "" }] })],
  [
    "texts that are not there",
    "damaged",
    makeXlsx({ sheets: [{ cells: '<c t="s"><v>0</v></c>' }], parts: { "xl/sharedStrings.xml": undefined } }),
  ],
  [
    "a sheet that is not there",
    "damaged",
    makeXlsx({ sheets: [{ cells: "" }], parts: { "xl/worksheets/sheet1.xml": undefined } }),
  ],
  ["no tabs", "noSheets", makeXlsx({ sheets: [] })],
])("%s: %s", async (_name, code, bytes) => {
  expect(await codeOf(bytes)).toBe(code);
});

describe("parts that are not in UTF-8", () => {
  const sheet = (encoding: string, bytes: (xml: string) => Uint8Array) =>
    makeXlsx({
      sheets: [{ cells: "" }],
      parts: {
        "xl/worksheets/sheet1.xml": bytes(
          `<?xml version="1.0" encoding="${encoding}"?><worksheet><sheetData><row><c t="inlineStr"><is><t>Qualità</t></is></c></row></sheetData></worksheet>`,
        ),
      },
    });
  const wide = (xml: string) => Buffer.from(xml, "utf16le");

  it.each<[string, Uint8Array]>([
    ["Latin 1", sheet("ISO-8859-1", (xml) => Buffer.from(xml, "latin1"))],
    ["UTF-16 with a byte order mark", sheet("UTF-16", (xml) => wide(`\ufeff${xml}`))],
    ["UTF-16 without one", sheet("UTF-16", wide)],
    ["UTF-16, the high byte first", sheet("UTF-16", (xml) => wide(`\ufeff${xml}`).swap16())],
    ["UTF-8 with a byte order mark", sheet("utf-8", (xml) => Buffer.from(`\ufeff${xml}`))],
    ["UTF-8", sheet("UTF-8", (xml) => Buffer.from(xml))],
    ["UTF-8 that says to be UTF-16", sheet("UTF-16", (xml) => Buffer.from(xml))],
  ])("are read in their letters: %s", async (_name, bytes) => {
    const { sheets } = await readWorkbook(bytes, "prova.xlsx");
    expect(sheets[0]?.rows[0]?.[0]?.value).toBe("Qualità");
  });

  it("are refused where nobody knows the letters", async () => {
    expect(await codeOf(sheet("x-klingon", (xml) => Buffer.from(xml)))).toBe("encoding");
  });
});

it("says in both languages what to do", async () => {
  const error = await readWorkbook(oleWith("EncryptedPackage"), "a.xlsx").catch((caught: unknown) => caught);
  expect(error).toMatchObject({
    words: {
      it: expect.stringContaining("togli la password"),
      en: expect.stringContaining("remove the password"),
    },
  });
});

describe("a small file that promises to become huge", () => {
  const megabytes = (count: number) => count * 1024 * 1024;
  const declaring = (size: number, flags = 0) =>
    makeXlsx({ sheets: [{ cells: "" }], oddities: { "xl/worksheets/sheet1.xml": { size, flags } } });

  it("is refused before it is unpacked", async () => {
    expect(await codeOf(declaring(megabytes(201)))).toBe("tooLarge");
  });

  it("is refused for its ratio where it is big", async () => {
    expect(await codeOf(declaring(megabytes(21)))).toBe("tooLarge");
  });

  it("is stopped where it promised to end, when the promise is a lie", async () => {
    const cells = `<row>${"<c><v>1</v></c>".repeat(5000)}</row>`;
    const lying = makeXlsx({ sheets: [{ cells }], oddities: { "xl/worksheets/sheet1.xml": { size: 100 } } });
    expect(await codeOf(lying)).toBe("damaged");
  });

  it("is stopped there also in the parts we unpack ourselves", async () => {
    expect(
      await codeOf(makeXlsx({ sheets: [{ cells: "" }], oddities: { "xl/workbook.xml": { size: 10 } } })),
    ).toBe("damaged");
  });

  it("may not promise nothing", async () => {
    expect(await codeOf(declaring(0))).toBe("damaged");
  });

  it("may not unpack one part under many tabs", async () => {
    const tabs = Array.from(
      { length: 3 },
      (_, index) => `<sheet name="F${index}" sheetId="${index + 1}" r:id="r${index}"/>`,
    );
    const parts = Array.from(
      { length: 3 },
      (_, index) => `<Relationship Id="r${index}" Type="x/worksheet" Target="worksheets/sheet1.xml"/>`,
    );
    const bytes = makeXlsx({
      sheets: [{ cells: "" }],
      parts: {
        "xl/workbook.xml": `<workbook xmlns:r="x"><sheets>${tabs.join("")}</sheets></workbook>`,
        "xl/_rels/workbook.xml.rels": `<Relationships>${parts.join("")}</Relationships>`,
      },
    });
    expect(await codeOf(bytes)).toBe("damaged");
  });

  it("does not multiply nested entities", async () => {
    const bytes = makeXlsx({
      sheets: [{ cells: '<c r="A1" t="s"><v>0</v></c>' }],
      parts: {
        "xl/sharedStrings.xml":
          '<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
      },
    });
    const { sheets } = await readWorkbook(bytes, "a.xlsx");
    expect(String(sheets[0]?.rows[0]?.[0]?.value ?? "").length).toBeLessThan(10);
  });
});

it("turns any bit flip into a workbook or an XlsxError", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(7)), { minLength: 1, maxLength: 6 }),
      async (flips) => {
        const bytes = Uint8Array.from(small);
        for (const [at, bit] of flips) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(await codeOf(bytes)).toMatch(
          /^(read|damaged|notWorkbook|encrypted|noSheets|xls|tooLarge|csv|html|encoding)$/,
        );
      },
    ),
    { numRuns: 300 },
  );
});

it("turns any bytes into an XlsxError", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (tail) => {
      expect(await codeOf(tail)).not.toBe("read");
      expect(await codeOf(Buffer.concat([Buffer.from("PK\u0003\u0004"), tail]))).toBe("damaged");
    }),
    { numRuns: 200 },
  );
});
