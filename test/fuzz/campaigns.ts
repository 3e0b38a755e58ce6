import { changedCells } from "../../src/grid/changedCells";
import type { Cell, Grid, Workbook } from "../../src/model/grid";
import { defaultProfile } from "../../src/model/profile";
import { review } from "../../src/review";
import { parseTarget } from "../../src/targets/parseTarget";
import { targetJson } from "../../src/targets/targetJson";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeCopy } from "../../src/xlsx/writeCopy";
import { XlsxError } from "../../src/xlsx/XlsxError";
import { makeXlsx } from "../support/makeXlsx";
import { packZip, unpackZip } from "../support/packZip";
import { promptly } from "./promptly";
import { randomly, type Randomly } from "./randomly";
import { PIECES } from "./words";

/**
 * Tries one case made from a seed. Throws where the product throws anything but its own errors, takes longer than a second, or reads the
 * same thing in two ways.
 */
export type Campaign = (seed: number) => void | Promise<void>;

function same(what: string, first: unknown, second: unknown): void {
  const [a, b] = [JSON.stringify(first), JSON.stringify(second)];
  if (a !== b) throw new Error(`${what} was read in two ways: ${a} and ${b}`);
}

const textOf = ({ below, oneOf }: Randomly, most: number): string =>
  Array.from({ length: 1 + below(most) }, () => oneOf(PIECES)).join(oneOf(["", " ", " ", ", "]));

/** Strings as targets. */
async function target(seed: number): Promise<void> {
  const random = randomly(seed);
  const text = textOf(random, 5);
  const context = {
    year: random.oneOf([2026, 0, 9999, null]),
    unit: random.oneOf([null, "gg", "%", textOf(random, 1)]),
  };
  const read = () => targetJson(text, parseTarget(text, context), "it");
  same(JSON.stringify(text), await promptly(JSON.stringify(text), read), read());
}

/** Sheets of label words in any order. */
async function grid(seed: number): Promise<void> {
  const random = randomly(seed);
  const workbook = drawWorkbook(random);
  const read = () => {
    // The reader remembers sheets it has seen: each time it has to see them for the first time.
    const { plan, findings } = review(structuredClone(workbook), defaultProfile);
    return { plan, findings };
  };
  same("the sheet", await promptly("review", read), read());
}

function drawWorkbook(random: Randomly): Workbook {
  const height = 1 + random.below(14);
  const width = 1 + random.below(9);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, col): Cell | undefined => {
      if (random.below(4) === 0) return undefined;
      const at = { sheet: "Piano", row, col };
      switch (random.below(6)) {
        case 0: {
          const value = random.oneOf([0, 1, 50, 0.5, 33.3, 1e308, -1e308, 2026, 1e-300]);
          const text = String(value).replace(".", ",");
          return { at, type: "number", value, text, ...(random.below(2) && { format: "0%" }) };
        }
        case 1:
          return { at, type: "date", value: 46_000, text: "09/12/2025", format: "dd/mm/yyyy" };
        case 2:
          return { at, type: "error", value: "#N/A", text: "#N/D" };
        default: {
          const text = textOf(random, 2);
          return { at, type: "text", value: text, text };
        }
      }
    }),
  );
  const top = random.below(height);
  const left = random.below(width);
  const merge = { top, left, bottom: Math.min(height - 1, top + 2), right: left };
  const sheet: Grid = {
    sheet: "Piano",
    hidden: false,
    rows,
    merges: random.below(2) && merge.bottom > top ? [merge] : [],
    hiddenRows: new Set(random.below(4) ? [] : [random.below(height)]),
    hiddenCols: new Set(),
  };
  return { name: "piano.xlsx", sheets: [sheet] };
}

const SEED_FILE = makeXlsx({
  formats: ["0%", "dd/mm/yyyy"],
  strings:
    "<si><t>Obiettivo operativo</t></si><si><r><t>Pe</t></r><r><t>so</t></r></si><si><t>Formare</t></si>",
  sheets: [
    {
      name: "Piano",
      before: '<dimension ref="A1:D4"/><cols><col min="2" max="2" width="9" hidden="1"/></cols>',
      cells:
        '<row r="1" spans="1:4"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Target 2026</t></is></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>0.6</v></c><c r="C2" s="2"><v>46000</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">B2*2</f><v>1.2</v></c><c r="B3" t="b"><v>1</v></c></row>' +
        '<row r="4"><c r="A4"><f t="shared" si="0"/><v>0</v></c><c r="B4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
      after: '<mergeCells count="1"><mergeCell ref="C3:D4"/></mergeCells>',
    },
    { name: "Note", cells: '<row r="1"><c r="A1"><v>7</v></c></row>' },
  ],
});

/** A workbook file, or undefined where the product refuses it with a sentence. */
async function opened(bytes: Uint8Array): Promise<Workbook | undefined> {
  try {
    return await promptly("reading", () => readWorkbook(bytes, "piano.xlsx"));
  } catch (error) {
    if (error instanceof XlsxError) return undefined;
    throw error;
  }
}

/** A file in which some bytes are other ones. */
async function bytes(seed: number): Promise<void> {
  const random = randomly(seed);
  const mutated = Uint8Array.from(SEED_FILE);
  for (let count = 1 + random.below(8); count > 0; count -= 1) {
    mutated[random.below(mutated.length)] = random.below(256);
  }
  const cut = random.below(10) === 0 ? mutated.slice(0, random.below(mutated.length)) : mutated;
  same("the file", await opened(cut), await opened(cut));
}

const PARTS = unpackZip(SEED_FILE);
const MUTATED = Object.keys(PARTS).filter((name) => /sheet1|styles|sharedStrings|workbook\.xml/.test(name));

/** A file in whose XML something was doubled, dropped, moved or put in; what still opens is written back with a change. */
async function xml(seed: number): Promise<void> {
  const random = randomly(seed);
  const parts = { ...PARTS };
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    const name = random.oneOf(MUTATED);
    parts[name] = mutate(parts[name] ?? "", random);
  }
  const file = packZip(parts);
  const before = await opened(file);
  const sheet = before?.sheets[0];
  if (!before || !sheet) return;
  same("the file", before, await opened(file));
  const at = { sheet: sheet.sheet, row: 40, col: 1 };
  const rows = [...sheet.rows, ...Array.from({ length: 41 - sheet.rows.length }, () => [])].map(
    (line, row) => (row === 40 ? [undefined, { at, type: "number", value: 42, text: "42" } as const] : line),
  );
  const copy = await written(file, sheet, { ...sheet, rows });
  const value = copy && (await readWorkbook(copy, "piano.xlsx")).sheets[0]?.rows[40]?.[1]?.value;
  if (copy && value !== 42) throw new Error(`the copy holds ${String(value)} where 42 was written`);
}

async function written(file: Uint8Array, before: Grid, after: Grid): Promise<Uint8Array | undefined> {
  try {
    const cells = changedCells(before, after).filter(({ row }) => row === 40);
    return await writeCopy(file, [{ sheet: before.sheet, cells }]);
  } catch (error) {
    if (error instanceof XlsxError) return undefined;
    throw error;
  }
}

const PUT_IN = [
  '<c r="A1"/>',
  "<row>",
  "</row>",
  "<v/>",
  '<c t="s"/>',
  "<!-- -->",
  "<![CDATA[<]]>",
  "&#0;",
  "&x;",
  ' r="A1"',
  '"',
  "<",
  "]]>",
  "<f>",
  "\u0000",
  '<mergeCell ref="A1:XFD1048576"/>',
  'r="0"',
  't="s"',
  "é",
];

function mutate(text: string, random: Randomly): string {
  const from = random.below(text.length + 1);
  const to = Math.min(text.length, from + random.below(40));
  const elsewhere = random.below(text.length + 1);
  switch (random.below(4)) {
    case 0:
      return text.slice(0, from) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(from);
    case 2:
      return text.slice(0, elsewhere) + text.slice(from, to) + text.slice(elsewhere);
    default:
      return text.slice(0, from) + random.oneOf(PUT_IN) + text.slice(from);
  }
}

/** Every campaign with how many cases a full run tries. */
export const campaigns: readonly { readonly name: string; readonly cases: number; readonly run: Campaign }[] =
  [
    { name: "target", cases: 1_000_000, run: target },
    { name: "grid", cases: 100_000, run: grid },
    { name: "bytes", cases: 10_000, run: bytes },
    { name: "xml", cases: 1_000, run: xml },
  ];
