import { it as italian } from "../../src/locales/it";
import { workbench as words } from "../../src/locales/it/workbench";
import { oneBrowser } from "./support/oneBrowser";
import { poll } from "./support/poll";
import { workbenchPage } from "./support/workbenchPage";

const underTest = oneBrowser();

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

it("keeps tabs and verdict where they are, whichever view is shown", async () => {
  const workbench = await workbenchPage(underTest());
  const { pane } = workbench;
  const places = async () => {
    const tabs = await pane
      .getByRole("tab")
      .evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().y));
    const verdict = await pane.getByRole("heading", { name: /pubblicabile/i }).boundingBox();
    return [...tabs, verdict?.x, verdict?.y];
  };
  const before = await places();
  for (const view of [...VIEWS, ...VIEWS.slice(0, 1)]) {
    await workbench.showView(view);
    expect({ view, places: await places() }).toEqual({ view, places: before });
  }
  await workbench.close();
});

it.each([
  { width: 1400, height: 900, most: 48 },
  { width: 700, height: 450, most: 48 },
  { width: 350, height: 700, most: 72 },
  { width: 320, height: 640, most: 72 },
])(
  "leaves the window to the plan: commands take $most pixels of $width × $height, before and after an edit",
  async ({ most, ...viewport }) => {
    const workbench = await workbenchPage(underTest(), { viewport });
    const { page } = workbench;
    const bar = page.getByRole("banner").first();
    const height = async () => (await bar.boundingBox())?.height ?? Infinity;
    const before = await height();
    expect(before).toBeLessThanOrEqual(most);
    await workbench.type("E4", "70%");
    await page.getByText(words.unsaved).waitFor();
    expect(await height()).toBe(before);
    await workbench.close();
  },
);

it("offers to undo and to do again only what there is", async () => {
  const workbench = await workbenchPage(underTest());
  const { page } = workbench;
  const undo = page.getByRole("button", { name: words.undo, exact: true });
  const redo = page.getByRole("button", { name: words.redo, exact: true });
  const offered = async () => [await undo.isEnabled(), await redo.isEnabled()].join();
  expect(await offered()).toBe("false,false");
  await workbench.type("E4", "70%");
  await poll(offered, (now) => now === "true,false");
  await undo.click();
  await poll(offered, (now) => now === "false,true");
  await redo.click();
  await poll(offered, (now) => now === "true,false");
  await workbench.close();
});
