import { poll } from "./support/poll";
import { workbenchForAll } from "./support/workbenchForAll";

const workbench = workbenchForAll();

it.each([
  ["A30", "=PERF.SCORE(700;880;704;528)", "0,6"],
  ["A31", '=PERF.SCORE("92%";"> 90%")', "1"],
  ["A32", "=perf.score(700,880,704,528)*10", "6"],
  ["A33", '=PERF.MET("SI";"SI")', "VERO"],
  ["A34", '=PERF.SCORE(1;"presto o tardi, vedremo")', "#VALORE!"],
  ["A35", "=PERF.SCORE(1/0;10)", "#DIV/0!"],
  ["A36", '=PERF.SCORE(24;"<=20gg.+5")', "1"],
  ["A37", "=J4*0,5", "0,15"],
  ["A38", "=SOMMA(1,5)", "1,5"],
  ["A39", "=PERF.STATUS(0,85)", "parzialmente raggiunto"],
  ["A40", '=CERCA.VERT("1.1";H4:J8;3;FALSO)', "30%"],
])("%s computes %s", async (cell, formula, shown) => {
  await workbench().type(cell, formula);
  await workbench().shows(cell, shown);
});

it("says beside an error why a function of ours could not answer, until it can", async () => {
  // Once beside the cell, once for screen readers.
  const times = () =>
    workbench()
      .page.getByText(/«presto o tardi, vedremo» non è un numero/)
      .count();
  await workbench().type("F30", '=PERF.SCORE(1;"presto o tardi, vedremo")');
  await workbench().shows("F30", "#VALORE!");
  await poll(times, (count) => count === 2);
  await workbench().goTo("F31");
  await poll(times, (count) => count === 0);
  await workbench().type("F30", "=PERF.SCORE(1;10)");
  await workbench().shows("F30", "0,1");
  expect(await times()).toBe(0);
});

it("shows formulas in the language of the page, and takes them back unchanged", async () => {
  const { page } = workbench();
  await workbench().type("G30", '=SE(VERO;SOMMA(1,5;2);"a,b")');
  await workbench().goTo("G30");
  await page.keyboard.press("F2");
  const bar = page.locator("canvas[id=univer-doc-main-canvas]").first();
  await bar.waitFor();
  // The editor is a drawing: what it holds is what is copied from it.
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  await poll(
    () => page.evaluate(() => navigator.clipboard.readText()),
    (text) => text.trim() === '=SE(VERO;SOMMA(1,5;2);"a,b")',
  );
  await page.keyboard.press("Enter");
  await workbench().shows("G30", "3,5");
});

it("scores a range cell by cell, and again when one changes", async () => {
  await workbench().type("C30", "90");
  await workbench().type("C31", "45");
  await workbench().type("D30", "=PERF.SCORE(C30:C31;100)");
  await workbench().shows("D30", "0,9");
  await workbench().shows("D31", "0,45");
  await workbench().type("C31", "80");
  await workbench().shows("D31", "0,8");
});

it("sees that a cell shows a percentage", async () => {
  await workbench().type("C30", "100%");
  await workbench().type("C31", "90");
  await workbench().type("D30", "=PERF.SCORE(C30;C31)");
  await workbench().shows("D30", "1");
});

it("says what a target means, in cells side by side", async () => {
  await workbench().type("C35", '=PERF.TARGET("<=20gg.+5")');
  await workbench().shows("C35", "comparison");
  await workbench().shows("D35", "<=");
  await workbench().shows("E35", "20");
});

it("reads the tree and the findings of a range", async () => {
  await workbench().showSheet("Processi interni");
  await workbench().type("A20", "=PERF.TREE(A1:Z7)");
  await workbench().shows("C20", "Qualità dei processi");
  await workbench().type("H20", "=PERF.FINDINGS(A1:Z7)");
  await workbench().shows("H20", "weights-sum");
});
