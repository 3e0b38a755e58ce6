import { AxeBuilder } from "@axe-core/playwright";
import { en } from "../../src/locales/en";
import { settings as enSettings } from "../../src/locales/en/settings";
import { workbench as enWorkbench } from "../../src/locales/en/workbench";
import { it as italian } from "../../src/locales/it";
import { settings as itSettings } from "../../src/locales/it/settings";
import { workbench as itWorkbench } from "../../src/locales/it/workbench";
import { contrasts } from "./support/contrasts";
import { poll } from "./support/poll";
import { oneBrowser } from "./support/oneBrowser";
import { workbenchForAll } from "./support/workbenchForAll";
import { workbenchPage, type WorkbenchPage } from "./support/workbenchPage";

/** What axe calls serious or critical. Tabster's guards are focus traps of Fluent's, hidden on purpose. */
async function seriousIn({ page }: WorkbenchPage): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .exclude("[data-tabster-dummy]")
    // All of it is in one frame: no page of its own to put the findings of several together.
    .setLegacyMode()
    // What is right is not described element by element.
    .options({ resultTypes: ["violations"] })
    .analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(" ")} ${html}`));
}

/** Controls of the page and the pane that are drawn so faintly that they are hardly seen. */
async function faintIn({ page, pane }: WorkbenchPage): Promise<readonly string[]> {
  const enabled = ":not([disabled]):not([aria-disabled=true])";
  const controls = ["button", "[role=tab]", "[role=treeitem]", "select", "a"]
    .map((tag) => `${tag}${enabled}`)
    .join(", ");
  // A finger's breadth away from what would change its looks.
  await page.mouse.move(0, 0);
  const bar = page.getByRole("banner").first().locator(controls);
  const drawn = await contrasts(page, pane.locator(controls).or(bar));
  expect(drawn.length).toBeGreaterThan(8);
  return drawn.flatMap(({ name, contrast }) => (contrast < 3 ? [`${name} ${contrast.toFixed(1)}`] : []));
}

/** How much of the page and of the pane reaches beyond its right edge. */
const sideways = ({ page, pane }: WorkbenchPage): Promise<readonly number[]> =>
  Promise.all([
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    pane.evaluate((element) =>
      Math.max(
        ...[...element.querySelectorAll("[role=tabpanel], [role=tabpanel] > *, section")].map(
          (part) => part.scrollWidth - part.clientWidth,
        ),
        0,
      ),
    ),
  ]);

/** What the pages say, a word that finds a rule, and the sample with results. */
const WORDS = {
  it: {
    pane: italian.pane,
    settings: itSettings,
    workbench: itWorkbench,
    weight: "pes",
    results: "Consuntivo con risultati e formule PERF",
  },
  en: {
    pane: en.pane,
    settings: enSettings,
    workbench: enWorkbench,
    weight: "weigh",
    results: "Year-end results with PERF formulas",
  },
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

const THEMES = {
  light: { colorScheme: "light", contrast: "no-preference" },
  dark: { colorScheme: "dark", contrast: "no-preference" },
  "high contrast": { colorScheme: "dark", contrast: "more" },
} as const;
const LANGUAGES = [
  { locale: "it-IT", words: WORDS.it },
  { locale: "en-GB", words: WORDS.en },
] as const;
const SIZES = {
  "1280 × 800": { width: 1280, height: 800 },
  "320 × 640": { width: 320, height: 640 },
  "1400 × 900 at 200 %": { width: 700, height: 450 },
} as const;
const RESULTS_FILE = "consuntivo-con-punteggi.xlsx";

type Size = keyof typeof SIZES;
/** Words have their lengths in every language, and places of their own in every size; colours are those of a theme, whatever it stands beside. */
const LOOKS: readonly (readonly [string, keyof typeof THEMES, readonly Size[]])[] = [
  ["it-IT", "light", ["1280 × 800", "320 × 640", "1400 × 900 at 200 %"]],
  ["it-IT", "dark", ["1280 × 800"]],
  ["it-IT", "high contrast", ["320 × 640"]],
  ["en-GB", "light", ["320 × 640"]],
  ["en-GB", "dark", ["1400 × 900 at 200 %"]],
  ["en-GB", "high contrast", ["1280 × 800"]],
];

describe.each(LANGUAGES)("in $locale", ({ locale, words }) => {
  const workbench = workbenchForAll({ locale });

  it.each(LOOKS.filter(([spoken]) => spoken === locale))(
    "has nothing serious for axe, nothing faint and nothing beyond the edge in any view: %s, %s, %p",
    async (_locale, theme, sizes) => {
      const { page, pane } = workbench();
      await workbench().openSample(words.results, RESULTS_FILE);
      await page.emulateMedia(THEMES[theme]);
      for (const view of [...Object.values(words.pane.views), words.settings.title]) {
        if (view === words.settings.title) await openSettings(workbench(), words);
        else await workbench().showView(view);
        for (const size of sizes) {
          await page.setViewportSize(SIZES[size]);
          const seen = {
            serious: await seriousIn(workbench()),
            // Words in the colour of their ground are no text to axe, which then finds nothing wrong with them.
            faint: await faintIn(workbench()),
            sideways: await sideways(workbench()),
          };
          expect({ view, size, ...seen }).toEqual({ view, size, serious: [], faint: [], sideways: [0, 0] });
        }
      }
      await pane.getByRole("button", { name: words.settings.title, exact: true }).click();
    },
  );

  it("leads to the instructions, with pictures that are there", async () => {
    const { page } = workbench();
    const opened = page.context().waitForEvent("page");
    await page.getByRole("link", { name: words.workbench.help }).click();
    const help = await opened;
    const pictures = help.getByRole("figure").getByRole("img");
    await pictures.last().waitFor();
    const sizes = await pictures.evaluateAll((images) =>
      images.map((image) => (image as HTMLImageElement).naturalWidth),
    );
    expect(sizes).toEqual([420, 420, 420, 420]);
    await help.close();
  });
});

describe("in one window of several sizes", () => {
  const workbench = workbenchForAll({ viewport: { width: 1400, height: 900 } });

  it("says on one line that this is an example where there is room for it", async () => {
    const hint = workbench().page.locator(".fui-MessageBar").filter({ hasText: itWorkbench.example });
    expect((await hint.boundingBox())?.height).toBeLessThan(48);
  });

  it("leaves room for the tree at 200 % zoom, and scrolls to it", async () => {
    const { page, pane } = workbench();
    // 1400 × 900 at 200 %.
    await page.setViewportSize({ width: 700, height: 450 });
    const row = pane.getByRole("treeitem", { name: /^Obiettivo operativo 1.3/ });
    await row.scrollIntoViewIfNeeded();
    const box = await row.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(450);
    await row.click();
    expect(await workbench().selected()).toMatch(/^I8/);
  });

  it.each([320, 600])("fits %d pixels of width, sheet above pane", async (width) => {
    const { page, pane } = workbench();
    await page.setViewportSize({ width, height: 720 });
    // The page takes its new width in more than one step.
    await poll(
      () => sideways(workbench()),
      (beyond) => beyond.every((pixels) => pixels === 0),
    );
    const [sheetBox, paneBox] = [await page.getByRole("main").boundingBox(), await pane.boundingBox()];
    expect(paneBox?.width).toBe(width);
    expect(sheetBox?.width).toBe(width);
    expect((sheetBox?.y ?? 0) + (sheetBox?.height ?? 0)).toBeLessThanOrEqual(paneBox?.y ?? 0);
    expect(sheetBox?.height).toBeGreaterThan(200);
    expect(paneBox?.height).toBeGreaterThan(200);
    await pane.getByRole("treeitem", { name: "Turismo" }).click();
    expect(await workbench().selected()).toMatch(/^I6/);
    expect(await seriousIn(workbench())).toEqual([]);
    await openSettings(workbench());
    expect(await sideways(workbench())).toEqual([0, 0]);
    // What can be undone is said above the rest, not over it.
    await pane.getByRole("combobox", { name: /^I pesi di un gruppo/ }).selectOption("Avviso");
    const restore = pane.getByRole("button", { name: "Ripristina" });
    const undo = await restore.boundingBox();
    const headline = await pane.getByRole("button", { name: /^Piano 2024/ }).boundingBox();
    expect((undo?.y ?? 0) + (undo?.height ?? 0)).toBeLessThanOrEqual(headline?.y ?? 0);
    await restore.click();
    await pane.getByRole("button", { name: itSettings.title, exact: true }).click();
  });
});

const underTest = oneBrowser();

it("speaks the browser's language and switches", async () => {
  const workbench = await workbenchPage(underTest(), { locale: "en-GB" });
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
