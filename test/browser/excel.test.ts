import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { formatAddress, formatCell, parseAddress, type Address } from "../../src/model/address";
import { defaultProfile } from "../../src/model/profile";
import { review } from "../../src/review";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { bookOf, filledCell, position, raise, sheetAt, sheetNamed } from "../excel/host/book";
import type { Book, BookEvent } from "../excel/host/book";
import { calculate, type FunctionsMetadata } from "../excel/host/calculate";
import { REQUIREMENTS } from "../excel/host/nativeBridge";
import { openOnTheWeb, type WebOptions, type WebStandIn } from "../excel/host/webStandIn";
import { tellChanged, writeCell } from "../excel/host/writeCell";
import { inSample } from "../support/sample";
import { launchOptions, type FoundBrowser } from "./support/findBrowser";

const SAMPLES = join(__dirname, "../../assets/samples");
const CORPUS = join(__dirname, "../../../shared/corpus");
const withCorpus = existsSync(CORPUS);
if (!withCorpus) console.info("the reference workbooks are not here: only our samples are opened");
const workbooksIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name): [string, string] => [name, join(folder, name)]);

jest.setTimeout(120_000);
let browser: Browser;
let excel: WebStandIn | undefined;
beforeAll(async () => {
  browser = await chromium.launch(
    launchOptions(JSON.parse(process.env["CRUSCOTTO_BROWSER"] ?? "null") as FoundBrowser),
  );
});
afterEach(async () => {
  await excel?.close();
  excel = undefined;
});
afterAll(() => browser.close());

const bookFrom = async (path: string): Promise<Book> =>
  bookOf(await readWorkbook(new Uint8Array(readFileSync(path)), path));
const sample = (name: string) => bookFrom(join(SAMPLES, name));

async function openPane(book: Book, options?: WebOptions): Promise<WebStandIn> {
  excel = await openOnTheWeb(browser, book, options);
  return excel;
}

/** Cells, formulas and formats of every sheet: what must stay as it is where nothing was asked. */
const contents = (book: Book) =>
  book.sheets.map(({ name, cells }) => [
    name,
    [...cells].map(([at, { value, formula, format }]) => [at, value, formula, format]).sort(),
  ]);

/** The next cell the pane selects in the workbook. */
const nextSelection = (book: Book) =>
  new Promise<string>((resolve) => {
    const listener = (event: BookEvent) => {
      if (event.kind !== "selection") return;
      book.listeners.delete(listener);
      const { sheet, range } = book.selection;
      resolve(formatAddress({ sheet: sheet.name, row: range.top, col: range.left }));
    };
    book.listeners.add(listener);
  });

/** A planner types into a cell of the sheet. */
function type(book: Book, sheetName: string, row: number, col: number, text: string): void {
  const sheet = sheetNamed(book, sheetName);
  if (!sheet) throw new Error(`no sheet ${sheetName}`);
  writeCell(book, sheet, row, col, text);
  tellChanged(book, sheet, { top: row, left: col, bottom: row, right: col });
}

const workbooks = [...workbooksIn(SAMPLES), ...(withCorpus ? workbooksIn(CORPUS) : [])];

describe.each(workbooks.filter((_, at) => inSample(at, 0, 3)))("%s", (_name, path) => {
  it("shows the tree, checks with one click, leads to the cell of a finding, and changes nothing else", async () => {
    const book = await bookFrom(path);
    const before = contents(book);
    const { pane, press, strayRequests, complaints } = await openPane(book);
    await pane.getByRole("treeitem").first().waitFor();
    await press("checkPlan");
    expect(contents(book).slice(0, before.length)).toEqual(before);
    expect(book.sheets.at(-1)?.tables).toHaveLength(1);

    await pane.getByRole("tab", { name: "Verifica" }).click();
    // Errors stand open, the other groups are opened by hand; a plan may also be without a blemish.
    const show = pane.getByLabel(/^Mostra .+![A-Z]+\d+$/).first();
    const closed = pane.locator("h3 > button[aria-expanded=false]").first();
    await show
      .or(closed)
      .or(pane.getByText(/^Pubblicabile\.?$/))
      .first()
      .waitFor();
    if ((await show.count()) === 0 && (await closed.count()) > 0) await closed.click();
    if ((await show.count()) === 0) return;
    const cell = ((await show.getAttribute("aria-label")) ?? "").replace("Mostra ", "");
    const selected = nextSelection(book);
    await show.click();
    expect(await selected).toBe(cell);
    expect(strayRequests).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** Its objective 3 has weights that add up to 105 %: one of them, 25 %, should be 20 %. */
const WRONG_WEIGHT = "tabella-unica.xlsx";

it("a finding goes when the planner corrects the weight in the sheet", async () => {
  const book = await sample(WRONG_WEIGHT);
  const { pane } = await openPane(book);
  const tally = pane.getByText("105 %");
  await tally.waitFor();
  await pane.getByRole("tab", { name: "Verifica" }).click();
  const finding = pane.getByLabel(/^Mostra /).first();
  const cell = parseAddress(((await finding.getAttribute("aria-label")) ?? "").replace("Mostra ", ""));
  if (!cell) throw new Error("no cell");
  const wrong = weightsAround(book, cell).find(({ value }) => value === 0.25 || value === 25);
  if (!wrong) throw new Error("the planted weight is not where it was planted");
  type(book, cell.sheet, wrong.row, wrong.col, wrong.value === 25 ? "20" : "0.2");
  await tally.waitFor({ state: "detached" });
  await pane.getByText(/^Pubblicabile/).waitFor();
});

it("corrects from the pane, shows what it did, and takes it back", async () => {
  const book = await sample(WRONG_WEIGHT);
  const before = contents(book);
  const { pane } = await openPane(book);
  await pane.getByRole("tab", { name: "Verifica" }).click();
  await pane.getByText("Correggi…").first().click();
  await pane.getByRole("dialog").getByRole("button").first().click();
  await pane.getByText(/^Pubblicabile/).waitFor();
  expect(contents(book)).not.toEqual(before);
  await pane.getByRole("button", { name: "Ripristina" }).click();
  await pane.getByText(/^Non pubblicabile/).waitFor();
  expect(contents(book)).toEqual(before);
});

it("says why a protected sheet stays as it is, and what to do", async () => {
  const book = await sample(WRONG_WEIGHT);
  for (const sheet of book.sheets) sheet.isProtected = true;
  const before = contents(book);
  const { pane } = await openPane(book);
  await pane.getByRole("tab", { name: "Verifica" }).click();
  await pane.getByText("Correggi…").first().click();
  await pane.getByRole("dialog").getByRole("button").first().click();
  await pane.getByText(/Il foglio è protetto .*Rimuovi protezione foglio/).waitFor();
  expect(contents(book)).toEqual(before);
});

it("an ignored finding is still ignored after the workbook was closed and opened again", async () => {
  const book = await sample(WRONG_WEIGHT);
  const first = await openPane(book);
  await first.pane.getByRole("tab", { name: "Verifica" }).click();
  await first.pane.getByText("Ignora…").first().click();
  await first.pane.getByLabel(/^Motivo/).fill("delibera n. 12 del 3 marzo 2024");
  await first.pane.getByRole("button", { name: "Ignora", exact: true }).click();
  await first.pane.getByText(/^Pubblicabile/).waitFor();
  await first.close();

  const saved = {
    ...bookOf(await readWorkbook(readFileSync(join(SAMPLES, WRONG_WEIGHT)), "x")),
    customXml: book.customXml,
  };
  const { pane } = await openPane(saved);
  await pane.getByRole("tab", { name: "Verifica" }).click();
  await pane.getByText(/^Pubblicabile/).waitFor();
  await pane.getByRole("button", { name: /^Ignorate/ }).click();
  await pane.getByText(/delibera n\. 12/).waitFor();
});

it("selecting a cell shows its objective", async () => {
  const book = await sample(WRONG_WEIGHT);
  const { pane } = await openPane(book);
  const item = pane.getByRole("treeitem", { name: /Tempi del registro/ });
  await item.waitFor();
  // The click selects its cell too, a moment later: that must not come after the planner's own selection.
  const clicked = nextSelection(book);
  await item.click();
  await clicked;
  const { plan } = review(await readWorkbook(readFileSync(join(SAMPLES, WRONG_WEIGHT)), "x"), defaultProfile);
  const at = plan.nodes.find(({ title }) => title.value === "Turismo")?.title.at;
  const sheet = at && sheetNamed(book, at.sheet);
  if (!at || !sheet) throw new Error("no such objective");
  raise(book, { kind: "selection", sheet, address: formatCell(at) });
  await pane.locator("[role=treeitem][aria-selected=true]", { hasText: "Turismo" }).waitFor();
});

describe("the ribbon", () => {
  it("lists the scores it would write, writes them when told, and takes them back", async () => {
    const book = await sample("consuntivo-con-punteggi.xlsx");
    for (const { cells } of book.sheets)
      for (const [at] of [...cells]) if (at.endsWith(",11")) cells.delete(at);
    const before = contents(book);
    const { pane, press } = await openPane(book);
    await pane.getByRole("treeitem").first().waitFor();
    await press("proposeScores");
    const proposal = pane.getByRole("region", { name: /6 formule PERF\.SCORE/ });
    await proposal
      .getByText(/PERF\.SCORE\(K\d,G\d,H\d,I\d[,)]/)
      .first()
      .waitFor();
    expect(contents(book)).toEqual(before);
    await proposal.getByRole("button", { name: "Scrivi" }).click();
    await pane.getByText("Formule scritte: 6.").waitFor();
    expect(formulas(book)).toHaveLength(6);
    await pane.getByRole("button", { name: "Ripristina" }).click();
    await pane.getByText("Operazione annullata.").waitFor();
    expect(contents(book)).toEqual(before);
  });

  it("turns formulas into values and back", async () => {
    const book = await sample("consuntivo-con-punteggi.xlsx");
    const written = formulas(book);
    const { pane, press } = await openPane(book);
    await pane.getByRole("treeitem").first().waitFor();
    await press("proposeValues");
    await pane.getByRole("button", { name: "Scrivi" }).click();
    await pane.getByText(/^Formule trasformate: 6/).waitFor();
    expect(formulas(book)).toEqual([]);
    await press("proposeRestore");
    await pane.getByRole("button", { name: "Scrivi" }).click();
    await pane.getByText("Formule PERF ripristinate: 6.").waitFor();
    expect(formulas(book)).toEqual(written);
  });

  it("marks findings and removes the marks", async () => {
    const book = await sample(WRONG_WEIGHT);
    const before = contents(book);
    const { pane, press } = await openPane(book);
    await press("markFindings");
    await pane.getByText(/^Segnalazioni evidenziate: \d/).waitFor();
    expect(book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).not.toEqual([]);
    await press("removeMarks");
    await pane.getByText("Segni tolti.").waitFor();
    expect(book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
    expect(contents(book)).toEqual(before);
  });
});

const formulas = (book: Book) =>
  book.sheets.flatMap(({ cells }) => [...cells.values()].flatMap(({ formula }) => formula ?? []));

/** Cells of the column a weight stands in. */
const weightsAround = (book: Book, { sheet, col }: Address) =>
  [...(sheetNamed(book, sheet)?.cells ?? [])]
    .map(([at, { value }]) => ({ ...position(at), value }))
    .filter((cell) => cell.col === col);

describe("the page", () => {
  it("says in English what an English Excel shows", async () => {
    const { pane } = await openPane(await sample(WRONG_WEIGHT), { language: "en-US" });
    await pane.getByRole("tab", { name: "Tree" }).waitFor();
  });

  it("says so when office.js cannot be had", async () => {
    const { pane } = await openPane(await sample(WRONG_WEIGHT), { withoutOffice: true });
    await pane
      .getByRole("alert")
      .getByText(/Office non è raggiungibile/)
      .waitFor();
  });

  it("says so when Excel is too old", async () => {
    const { pane } = await openPane(await sample(WRONG_WEIGHT), {
      requirements: { ...REQUIREMENTS, ExcelApi: "1.8" },
    });
    await pane
      .getByRole("alert")
      .getByText(/troppo vecchia/)
      .waitFor();
  });

  it("shows tree and check, but offers no formulas, in an Excel without custom functions", async () => {
    const requirements = Object.fromEntries(
      Object.entries(REQUIREMENTS).filter(([name]) => name !== "CustomFunctionsRuntime"),
    );
    const { pane, press } = await openPane(await sample("consuntivo-con-punteggi.xlsx"), { requirements });
    await pane.getByRole("treeitem").first().waitFor();
    await press("proposeScores");
    await pane.getByText(/troppo vecchia per questa funzione: aggiorna Office/).waitFor();
  });

  it("keeps nothing in the browser but the planner's own choices, and asks nobody else for anything", async () => {
    const { pane, page, strayRequests, complaints } = await openPane(await sample(WRONG_WEIGHT));
    await pane.getByRole("treeitem").first().waitFor();
    const kept = await pane.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }));
    const officesOwn = /^Office API client$|^hostInfoValue$|CachedSessionSettings$/;
    const others = [...kept.local, ...kept.session, ...kept.databases].filter(
      (name) => !officesOwn.test(name ?? ""),
    );
    expect(others.filter((name) => !name?.startsWith("cruscotto."))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect([strayRequests, complaints]).toEqual([[], []]);
  });

  it("asks for the functions of the cells before anything else of ours, in at most 25 KiB", async () => {
    const { pane, scripts } = await openPane(await sample(WRONG_WEIGHT));
    await pane.getByRole("treeitem").first().waitFor();
    expect(scripts[0]?.name).toBe("functions.js");
    expect((scripts[0]?.bytes ?? Infinity) / 1024).toBeLessThanOrEqual(25);
  });
});

describe("formulas in cells", () => {
  const metadata = JSON.parse(
    readFileSync(join(__dirname, "../../dist/functions.it.json"), "utf8"),
  ) as FunctionsMetadata;
  const typed = async (excel: WebStandIn, formula: string) => {
    const sheet = sheetAt(excel.book, 0);
    writeCell(excel.book, sheet, 40, 0, formula);
    const [message] = (await calculate(excel, metadata)).values();
    return { value: filledCell(sheet, 40, 0).value, beside: sheet.cells.get("40,1")?.value, message };
  };

  it("show a value, fill the cells beside them, or say what is wrong", async () => {
    const opened = await openPane(await sample("consuntivo-con-punteggi.xlsx"));
    await opened.pane.getByRole("treeitem").first().waitFor();
    expect(await typed(opened, "=PERF.SCORE(K4,G4,H4,I4)")).toMatchObject({ value: 0.6, message: undefined });
    expect(await typed(opened, "=PERF.TARGET(G7)")).toMatchObject({ value: "comparison", beside: "<=" });
    expect(await typed(opened, '=PERF.SCORE(K4,"quanto prima si")')).toMatchObject({
      value: "#VALUE!",
      message: expect.stringContaining("quanto prima si"),
    });
  });

  it("compute what *Punteggi* wrote, and *Materializza* keeps their values", async () => {
    const book = await sample("consuntivo-con-punteggi.xlsx");
    for (const { cells } of book.sheets)
      for (const [at] of [...cells]) if (at.endsWith(",11")) cells.delete(at);
    const opened = await openPane(book);
    await opened.pane.getByRole("treeitem").first().waitFor();
    await opened.press("proposeScores");
    await opened.pane.getByRole("button", { name: "Scrivi" }).click();
    await opened.pane.getByText("Formule scritte: 6.").waitFor();
    expect((await calculate(opened, metadata)).size).toBe(0);
    const scores = () => [3, 4, 5, 6, 7, 8].map((row) => filledCell(sheetAt(book, 0), row, 12));
    const values = scores().map(({ value }) => value);
    expect(values).toEqual([0.6, 1, 0.8, 1, 1, 0.75]);
    await opened.press("proposeNative");
    await opened.pane.getByRole("button", { name: "Scrivi" }).click();
    await opened.pane.getByText(/^Formule trasformate: 6/).waitFor();
    expect(scores().map(({ formula, value }) => formula?.replace(/^=(\w+)\(.*/, "$1") ?? value)).toEqual([
      "IF",
      "IF",
      "IF",
      1,
      1,
      // Guarded too: a result somebody deletes leaves an honest blank.
      "IF",
    ]);
  });
});
