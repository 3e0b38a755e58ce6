import { poll } from "./support/poll";
import { workbenchReopened } from "./support/workbenchReopened";

const workbench = workbenchReopened();

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
  for (const [cell, text] of typed) await workbench().type(cell, text);
  for (const [cell, , shown] of typed) await workbench().shows(cell, shown);
});

it("takes what is pasted as Excel does in Italian, and takes it back in one step", async () => {
  const { page } = workbench();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const paste = async (cell: string, text: string) => {
    await page.evaluate((written) => navigator.clipboard.writeText(written), text);
    await workbench().goTo(cell);
    await page.keyboard.press("Control+V");
  };
  await paste("A30", "12,5");
  await workbench().shows("A30", "12,5");
  await workbench().type("B30", "=A30*2");
  await workbench().shows("B30", "25");
  await paste("A31", "30%\t31/12/2026\t1/2\tvero\n=SE(A30>1,5;10;0)\t12 gg\t0,5");
  const shown: readonly (readonly [cell: string, text: string])[] = [
    ["A31", "30%"],
    ["B31", "31/12/2026"],
    // A day without a year: a text here, though a date in English.
    ["C31", "1/2"],
    ["D31", "VERO"],
    ["A32", "10"],
    ["B32", "12 gg"],
    ["C32", "0,5"],
  ];
  for (const [cell, text] of shown) await workbench().shows(cell, text);
  await workbench().type("E31", "=A31*B31");
  await workbench().shows("E31", "13916,1");
  await page.getByRole("button", { name: "Annulla" }).click();
  await page.getByRole("button", { name: "Annulla" }).click();
  for (const cell of ["A31", "B31", "A32"]) {
    await workbench().goTo(cell);
    await page
      .getByRole("status")
      .filter({ hasText: `${cell}, vuota` })
      .waitFor();
  }
});

it("shows the node of a selected cell and the cell of a chosen node", async () => {
  const { page, pane } = workbench();
  await workbench().showSheet("Processi interni");
  await workbench().goTo("I4");
  await pane.getByRole("treeitem", { name: "Tempi dei pagamenti", selected: true }).waitFor();

  await pane.getByRole("treeitem", { name: "Internazionalizzazione" }).click();
  await page.getByRole("tab", { name: "Tessuto economico locale", selected: true }).waitFor();
  expect(await workbench().selected()).toMatch(/^I10/);
});

it("keeps the node of a selected cell in sight when its details open below the tree", async () => {
  const { page, pane } = workbench();
  await page.setViewportSize({ width: 1280, height: 720 });
  await workbench().showSheet("Processi interni");
  await workbench().goTo("J7");
  const row = pane.getByRole("treeitem", { selected: true });
  await pane.getByRole("heading", { name: "3.3 Sito istituzionale" }).waitFor();
  const below = async () => {
    const [chosen, part] = [
      await row.boundingBox(),
      await pane.getByRole("tree").locator("..").boundingBox(),
    ];
    return (chosen?.y ?? Infinity) + (chosen?.height ?? 0) - (part?.y ?? 0) - (part?.height ?? 0);
  };
  await poll(below, (pixels) => pixels <= 0.5);
});

it("selects the whole of a merged range whose first cell is asked for", async () => {
  await workbench().goTo("J4");
  expect(await workbench().selected()).toBe("J4:J5");
});

it("follows an edit, its undo and its redo", async () => {
  const { page, pane } = workbench();
  const sum = (percent: string) => pane.getByRole("treeitem", { name: `Σ pesi 3.1 – 3.3 = ${percent} %` });
  await sum("105").waitFor();
  await workbench().showSheet("Processi interni");
  await workbench().type("J4", "35%");
  await sum("100").waitFor();
  await page.getByRole("button", { name: "Annulla" }).click();
  await sum("105").waitFor();
  await page.getByRole("button", { name: "Ripeti" }).click();
  await sum("100").waitFor();
});

it("keeps up with a sheet that is deleted and comes back", async () => {
  const { page, pane } = workbench();
  const headline = (sheets: string) =>
    pane.getByRole("button", { name: new RegExp(`^Piano 2024 · ${sheets} `) });
  await headline("2 fogli").waitFor();
  await workbench().showSheet("Processi interni");
  await page.getByRole("tab", { name: "Processi interni" }).click({ button: "right" });
  await page.getByRole("button", { name: "Elimina" }).click();
  await page.getByRole("button", { name: "OK" }).click();
  await headline("1 foglio").waitFor();
  await page.getByRole("button", { name: "Annulla" }).click();
  await headline("2 fogli").waitFor();
});

it.each([
  ["a click", 120],
  ["a tap, over at once", 0],
])("takes what is typed into the formula bar after %s", async (_what, delay) => {
  const { page } = workbench();
  await workbench().goTo("D20");
  const bar = page.locator('[data-u-comp="formula-bar"] canvas[id=univer-doc-main-canvas]');
  await bar.click({ delay });
  await page.locator("#__editor___INTERNAL_EDITOR__DOCS_FORMULA_BAR:focus").waitFor({ state: "attached" });
  await page.keyboard.type("1234");
  await page.keyboard.press("Enter");
  await workbench().shows("D20", "1234");
});
