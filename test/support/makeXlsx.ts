import { packZip, type Oddity } from "./packZip";

/** A sheet as it stands in the file: rows of raw XML cells, and what comes before and after them. */
export interface RawSheet {
  readonly name?: string;
  /** "hidden" or "veryHidden". */
  readonly state?: string;
  /** `<row>` elements, or just `<c>` elements of a single row. */
  readonly cells: string;
  readonly before?: string;
  readonly after?: string;
  /** Relationship type; "chartsheet" makes a tab without cells. */
  readonly type?: string;
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** `<si>` elements. */
  readonly strings?: string;
  /** Number format codes; cell style 1 has the first. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  /** Parts to add or replace; undefined leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
  readonly oddities?: Readonly<Record<string, Oddity>>;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "vnd.openxmlformats-officedocument.spreadsheetml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Writes an .xlsx from raw pieces of XML, for what no library would write. */
export function makeXlsx({
  sheets,
  strings = "",
  formats = [],
  date1904,
  parts,
  oddities,
}: RawWorkbook): Uint8Array {
  const relationships = sheets.map(
    ({ type = "worksheet" }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${type}s/sheet${index + 1}.xml"/>`,
  );
  const tabs = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escape(name ?? `Foglio${index + 1}`)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  const made = {
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${tabs.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relationships.join("")}<Relationship Id="s" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="f" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>`,
    "xl/styles.xml": styles(formats),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [
        `xl/${sheet.type ?? "worksheet"}s/sheet${index + 1}.xml`,
        worksheet(sheet),
      ]),
    ),
    ...parts,
  };
  const present = Object.entries(made).filter(([, content]) => content !== undefined);
  return packZip({ "[Content_Types].xml": contentTypes(present.map(([name]) => name)), ...made }, oddities);
}

/** What kind of part each is, by how its name begins: other programs refuse a file that does not say so. */
const KINDS: readonly (readonly [start: string, kind: string])[] = [
  ["xl/workbook", `${DOCUMENT}.sheet.main+xml`],
  ["xl/worksheets/sheet", `${DOCUMENT}.worksheet+xml`],
  ["xl/chartsheets/sheet", `${DOCUMENT}.chartsheet+xml`],
  ["xl/sharedStrings", `${DOCUMENT}.sharedStrings+xml`],
  ["xl/styles", `${DOCUMENT}.styles+xml`],
  ["xl/tables/table", `${DOCUMENT}.table+xml`],
  ["xl/calcChain", `${DOCUMENT}.calcChain+xml`],
];

function contentTypes(names: readonly string[]): string {
  const parts = names.flatMap((name) => {
    const kind = KINDS.find(([start]) => name.startsWith(start))?.[1];
    return kind === undefined ? [] : [`<Override PartName="/${name}" ContentType="application/${kind}"/>`];
  });
  const defaults = [
    ["xml", "application/xml"],
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["png", "image/png"],
  ].map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults.join("")}${parts.join("")}</Types>`;
}

function worksheet({ cells, before = "", after = "" }: RawSheet): string {
  const rows = cells.startsWith("<row") || cells === "" ? cells : `<row>${cells}</row>`;
  return `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function styles(formats: readonly string[]): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escape(code)}"/>`,
  );
  const cells = ["0", ...formats.map((_, index) => String(164 + index))].map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs>${cells.join("")}</cellXfs></styleSheet>`;
}
