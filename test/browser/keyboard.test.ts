import { en } from "../../src/locales/en";
import { workbench as english } from "../../src/locales/en/workbench";
import { it as italian } from "../../src/locales/it";
import { workbench as workbenchItalian } from "../../src/locales/it/workbench";
import { workbenchForEach } from "./support/workbenchForEach";
import type { WorkbenchPage } from "./support/workbenchPage";
import { workbenchReopened } from "./support/workbenchReopened";

const inPane = ({ pane }: WorkbenchPage) => pane.locator(":focus");
const inCells = ({ page }: WorkbenchPage) => page.locator('[data-u-comp="editor"]:focus');

describe.each([
  { locale: "it-IT", viewport: { width: 1280, height: 800 }, words: workbenchItalian, messages: italian },
  // Sheet above pane, commands without their names.
  { locale: "en-GB", viewport: { width: 320, height: 640 }, words: english, messages: en },
])("without a mouse, $locale, $viewport.width pixels wide", ({ locale, viewport, words, messages }) => {
  const workbench = workbenchForEach({ locale, viewport });
  const { pane: says, check } = messages;

  it("finds and corrects a wrong weight", async () => {
    const { page, pane } = workbench();
    // F6: from the page into the pane, on the tree.
    await page.keyboard.press("F6");
    await inPane(workbench()).waitFor();
    await pane.getByRole("tab", { name: says.views.tree }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const show = pane
      .getByRole("listitem")
      .filter({ hasText: "105" })
      .getByRole("button", { name: check.showAt("'Processi interni'!J7"), exact: true });
    await show.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("main").getByRole("tab", { name: "Processi interni", selected: true }).waitFor();
    await inCells(workbench()).waitFor({ state: "attached" });
    expect(await workbench().selected()).toBe("J7");

    await page.keyboard.type("20%");
    await page.keyboard.press("Enter");
    await show.waitFor({ state: "detached" });

    await page.keyboard.press("F6");
    await inPane(workbench()).waitFor();
    await page.keyboard.press("Shift+F6");
    await inCells(workbench()).waitFor({ state: "attached" });
  });

  it("goes round toolbar, cells and pane with F6, both ways, and not out of a menu", async () => {
    const { page } = workbench();
    const toolbar = page.getByRole("button", { name: words.open }).and(page.locator(":focus"));
    const samples = page.getByRole("button", { name: words.samples });
    const stops = [() => inPane(workbench()), () => toolbar, () => inCells(workbench())];
    await inCells(workbench()).waitFor({ state: "attached" });
    for (const stop of [...stops, ...stops]) {
      await page.keyboard.press("F6");
      await stop().waitFor({ state: "attached" });
    }
    for (const stop of [stops[1], stops[0], stops[2]]) {
      await page.keyboard.press("Shift+F6");
      await stop?.().waitFor({ state: "attached" });
    }
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    await page.keyboard.press("Tab");
    await samples.and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem").and(page.locator(":focus")).waitFor();
    await page.keyboard.press("F6");
    await page.getByRole("menuitem").and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Escape");
    await samples.and(page.locator(":focus")).waitFor();
  });

  it("walks with Tab from the first command of the page to the pane, through every control of the sheet", async () => {
    const { page, pane } = workbench();
    await page.getByRole("button", { name: words.open }).focus();
    const passed: string[] = [];
    const name = () =>
      page.locator(":focus").evaluate((element) => element.getAttribute("aria-label") ?? element.textContent);
    for (let stops = 0; stops < 30 && (await pane.locator(":focus").count()) === 0; stops += 1) {
      passed.push((await name()) ?? "");
      await page.keyboard.press("Tab");
    }
    expect(passed).toEqual([
      ...[words.open, words.samples, words.save, words.undo, words.redo, words.help],
      ...[words.exampleOpen, words.dismiss],
      ...[words.nameBox, words.names, words.formulaBar],
      ...[words.addSheet, words.listSheets, "Tessuto economico locale"],
      // Where the tabs of the sheets have no room.
      ...(viewport.width < 600 ? [words.previousSheets, words.nextSheets] : []),
    ]);
    await page.keyboard.press("F6");
    await page.getByRole("button", { name: words.open }).and(page.locator(":focus")).waitFor();
  });
});

describe("in the cells", () => {
  const workbench = workbenchReopened();

  it("saves a copy with Ctrl+S and asks for a file with Ctrl+O, wherever the keyboard is", async () => {
    const { page, pane } = workbench();
    // From now on the browser hands its questions for files to the test.
    page.on("filechooser", () => undefined);
    for (const focus of [() => workbench().goTo("B4"), () => pane.getByRole("searchbox").first().focus()]) {
      await focus();
      const [copy] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
      expect(copy.suggestedFilename()).toBe("tabella-unica (copia).xlsx");
      await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Control+o")]);
    }
  });

  it("leaves a cell being written with Escape, and what was in it stays", async () => {
    const { page } = workbench();
    await workbench().goTo("E4");
    await page.keyboard.type("17");
    await page.keyboard.press("Escape");
    await workbench().shows("E4", "80%");
    await page.keyboard.press("F6");
    await inPane(workbench()).waitFor();
  });

  it("moves with the arrow keys and says where it is", async () => {
    const { page } = workbench();
    await workbench().goTo("B4");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("status").filter({ hasText: "C4: Competitività del territorio" }).waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("status").filter({ hasText: "D4: ponderazione" }).waitFor();
  });

  it("sizes the pane with the arrow keys, and with the mouse", async () => {
    const { page, pane } = workbench();
    const divider = page.getByRole("separator", { name: workbenchItalian.divider });
    const width = async () => (await pane.boundingBox())?.width ?? 0;
    const before = await width();
    await divider.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(before + 16);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await width()).toBe(before - 16);
    await page.keyboard.press("End");
    expect(await divider.getAttribute("aria-valuenow")).toBe("280");

    const bar = await divider.boundingBox();
    await page.mouse.move((bar?.x ?? 0) + 3, 400);
    await page.mouse.down();
    await page.mouse.move(700, 400, { steps: 4 });
    await page.mouse.up();
    expect(await width()).toBe(580);
  });
});
