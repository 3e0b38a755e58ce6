import { AxeBuilder } from "@axe-core/playwright";
import { en } from "../../src/locales/en";
import { settings as enSettings } from "../../src/locales/en/settings";
import { workbench as enWorkbench } from "../../src/locales/en/workbench";
import { it as italian } from "../../src/locales/it";
import { settings as itSettings } from "../../src/locales/it/settings";
import { workbench as itWorkbench } from "../../src/locales/it/workbench";
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

/** What the pages say, and a word that finds a rule. */
const WORDS = {
  it: { pane: italian.pane, settings: itSettings, workbench: itWorkbench, weight: "pes" },
  en: { pane: en.pane, settings: enSettings, workbench: enWorkbench, weight: "weigh" },
};
type Words = (typeof WORDS)["it"];

/** The settings with a rule in sight and an answer beside a field. */
async function openSettings({ pane }: WorkbenchPage, { settings, weight }: Words = WORDS.it): Promise<void> {
  await pane.getByRole("button", { name: settings.title, exact: true }).click();
  await pane.getByRole("searchbox", { name: settings.search }).fill(weight);
  await pane.getByRole("textbox", { name: settings.cap }).fill("molto");
  await pane.getByRole("textbox", { name: settings.cap }).press("Enter");
  await pane.getByText(settings.wrong.number("molto")).waitFor();
}

const THEMES = [
  { theme: "light", options: { colorScheme: "light" } },
  { theme: "dark", options: { colorScheme: "dark" } },
  { theme: "high contrast", options: { colorScheme: "dark", contrast: "more" } },
] as const;
const LANGUAGES = [
  { locale: "it-IT", words: WORDS.it },
  { locale: "en-GB", words: WORDS.en },
] as const;

// Contrast is that of a theme, in whatever language: English is looked at in one.
const LOOKED_AT = [
  ...THEMES.map((theme) => ({ ...LANGUAGES[0], ...theme })),
  { ...LANGUAGES[1], ...THEMES[0] },
];

it.each(LOOKED_AT)(
  "has nothing serious for axe in $theme, $locale, in any view",
  async ({ options, locale, words }) => {
    const workbench = await workbenchPage(underTest, { ...options, locale });
    for (const view of Object.values(words.pane.views)) {
      await workbench.showView(view);
      expect({ view, serious: await seriousIn(workbench) }).toEqual({ view, serious: [] });
    }
    await openSettings(workbench, words);
    expect(await seriousIn(workbench)).toEqual([]);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  },
);

it("says on one line that this is an example where there is room for it", async () => {
  const workbench = await workbenchPage(underTest, { viewport: { width: 1400, height: 900 } });
  const hint = workbench.page.locator(".fui-MessageBar").filter({ hasText: itWorkbench.example });
  expect((await hint.boundingBox())?.height).toBeLessThan(48);
  await workbench.close();
});

it.each(LANGUAGES)(
  "leads to the instructions, with pictures that are there, $locale",
  async ({ locale, words }) => {
    const workbench = await workbenchPage(underTest, { locale });
    const opened = workbench.page.context().waitForEvent("page");
    await workbench.page.getByRole("link", { name: words.workbench.help }).click();
    const help = await opened;
    const pictures = help.getByRole("figure").getByRole("img");
    await pictures.last().waitFor();
    const sizes = await pictures.evaluateAll((images) =>
      images.map((image) => (image as HTMLImageElement).naturalWidth),
    );
    expect(sizes).toEqual([420, 420, 420, 420]);
    await workbench.close();
  },
);

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
