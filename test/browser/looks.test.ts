import { workbench as english } from "../../src/locales/en/workbench";
import { it as italian } from "../../src/locales/it";
import { workbench as words } from "../../src/locales/it/workbench";
import { groundsIn } from "./support/groundsIn";
import { oneBrowser } from "./support/oneBrowser";
import { coloursIn } from "./support/pixels";
import { poll } from "./support/poll";
import { workbenchPage } from "./support/workbenchPage";
import { workbenchReopened } from "./support/workbenchReopened";

const underTest = oneBrowser();

const IN_ITALIAN = { locale: "it-IT", says: words };
const IN_ENGLISH = { locale: "en-GB", says: english };
const VIEWS = Object.values(italian.pane.views);

it("tells the kinds of cells of a sheet's map by colours that differ, in high contrast too", async () => {
  const workbench = await workbenchPage(underTest(), { colorScheme: "dark", contrast: "more" });
  const { pane } = workbench;
  await workbench.showView(italian.pane.views.reading);
  const legend = pane.getByRole("listitem").filter({ has: workbench.page.locator("svg[aria-hidden] rect") });
  await legend.first().waitFor();
  const colours = await legend.evaluateAll((entries) =>
    entries.map((entry) => [
      entry.textContent ?? "",
      getComputedStyle(entry.querySelector("rect") ?? entry).fill,
    ]),
  );
  const byName = new Map(colours.map(([name, fill]) => [name, fill]));
  expect(byName.size).toBeGreaterThan(4);
  expect(new Set(byName.values()).size).toBe(byName.size);
  await workbench.close();
});

it.each([
  {
    ...IN_ITALIAN,
    sizes: [
      { width: 1400, height: 900, most: 48 },
      { width: 700, height: 450, most: 48 },
      { width: 350, height: 700, most: 72 },
      { width: 320, height: 640, most: 72 },
    ],
  },
  { ...IN_ENGLISH, sizes: [{ width: 320, height: 640, most: 72 }] },
])(
  "leaves the window to the plan: commands take few pixels in any size, $locale, before and after an edit",
  async ({ locale, says, sizes }) => {
    const workbench = await workbenchPage(underTest(), { locale });
    const { page } = workbench;
    const bar = page.getByRole("banner").first();
    const height = async () => (await bar.boundingBox())?.height ?? Infinity;
    const heights = async () => {
      const all: number[] = [];
      for (const { most, ...viewport } of sizes) {
        await page.setViewportSize(viewport);
        await poll(height, (now) => now <= most);
        all.push(await height());
      }
      return all;
    };
    const before = await heights();
    await workbench.type("E4", "70%");
    await page.getByText(says.unsaved).waitFor();
    expect(await heights()).toEqual(before);
    await workbench.close();
  },
);

it.each([
  { theme: "dark", contrast: "no-preference" },
  { theme: "high contrast", contrast: "more" },
] as const)(
  "shows no part of the sheet on a light ground beside a dark pane, $theme",
  async ({ contrast }) => {
    const workbench = await workbenchPage(underTest(), { colorScheme: "dark", contrast });
    const { page } = workbench;
    const bar = page.locator("[data-u-comp=formula-bar]");
    const grounds = async () => {
      const box = (await bar.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 };
      return groundsIn(page, box, 24);
    };
    const isDark = (all: readonly number[]) => all.length > 10 && all.every((light) => light < 60);
    await poll(grounds, isDark);
    await bar.getByRole("button", { name: words.formulaBar }).press("Enter");
    await poll(
      async () => (await bar.boundingBox())?.height ?? 0,
      (height) => height > 60,
    );
    // One ground, whatever is drawn and whatever is an element.
    await poll(grounds, (all) => isDark(all) && Math.max(...all) - Math.min(...all) < 8);
    await workbench.close();
  },
);

describe("in one window", () => {
  const workbench = workbenchReopened();

  it("keeps tabs and verdict where they are, whichever view is shown", async () => {
    const { pane } = workbench();
    const places = async () => {
      const tabs = await pane
        .getByRole("tab")
        .evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().y));
      const verdict = await pane.getByRole("heading", { name: /pubblicabile/i }).boundingBox();
      return [...tabs, verdict?.x, verdict?.y];
    };
    const before = await places();
    for (const view of [...VIEWS, ...VIEWS.slice(0, 1)]) {
      await workbench().showView(view);
      expect({ view, places: await places() }).toEqual({ view, places: before });
    }
  });

  it("offers to undo and to do again only what there is", async () => {
    const { page } = workbench();
    const undo = page.getByRole("button", { name: words.undo, exact: true });
    const redo = page.getByRole("button", { name: words.redo, exact: true });
    const offered = async () => [await undo.isEnabled(), await redo.isEnabled()].join();
    await poll(offered, (now) => now === "false,false");
    await workbench().type("E4", "70%");
    await poll(offered, (now) => now === "true,false");
    await undo.click();
    await poll(offered, (now) => now === "false,true");
    await redo.click();
    await poll(offered, (now) => now === "true,false");
    // What is written into a cell has a history of its own, which ends with it.
    await undo.click();
    await poll(offered, (now) => now === "false,true");
    await workbench().goTo("E4");
    await page.keyboard.press("F2");
    await page.keyboard.type("1");
    await poll(offered, (now) => now === "true,false");
    await page.keyboard.press("Escape");
    await poll(offered, (now) => now === "false,true");
  });

  it("keeps the sheet from being pushed aside, its side bar open or closed, and names what closes it", async () => {
    const { page } = workbench();
    /** Parts of the sheet that are wider than they are shown, and so could be scrolled. */
    const wider = () =>
      page
        .getByRole("main")
        .locator("section:has(> header [data-u-comp=formula-bar])")
        .locator("xpath=ancestor-or-self::section")
        .evaluateAll((parts) => parts.map((part) => part.scrollWidth - part.clientWidth));
    const none = (all: readonly number[]) => all.length > 0 && all.every((each) => each === 0);
    await poll(wider, none);
    // Its own controls are walked and pressed with the keyboard.
    await page.getByRole("textbox", { name: words.nameBox }).focus();
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: words.names }).and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Gestione nomi").click();
    const close = page.getByRole("button", { name: words.closeSidebar });
    await close.click();
    await close.waitFor({ state: "hidden" });
    await poll(wider, none);
  });

  it("shows one line of a long text in the formula bar, and no halves of the next", async () => {
    const { page } = workbench();
    await page.setViewportSize({ width: 700, height: 800 });
    await workbench().openSample("Schede impilate, una per obiettivo", "schede-impilate.xlsx");
    await workbench().goTo("A1");
    const text = page.locator("[data-u-comp=formula-bar] canvas[id=univer-doc-main-canvas]");
    const coloursFrom = async (share: number) => {
      const { x = 0, y = 0, width = 1, height = 1 } = (await text.boundingBox()) ?? {};
      const from = Math.round(height * share);
      return coloursIn(page, await page.screenshot(), { x, y: y + from, width, height: height - from });
    };
    await poll(
      () => coloursFrom(0),
      (now) => now > 10,
    );
    await poll(
      () => coloursFrom(0.85),
      (now) => now === 1,
    );
  });
});
