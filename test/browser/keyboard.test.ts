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
  await page.keyboard.press("F6");
  await focusedCells().waitFor({ state: "attached" });
});

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
