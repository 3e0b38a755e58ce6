import { readFileSync } from "node:fs";
import type { Workbook } from "../../src/model/grid";
import { savedCopy } from "./support/savedCopy";
import { workbenchReopened } from "./support/workbenchReopened";

const workbench = workbenchReopened();

const save = () => savedCopy(workbench());

const cellOf = ({ sheets }: Workbook, sheet: string, row: number, col: number) =>
  sheets.find((grid) => grid.sheet === sheet)?.rows[row]?.[col];

it("saves what was typed and corrected, and goes on from there", async () => {
  const { page, pane } = workbench();
  await workbench().showSheet("Processi interni");
  await workbench().type("J4", "35%");
  await workbench().type("A30", "nota & altro");
  await workbench().shows("A30", "nota & altro");
  const first = await save();
  expect(first.name).toBe("tabella-unica (copia).xlsx");
  await page.getByText("Copia scaricata: tabella-unica (copia).xlsx, con 2 celle cambiate.").waitFor();
  expect(cellOf(first.workbook, "Processi interni", 3, 9)).toMatchObject({ value: 0.35, text: "35%" });
  expect(cellOf(first.workbook, "Processi interni", 29, 0)).toMatchObject({ value: "nota & altro" });

  await workbench().type("A31", "=SE(J4>0,3;1;0)");
  await workbench().shows("A31", "1");
  const second = await save();
  expect(cellOf(second.workbook, "Processi interni", 30, 0)).toMatchObject({
    value: 1,
    formula: "=IF(J4>0.3,1,0)",
  });
  await pane.getByRole("tree").waitFor();
});

it("saves what a formula fills, which fills it again when the copy is opened", async () => {
  const { page } = workbench();
  await workbench().showSheet("Processi interni");
  await workbench().type("A20", '=PERF.TARGET("<= 20 gg")');
  await workbench().shows("B20", "<=");
  const first = await save();
  const [anchor] = first.workbook.sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap((cell) => (cell?.fills ? [cell] : []))),
  );
  expect(anchor).toMatchObject({ at: { row: 19, col: 0 }, fills: { top: 19, left: 0, bottom: 19 } });
  expect(cellOf(first.workbook, "Processi interni", 19, 2)).toMatchObject({ value: 20 });

  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Apri…" }).click(),
  ]);
  await chooser.setFiles({ name: "riaperto.xlsx", mimeType: "", buffer: first.bytes });
  await workbench().untilOpen("riaperto.xlsx");
  await workbench().showSheet("Processi interni");
  await workbench().shows("B20", "<=");
  await save();
  await page.getByText("uguale all'originale").waitFor();
});

it("saves the sheet «Verifica» with the plan", async () => {
  const { page, pane } = workbench();
  await pane.getByRole("tab", { name: "Verifica" }).click();
  await pane.getByRole("button", { name: "Scrivi il foglio «Verifica»" }).click();
  await page.getByRole("main").getByRole("tab", { name: "Verifica", selected: true }).waitFor();
  const { workbook } = await save();
  const report = workbook.sheets.find(({ sheet }) => sheet === "Verifica");
  expect(report?.rows.flat().map((cell) => cell?.value)).toContain("'Processi interni'!J7");
});

it("saves what is still being typed", async () => {
  await workbench().goTo("A30");
  await workbench().page.keyboard.type("a metà");
  const { workbook } = await save();
  expect(cellOf(workbook, "Tessuto economico locale", 29, 0)).toMatchObject({ value: "a metà" });
});

it("does not save rows that have moved, and does once that is undone", async () => {
  const { page } = workbench();
  await workbench().goTo("I6");
  await page
    .getByRole("main")
    .locator("canvas[id^=univer-sheet-main]")
    .click({ button: "right", position: { x: 20, y: 110 } });
  await page.getByText("Elimina riga selezionata").click();
  await page.getByRole("button", { name: "Salva una copia…" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "La copia non è stata salvata." });
  await alert.getByText(/hai inserito, tolto o spostato righe o colonne/).waitFor();
  await page.getByRole("button", { name: "Annulla", exact: true }).click();
  await save();
  await page.getByText("uguale all'originale").waitFor();
});

// The browser keeps what is said of the plan here: the last to open it.
it("checks a copy by the profile of its original", async () => {
  const { page, pane } = workbench();
  await pane.getByRole("tab", { name: "Verifica" }).click();
  await pane.getByRole("combobox", { name: "Momento del piano" }).selectOption("Bozza");
  await pane.getByRole("heading", { name: /^Pubblicabile/ }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Salva una copia…" }).click(),
  ]);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Apri…" }).click(),
  ]);
  const name = download.suggestedFilename();
  await chooser.setFiles({ name, mimeType: "", buffer: readFileSync(await download.path()) });
  await workbench().untilOpen(name);
  await pane.getByRole("heading", { name: /^Pubblicabile/ }).waitFor();
  expect(await pane.getByRole("combobox", { name: "Momento del piano" }).inputValue()).toBe("drafting");
});
