import type { BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import type { UnderTest } from "./browserUnderTest";

/** The workbench in a window of its own, as a planner meets it. */
export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: Locator;
  /** Errors in the console, uncaught errors, requests that leave this machine: there must be none. */
  readonly complaints: readonly string[];
  /** Waits until the pane shows a plan. */
  untilRead(): Promise<void>;
  /** Opens a sample by its title and waits until its file is the one shown, also where the same one was. */
  openSample(title: string, file: string): Promise<void>;
  untilOpen(file: string): Promise<void>;
  /** Shows a view of the pane by the name of its tab, and waits until all of it is there. */
  showView(name: string): Promise<void>;
  /** Shows a sheet by its tab. */
  showSheet(name: string): Promise<void>;
  /** Selects a cell of the shown sheet through the name box. */
  goTo(cell: string): Promise<void>;
  /** Types into a cell of the shown sheet, then Enter. */
  type(cell: string, text: string): Promise<void>;
  /** Types into a cell until the page announces that it shows this text: a busy machine may lose letters. */
  enter(cell: string, text: string, shown: string): Promise<void>;
  /** What the name box says: the selected cell or merged range. */
  selected(): Promise<string>;
  /** Goes to a cell and waits until the page announces that it shows this text. */
  shows(cell: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * How long the page may take to open: every window compiles the spreadsheet anew, which takes seconds on a machine at rest and many
 * times that on a busy one.
 */
const OPENING = 90_000;
/** How long a cell that was asked for may take to be shown before it is asked for again. */
const PATIENCE = 5_000;

/** Does something until it shows, as a planner does whom the page was too slow for. */
async function insist(shown: Locator, act: () => Promise<void>): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    await act();
    const seen = await shown.waitFor({ timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
    if (seen) return;
  }
  await shown.waitFor();
}

/** Opens the workbench, as one more window of a context where there is one, and waits for its first sample to be read. */
export async function workbenchPage(
  { browser, url }: UnderTest,
  options: BrowserContextOptions = {},
  known?: BrowserContext,
): Promise<WorkbenchPage> {
  const context =
    known ??
    (await browser.newContext({
      locale: "it-IT",
      viewport: { width: 1280, height: 800 },
      reducedMotion: "reduce",
      ...options,
    }));
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(?:data|blob):/.test(request.url()))
      complaints.push(request.url());
  });

  const pane = page.getByRole("complementary", { name: "Cruscotto" });
  const nameBox = page.getByRole("textbox", { name: /^(?:Casella nome|Name box)/ });
  const untilRead = () => pane.getByRole("tree").waitFor();
  const opened = (file: string) => page.getByRole("banner").getByText(file, { exact: true }).first();
  const untilOpen = (file: string) => opened(file).waitFor();
  // Every opening of a workbook draws on a sheet with a name of its own.
  const sheets = "canvas[id^=univer-sheet-main-canvas]";
  const sheetShown = () => page.locator(sheets).first().getAttribute("id");
  const status = page.getByRole("status");
  const announced = (pattern: string) => status.filter({ hasText: new RegExp(pattern) });
  const goTo = async (cell: string) => {
    const there = announced(`^${cell}[:,]`);
    // A sheet that is only just being shown selects a cell of its own and says so in the name box, over what was typed there.
    await insist(there, async () => {
      await nameBox.fill(cell);
      await nameBox.press("Enter");
    });
    // The cells take the keyboard back a moment later.
    await page.locator('[data-u-comp="editor"]:focus').waitFor({ state: "attached" });
  };
  const type = async (cell: string, text: string) => {
    await goTo(cell);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  const showing = (cell: string, text: string) => announced(`^${escape(`${cell}: ${text}`)}$`);
  await page.addInitScript(complainOfUnmeasured);
  await page.goto(`${url}/workbench.html`, { timeout: OPENING });
  await pane
    .getByRole("tree")
    .waitFor({ timeout: OPENING })
    .catch(async (error: unknown) => {
      const shown = await page.locator("body").innerText();
      const seen = JSON.stringify({ shown, complaints }, null, 2);
      throw new Error(`The workbench opened without a plan: ${seen}`, { cause: error });
    });
  return {
    page,
    pane,
    complaints,
    untilRead,
    async openSample(title, file) {
      const before = await sheetShown();
      await page.getByRole("button", { name: /^(?:Esempi|Samples)$/ }).click();
      await page.getByRole("menuitem", { name: title, exact: true }).click();
      // What was typed into the file before is asked about; these tests have no use for it.
      const leave = page.getByRole("button", { name: /^(?:Apri senza salvare|Open without saving)$/ });
      const next = page.locator(`${sheets}:not([id="${before}"])`);
      await next.or(leave).first().waitFor();
      if (await leave.isVisible()) await leave.click();
      await next.first().waitFor();
      await untilOpen(file);
    },
    untilOpen,
    async showView(name) {
      await pane.getByRole("tab", { name }).click();
      await pane.getByRole("tabpanel", { name }).waitFor();
      await pane.getByText(/^(?:Carico|Loading)…$/).waitFor({ state: "detached" });
    },
    async showSheet(name) {
      const tabs = page.getByRole("main");
      await tabs.getByRole("tab", { name, exact: true }).click();
      await tabs.getByRole("tab", { name, exact: true, selected: true }).waitFor();
    },
    goTo,
    type,
    async enter(cell, text, shown) {
      await insist(showing(cell, shown), async () => {
        await type(cell, text);
        await goTo(cell);
      });
    },
    selected: () => nameBox.inputValue(),
    async shows(cell, text) {
      // A sheet that is only just being shown may still lie below another one.
      await insist(showing(cell, text), () => goTo(cell));
    },
    close: () => context.close(),
  };
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** What measures itself outside the page has no width there; on a slow machine the spreadsheet then draws with that. */
function complainOfUnmeasured(): void {
  const { observe } = ResizeObserver.prototype;
  ResizeObserver.prototype.observe = function (element, options) {
    if (!element.isConnected) console.error(`Measured outside the page: ${element.className}`);
    observe.call(this, element, options);
  };
}
