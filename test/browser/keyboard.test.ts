import { workbench as english } from "../../src/locales/en/workbench";
import { workbench as italian } from "../../src/locales/it/workbench";
import { browserUnderTest, type UnderTest } from "./support/browserUnderTest";
import { workbenchPage, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(120_000);

let underTest: UnderTest;
let workbench: WorkbenchPage;
beforeAll(async () => {
  underTest = await browserUnderTest();
});
beforeEach(async () => {
  workbench = await workbenchPage(underTest);
});
afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});
afterAll(() => underTest.close());

const focusedInPane = () => workbench.pane.locator(":focus");
const focusedCells = () => workbench.page.locator('[data-u-comp="editor"]:focus');

it("finds and corrects a wrong weight without a mouse", async () => {
  const { page, pane } = workbench;
  // F6: from the page into the pane, on the tree.
  await page.keyboard.press("F6");
  await focusedInPane().waitFor();
  await pane.getByRole("tab", { name: "Albero" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const show = pane
    .getByRole("listitem")
    .filter({ hasText: "somma dei pesi" })
    .getByRole("button", { name: "Mostra 'Processi interni'!J7" });
  await show.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("main").getByRole("tab", { name: "Processi interni", selected: true }).waitFor();
  await focusedCells().waitFor({ state: "attached" });
  expect(await workbench.selected()).toBe("J7");

  await page.keyboard.type("20%");
  await page.keyboard.press("Enter");
  await show.waitFor({ state: "detached" });

  await page.keyboard.press("F6");
  await focusedInPane().waitFor();
  await page.keyboard.press("Shift+F6");
  await focusedCells().waitFor({ state: "attached" });
});

it("goes round toolbar, cells and pane with F6, both ways, and not out of a menu", async () => {
  const { page } = workbench;
  const toolbar = page.getByRole("button", { name: "Apri…" }).and(page.locator(":focus"));
  const samples = page.getByRole("button", { name: "Esempi" });
  const stops = [() => focusedInPane(), () => toolbar, () => focusedCells()];
  await focusedCells().waitFor({ state: "attached" });
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

it("leaves a cell being written with Escape, and what was in it stays", async () => {
  const { page } = workbench;
  await workbench.goTo("E4");
  await page.keyboard.type("17");
  await page.keyboard.press("Escape");
  await workbench.shows("E4", "80%");
  await page.keyboard.press("F6");
  await focusedInPane().waitFor();
});

it.each([
  ["it-IT", italian],
  ["en-GB", english],
] as const)(
  "walks with Tab from the first command of the page to the pane, through every control of the sheet, %s",
  async (locale, words) => {
    const spoken = await workbenchPage(underTest, { locale });
    const { page, pane } = spoken;
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
    ]);
    // And back round with F6, as in Italian.
    await page.keyboard.press("F6");
    await page.getByRole("button", { name: words.open }).and(page.locator(":focus")).waitFor();
    expect(spoken.complaints).toEqual([]);
    await spoken.close();
  },
);

it("moves through the cells with the arrow keys and says where it is", async () => {
  const { page } = workbench;
  await workbench.goTo("B4");
  await page.keyboard.press("ArrowRight");
  await page.getByRole("status").filter({ hasText: "C4: Competitività del territorio" }).waitFor();
  await page.keyboard.press("ArrowRight");
  await page.getByRole("status").filter({ hasText: "D4: ponderazione" }).waitFor();
});

it("sizes the pane with the arrow keys", async () => {
  const { page, pane } = workbench;
  const divider = page.getByRole("separator", { name: "Larghezza del riquadro" });
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
});

it("sizes the pane with the mouse", async () => {
  const { page, pane } = workbench;
  const bar = await page.getByRole("separator", { name: "Larghezza del riquadro" }).boundingBox();
  await page.mouse.move((bar?.x ?? 0) + 3, 400);
  await page.mouse.down();
  await page.mouse.move(700, 400, { steps: 4 });
  await page.mouse.up();
  expect((await pane.boundingBox())?.width).toBe(580);
});
