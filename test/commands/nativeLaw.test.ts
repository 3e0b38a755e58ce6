import fc from "fast-check";
import { join, resolve } from "node:path";
import { formulaReferences } from "../../src/commands/formulaReferences";
import { nativeFormula } from "../../src/commands/native/nativeFormula";
import { scoreFormulas } from "../../src/commands/scoreFormulas";
import { drawSheet } from "../../src/grid/drawSheet";
import { formatCell, parseAddress, parseCell } from "../../src/model/address";
import type { Cell, Workbook } from "../../src/model/grid";
import { defaultProfile } from "../../src/model/profile";
import type { Profile } from "../../src/model/profile";
import { review } from "../../src/review";
import { computeInLibreOffice } from "../support/computeInLibreOffice";
import type { OfficeCase } from "../support/computeInLibreOffice";
import { computeInWorkbook } from "../support/computeInWorkbook";
import { corpusFile, corpusNames, corpusIsHere } from "../support/corpus";
import { loadWorkbook } from "../support/loadWorkbook";
import { sampleNames } from "../support/sampleNames";
import { scoredPlan } from "../support/scoredPlan";
import { withResults } from "../support/withResults";
import { howMany } from "../support/sample";

jest.setTimeout(300_000);

// The law: for every formula Punteggi writes and every later change of a cell it looks at, Excel's own formula says what ours would say
// then, or nothing.

type Content = Pick<Cell, "type" | "value" | "format"> | undefined;

/** What somebody types over a cell, or clears it. */
const LATER: readonly Content[] = [
  undefined,
  ...[0, 1, 2, 0.5, -3, 17, 85, 110.5, 45_000].map((value) => ({ type: "number" as const, value })),
  ...[0, 0.3, 0.85, 1.2, -0.1].map((value) => ({ type: "number" as const, value, format: "0%" })),
  ...[0, 46_100, 46_203.5].map((value) => ({ type: "date" as const, value, format: "dd/mm/yyyy" })),
  ...["n.d.", "85%", "SI", "", "30/06/2026", "12", "decrescente"].map((value) => ({
    type: "text" as const,
    value,
  })),
  { type: "boolean", value: true },
  { type: "error", value: "#N/A" },
];

/** A formula of one row of a plan, over a row of its own: the cells it looks at and nothing else. */
interface Row {
  readonly formula: string;
  readonly cells: readonly Content[];
}

function rowsOf(read: Workbook, profile: Profile): Row[] {
  const { workbook, plan } = withResults(read, review(read, profile).plan);
  const cellAt = (text: string, home: string) => {
    const plain = text.replaceAll("$", "");
    const at = parseAddress(plain) ?? { sheet: home, ...(parseCell(plain) ?? { row: -1, col: -1 }) };
    return workbook.sheets.find(({ sheet }) => sheet === at.sheet)?.rows[at.row]?.[at.col];
  };
  return scoreFormulas(workbook, plan, profile, "it").changes.flatMap((change) => {
    if (!("formula" in change)) return [];
    const pieces = formulaReferences(change.formula);
    const named = [...new Set(pieces.flatMap(({ text, isReference }) => (isReference ? [text] : [])))];
    const formula = pieces.map(({ text, isReference }) =>
      isReference ? formatCell({ row: 0, col: named.indexOf(text) }) : text,
    );
    return [{ formula: formula.join(""), cells: named.map((text) => cellAt(text, change.at.sheet)) }];
  });
}

const SHEET = "Piano";

function bookOf(cells: readonly Content[]): Workbook {
  const row = cells.map((cell, col): Cell | undefined =>
    cell
      ? {
          ...{ at: { sheet: SHEET, row: 0, col }, type: cell.type, value: cell.value },
          ...{ text: String(cell.value), ...(cell.format ? { format: cell.format } : {}) },
        }
      : undefined,
  );
  const plain = { hidden: false, merges: [], hiddenRows: new Set<number>(), hiddenCols: new Set<number>() };
  return { name: "", sheets: [{ sheet: SHEET, rows: [row], ...plain }] };
}

/** The native twin of a row today; null where its formula becomes a value. */
async function twinOf({ formula, cells }: Row): Promise<string | null> {
  const book = bookOf(cells);
  const says = await computeInWorkbook(book, SHEET, formula);
  if (typeof says !== "number" && says !== "") return null;
  const at = ({ row, col }: { readonly row: number; readonly col: number }) =>
    book.sheets[0]?.rows[row]?.[col];
  return nativeFormula(formula, SHEET, at, says)?.formula ?? null;
}

/** Every cell of a row, changed in every way, one at a time. */
const changed = ({ cells }: Row): readonly Workbook[] =>
  cells.flatMap((_, index) =>
    LATER.map((content) => bookOf(cells.map((cell, at) => (at === index ? content : cell)))),
  );

/** A row's twin, and what our own formula says of each changed row. */
interface Trial {
  readonly twin: string;
  readonly cases: readonly { readonly book: Workbook; readonly perf: unknown }[];
}

/** By row: rows of a plan are often alike, and each is asked of the desktop, of the web and of LibreOffice. */
const trials = new Map<string, Promise<Trial | null>>();

function trialOf(row: Row): Promise<Trial | null> {
  const key = JSON.stringify([row.formula, row.cells.map((cell) => cell ?? null)]);
  const trial = trials.get(key) ?? tried(row);
  trials.set(key, trial);
  return trial;
}

async function tried(row: Row): Promise<Trial | null> {
  const twin = await twinOf(row);
  if (twin === null) return null;
  const cases: { readonly book: Workbook; readonly perf: unknown }[] = [];
  for (const book of changed(row))
    cases.push({ book, perf: await computeInWorkbook(book, SHEET, row.formula) });
  return { twin, cases };
}

interface Later extends OfficeCase {
  readonly said: unknown;
}

/** Changes each cell of each row in every way, of rows that are alike one; throws where a twin says something else. Gives what was computed. */
async function changeAll(
  rows: readonly Row[],
  where: "desktop" | "web" = "desktop",
): Promise<readonly Later[]> {
  const later: Later[] = [];
  const done = new Set<Trial>();
  for (const row of rows) {
    const trial = await trialOf(row);
    if (trial === null || done.has(trial)) continue;
    done.add(trial);
    const { twin, cases } = trial;
    for (const { book, perf } of cases) {
      const said = await computeInWorkbook(book, SHEET, twin, where);
      if (!agree(said, perf))
        throw new Error(
          `${twin} says ${String(said)} of ${JSON.stringify(book.sheets[0]?.rows[0])}, ${row.formula} says ${String(perf)}`,
        );
      later.push({ book, formula: twin, said });
    }
  }
  return later;
}

/** Nothing is always honest; an error is, where ours is no score either. */
const agree = (said: unknown, perf: unknown): boolean =>
  said === "" ||
  (typeof said === "number"
    ? typeof perf === "number" && Math.abs(said - perf) <= 1e-9
    : typeof perf !== "number");

const plans: readonly (readonly [name: string, path: string])[] = [
  ...sampleNames.map((name) => [name, join(resolve(__dirname, "../../assets/samples"), name)] as const),
  ...(corpusIsHere ? corpusNames : []).map((name) => [name, corpusFile(`${name}.xlsx`)] as const),
];

const rowsByPath = new Map<string, Promise<Row[]>>();

/** The rows of a plan on the disk, which is read once for all who ask. */
function rowsIn(path: string): Promise<Row[]> {
  const rows = rowsByPath.get(path) ?? loadWorkbook(path).then((read) => rowsOf(read, defaultProfile));
  rowsByPath.set(path, rows);
  return rows;
}

it.each(plans)("holds for every row of %s", async (_name, path) => {
  const rows = await rowsIn(path);
  await changeAll(rows);
  expect(rows.length).toBeGreaterThan(0);
});

it("holds for plans made up, by the methods that have twins", async () => {
  let twins = 0;
  await fc.assert(
    fc.asyncProperty(
      scoredPlan,
      fc.constantFrom(null, "step" as const, "ratio" as const),
      async (picture, method) => {
        const rows = rowsOf(drawSheet(picture).workbook, { ...defaultProfile, method });
        twins += (await changeAll(rows)).length;
      },
    ),
    { numRuns: howMany(20, 40) },
  );
  expect(twins).toBeGreaterThan(howMany(500, 1000));
});

// https://support.microsoft.com/office/51bd39a5-f338-4dbe-a33f-955d67c2b2cf: CELL("format") is not supported there.
describe("in Excel on the web, where CELL tells no formats,", () => {
  it.each(plans)("the law holds for every row of %s", async (_name, path) => {
    await changeAll(await rowsIn(path), "web");
  });

  it("most rows say what they say on the desktop, while nobody has changed them", async () => {
    let [there, silent] = [0, 0];
    for (const picture of fc.sample(scoredPlan, { numRuns: 120, seed: 11 }))
      for (const row of rowsOf(drawSheet(picture).workbook, defaultProfile)) {
        const twin = await twinOf(row);
        if (twin === null) continue;
        const book = bookOf(row.cells);
        const desktop = await computeInWorkbook(book, SHEET, twin);
        if (typeof desktop !== "number") continue;
        const web = await computeInWorkbook(book, SHEET, twin, "web");
        if (web === "") silent += 1;
        else expect(web).toBe(desktop);
        there += 1;
      }
    expect(there).toBeGreaterThan(40);
    expect(silent / there).toBeLessThan(0.2);
  });
});

const office = computeInLibreOffice();
if (!office) console.info("LibreOffice is not installed: native formulas are not computed in it");
(office ? it : it.skip)("LibreOffice computes what Excel would", async () => {
  const rows: Row[] = [];
  for (const name of sampleNames)
    rows.push(...(await rowsIn(join(resolve(__dirname, "../../assets/samples"), name))));
  for (const picture of fc.sample(scoredPlan, 20))
    rows.push(...rowsOf(drawSheet(picture).workbook, defaultProfile));
  const later = await changeAll(rows);
  const answers = (await office?.(later)) ?? [];
  const differing = later.flatMap(({ book, formula, said }, i) =>
    sameThere(said, answers[i])
      ? []
      : [{ formula, said, answer: answers[i], cells: book.sheets[0]?.rows[0] }],
  );
  expect(differing.slice(0, 3)).toEqual([]);
  expect(later.length).toBeGreaterThan(1000);
});

const sameThere = (said: unknown, answer: unknown): boolean =>
  typeof said === "number" ? typeof answer === "number" && Math.abs(said - answer) <= 1e-9 : said === answer;
