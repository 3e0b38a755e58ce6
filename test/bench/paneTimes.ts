import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Locator } from "playwright-core";
import { browserUnderTest } from "../browser/support/browserUnderTest";
import { installedBrowser, packagedBrowser } from "../browser/support/findBrowser";
import { workbenchPage, type WorkbenchPage } from "../browser/support/workbenchPage";
import { generatePlan } from "./generatePlan";
import { report } from "./measure";

const ROWS = Number(process.env["BENCH_INDICATORS"] ?? 5_000);
/** Rows whose objectives and indicators make a tree of 2,000 items, and of some. */
const [MANY, FEW] = [1_540, 20];
const ROUNDS = 3;

// The pane of the built workbench in a real browser: an edit beside a whole reading, and how soon a great tree is seen.
async function main(): Promise<void> {
  const browser = (await installedBrowser()) ?? (await packagedBrowser());
  if (!browser || !existsSync(join(resolve(__dirname, "../.."), "dist/workbench.html")))
    return console.log("  no browser, or nothing built: nothing was measured");
  const underTest = await browserUnderTest(browser);
  try {
    const workbench = await workbenchPage(underTest);
    const whole = await open(workbench, ROWS);
    const edits: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1)
      edits.push(await edit(workbench, `Titolo nuovo ${round}`));
    report(`${ROWS} indicators: opened file to tree`, whole, "ms");
    report("one edit to the pane that shows it", Math.min(...edits), "ms");
    report("edit / whole", Math.min(...edits) / whole, "x", 0.1);
    await open(workbench, FEW);
    const few = await firstPaint(workbench);
    await open(workbench, MANY);
    const many = await firstPaint(workbench);
    report("first paint of a tree of 2,000 items", many, "ms");
    report("2,000 items / 26", many / few, "x", 2);
  } finally {
    await underTest.close();
  }
}

/**
 * Begins to watch an element: the answer waits until it holds a text and is painted, and gives the milliseconds of the page's clock since
 * an event on the page, or since now.
 */
async function watch(element: Locator, event: "keydown" | "click" | null, text: string) {
  const shown = await element.evaluateHandle(
    // No function in here has a name: what transpiles this file would wrap it in a helper that the page does not have.
    (watched, [wanted, awaited]) => {
      const from = { start: awaited === null ? performance.now() : Infinity };
      if (awaited !== null)
        addEventListener(awaited, () => (from.start = performance.now()), { capture: true, once: true });
      const painted = new Promise<number>((done) => {
        new MutationObserver((_changes, observer) => {
          if (from.start === Infinity || !watched.textContent?.includes(wanted)) return;
          observer.disconnect();
          // The frame in which it is drawn, and the one after.
          requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - from.start)));
        }).observe(watched, { subtree: true, childList: true, characterData: true, attributes: true });
        // What is there already counts too.
        watched.setAttribute("data-awaited", wanted);
      });
      return { painted };
    },
    [text, event] as const,
  );
  return () => shown.evaluate(({ painted }) => painted);
}

/** Opens a plan of so many rows: how long after the file's name the tree is there. */
async function open({ page, pane, untilOpen }: WorkbenchPage, rows: number): Promise<number> {
  const name = `piano-${rows}.xlsx`;
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Apri…" }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: "", buffer: Buffer.from(await generatePlan(rows)) });
  const leave = page.getByRole("button", { name: "Apri senza salvare" });
  const opened = page.getByRole("banner").getByText(name, { exact: true }).first();
  await opened.or(leave).first().waitFor({ timeout: 300_000 });
  if (await leave.isVisible()) await leave.click();
  await untilOpen(name);
  return (await watch(pane, null, "servizio della sede 1"))();
}

/** Writes another title over the first: how long after Enter the tree has it. */
async function edit({ page, pane, goTo }: WorkbenchPage, title: string): Promise<number> {
  await goTo("B2");
  await page.keyboard.type(title);
  const shown = await watch(pane, "keydown", title);
  await page.keyboard.press("Enter");
  return shown();
}

/** Shows the tree again after another view, twice: the second time nothing more has to be fetched. */
async function firstPaint({ pane, showView }: WorkbenchPage): Promise<number> {
  let time = 0;
  for (let round = 0; round < 2; round += 1) {
    await showView("Verifica");
    const shown = await watch(pane, "click", "servizio della sede 1");
    await pane.getByRole("tab", { name: "Albero" }).click();
    time = await shown();
  }
  return time;
}

void main();
