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

it("takes and shows values as Excel does in Italian", async () => {
  const typed: readonly (readonly [cell: string, text: string, shown: string])[] = [
    ["A30", "33,3%", "33,30%"],
    ["A31", "1.234,5", "1234,5"],
    ["A32", "31/12/2026", "31/12/2026"],
    ["A33", "vero", "VERO"],
    ["A34", "12 gg", "12 gg"],
    ["A35", "=SE(A31>1000,5;SOMMA(1;2);0)", "3"],
    ["A36", "=1/0", "#DIV/0!"],
    ["A37", "=NESSUNA(1)", "#NOME?"],
    // A cell of percentages: 40 is 40 %.
    ["E4", "40", "40%"],
  ];
  for (const [cell, text] of typed) await workbench.type(cell, text);
  for (const [cell, , shown] of typed) await workbench.shows(cell, shown);
});

it("shows the node of a selected cell and the cell of a chosen node", async () => {
  const { page, pane } = workbench;
  await workbench.showSheet("Processi interni");
  await workbench.goTo("I4");
  await pane.getByRole("treeitem", { name: "Tempi dei pagamenti", selected: true }).waitFor();

  await pane.getByRole("treeitem", { name: "Internazionalizzazione" }).click();
  await page.getByRole("tab", { name: "Tessuto economico locale", selected: true }).waitFor();
  expect(await workbench.selected()).toMatch(/^I10/);
});

it("follows an edit, its undo and its redo", async () => {
  const { page, pane } = workbench;
  const sum = (percent: string) => pane.getByRole("treeitem", { name: `Σ pesi 3.1 – 3.3 = ${percent} %` });
  await sum("105").waitFor();
  await workbench.showSheet("Processi interni");
  await workbench.type("J4", "35%");
  await sum("100").waitFor();
  await page.getByRole("button", { name: "Annulla" }).click();
  await sum("105").waitFor();
  await page.getByRole("button", { name: "Ripeti" }).click();
  await sum("100").waitFor();
});

it("keeps up with a sheet that is deleted and comes back", async () => {
  const { page, pane } = workbench;
  const headline = (sheets: string) =>
    pane.getByRole("button", { name: new RegExp(`^Piano 2024 · ${sheets} `) });
  await headline("2 fogli").waitFor();
  await workbench.showSheet("Processi interni");
  await page.getByRole("tab", { name: "Processi interni" }).click({ button: "right" });
  await page.getByRole("button", { name: "Elimina" }).click();
  await page.getByRole("button", { name: "OK" }).click();
  await headline("1 foglio").waitFor();
  await page.getByRole("button", { name: "Annulla" }).click();
  await headline("2 fogli").waitFor();
});
