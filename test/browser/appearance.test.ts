import { AxeBuilder } from "@axe-core/playwright";
import { browserUnderTest, type UnderTest } from "./support/browserUnderTest";
import { workbenchPage, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(120_000);

let underTest: UnderTest;
beforeAll(async () => {
  underTest = await browserUnderTest();
});
afterAll(() => underTest.close());

/** What axe calls serious or critical. Tabster's guards are focus traps of Fluent's, hidden on purpose. */
async function seriousIn({ page }: WorkbenchPage): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html}`));
}

/** The settings with a rule in sight and an answer beside a field. */
async function openSettings({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByRole("button", { name: /^(?:Impostazioni|Settings)$/ }).click();
  await pane.getByRole("searchbox", { name: "Cerca una regola" }).fill("pes");
  await pane.getByRole("textbox", { name: "Punteggio massimo" }).fill("molto");
  await pane.getByRole("textbox", { name: "Punteggio massimo" }).press("Enter");
  await pane.getByText(/«molto» non è un numero/).waitFor();
}

const THEMES = [
  { theme: "light", options: { colorScheme: "light" } },
  { theme: "dark", options: { colorScheme: "dark" } },
  { theme: "high contrast", options: { colorScheme: "dark", contrast: "more" } },
] as const;

it.each(THEMES)("has nothing serious for axe in $theme, in any view", async ({ options }) => {
  const workbench = await workbenchPage(underTest, options);
  const { pane } = workbench;
  for (const view of ["Albero", "Verifica", "Punteggi", "Come ho letto"]) {
    await pane.getByRole("tab", { name: view }).click();
    await pane.getByRole("tabpanel", { name: view }).waitFor();
    expect({ view, serious: await seriousIn(workbench) }).toEqual({ view, serious: [] });
  }
  await openSettings(workbench);
  expect(await seriousIn(workbench)).toEqual([]);
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

it.each([320, 600])("fits a window %d pixels wide, sheet above pane", async (width) => {
  const workbench = await workbenchPage(underTest, { viewport: { width, height: 720 } });
  const { page, pane } = workbench;
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBe(0);
  const [sheetBox, paneBox] = [await page.getByRole("main").boundingBox(), await pane.boundingBox()];
  expect(paneBox?.width).toBe(width);
  expect(sheetBox?.width).toBe(width);
  expect((sheetBox?.y ?? 0) + (sheetBox?.height ?? 0)).toBeLessThanOrEqual(paneBox?.y ?? 0);
  expect(sheetBox?.height).toBeGreaterThan(200);
  expect(paneBox?.height).toBeGreaterThan(200);
  await pane.getByRole("treeitem", { name: "Turismo" }).click();
  expect(await workbench.selected()).toMatch(/^I6/);
  expect(await seriousIn(workbench)).toEqual([]);
  await openSettings(workbench);
  const sideways = await pane.getByRole("heading", { name: "Impostazioni" }).evaluate((heading) => {
    const view = heading.closest("section, div:has(> section)");
    return (view?.scrollWidth ?? 0) - (view?.clientWidth ?? 0);
  });
  expect(sideways).toBe(0);
  // What can be undone is said above the rest, not over it.
  await pane.getByRole("combobox", { name: /^I pesi di un gruppo/ }).selectOption("Avviso");
  const undo = await pane.getByRole("button", { name: "Ripristina" }).boundingBox();
  const headline = await pane.getByRole("button", { name: /^Piano 2024/ }).boundingBox();
  expect((undo?.y ?? 0) + (undo?.height ?? 0)).toBeLessThanOrEqual(headline?.y ?? 0);
  await workbench.close();
});

it("leaves room for the tree at 200 % zoom, and scrolls to it", async () => {
  // 1400 × 900 at 200 %.
  const workbench = await workbenchPage(underTest, { viewport: { width: 700, height: 450 } });
  const { pane } = workbench;
  const row = pane.getByRole("treeitem", { name: /^Obiettivo operativo 1.3/ });
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(450);
  await row.click();
  expect(await workbench.selected()).toMatch(/^I8/);
  await workbench.close();
});

it("speaks the browser's language and switches", async () => {
  const workbench = await workbenchPage(underTest, { locale: "en-GB" });
  const { page, pane } = workbench;
  await page.getByRole("button", { name: "Open…" }).waitFor();
  await page.getByRole("textbox", { name: "Name box: go to a cell" }).waitFor();
  await pane.getByRole("tab", { name: "Tree" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");

  await pane.getByRole("button", { name: "Settings" }).click();
  await pane.getByRole("combobox", { name: "Language" }).selectOption("Italiano");
  await page.getByRole("button", { name: "Apri…" }).waitFor();
  await page.getByRole("textbox", { name: /^Casella nome/ }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("it");
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});
