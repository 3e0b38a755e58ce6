import { browserUnderTest, type UnderTest } from "./support/browserUnderTest";
import { coloursIn } from "./support/pixels";
import { workbenchPage, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(120_000);

let underTest: UnderTest;
let workbench: WorkbenchPage;
beforeAll(async () => {
  underTest = await browserUnderTest();
  workbench = await workbenchPage(underTest);
});
afterEach(() => expect(workbench.complaints).toEqual([]));
afterAll(() => underTest.close());

const finding = () => workbench.pane.getByRole("listitem").filter({ hasText: "pesi" }).first();
const inCheck = async (button: string) => {
  await workbench.pane.getByRole("tab", { name: "Verifica" }).click();
  await finding().getByRole("button", { name: button }).click();
};

/** Changes a cell below what the pixels are taken of, then asks for another file. */
async function openWithoutSaving(): Promise<void> {
  const { page } = workbench;
  await workbench.type("B16", "prova");
  await page.getByRole("button", { name: "Esempi" }).click();
  await page.getByRole("menuitem", { name: "Schede impilate, una per obiettivo", exact: true }).click();
}

it.each<readonly [what: string, role: "menu" | "dialog" | "alertdialog", open: () => Promise<void>]>([
  ["the menu of samples", "menu", () => workbench.page.getByRole("button", { name: "Esempi" }).click()],
  ["why a rule asks", "dialog", () => inCheck("Perché?")],
  ["the preview of a correction", "dialog", () => inCheck("Correggi…")],
  ["the reason to ignore", "dialog", () => inCheck("Ignora…")],
  ["the question about unsaved work", "alertdialog", openWithoutSaving],
])("%s leaves the page behind it in sight", async (_what, role, open) => {
  const { page } = workbench;
  // The left half of the sheet, where no dialog reaches, and its headings.
  const clip = { x: 0, y: 90, width: 300, height: 120 };
  const before = await coloursIn(page, clip);
  expect(before).toBeGreaterThan(20);
  await open();
  await page.getByRole(role).waitFor();
  expect(await coloursIn(page, clip)).toBeGreaterThan(before / 2);
  await page.keyboard.press("Escape");
  await page.getByRole(role).waitFor({ state: "detached" });
});
