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
  await workbench().enter(cell, formula, shown);
});

it("says beside an error why a function of ours could not answer, until it can", async () => {
  // Once beside the cell, once for screen readers.
  const times = () =>
    workbench()
      .page.getByText(/«presto o tardi, vedremo» non è un numero/)
      .count();
  await workbench().enter("F30", '=PERF.SCORE(1;"presto o tardi, vedremo")', "#VALORE!");
  await poll(times, (count) => count === 2);
  await workbench().goTo("F31");
  await poll(times, (count) => count === 0);
  await workbench().enter("F30", "=PERF.SCORE(1;10)", "0,1");
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
  await workbench().enter("C30", "90", "90");
  await workbench().enter("C31", "45", "45");
  await workbench().enter("D30", "=PERF.SCORE(C30:C31;100)", "0,9");
  await workbench().shows("D31", "0,45");
  await workbench().enter("C31", "80", "80");
  await workbench().shows("D31", "0,8");
});

it("sees that a cell shows a percentage", async () => {
  await workbench().enter("C30", "100%", "100%");
  await workbench().enter("C31", "90", "90");
  await workbench().enter("D30", "=PERF.SCORE(C30;C31)", "1");
});

it("says what a target means, in cells side by side", async () => {
  await workbench().enter("C35", '=PERF.TARGET("<=20gg.+5")', "comparison");
  await workbench().shows("D35", "<=");
  await workbench().shows("E35", "20");
});

it("reads the tree and the findings of a range", async () => {
  await workbench().showSheet("Processi interni");
  await workbench().type("A20", "=PERF.TREE(A1:Z7)");
  await workbench().shows("C20", "Qualità dei processi");
  await workbench().enter("H20", "=PERF.FINDINGS(A1:Z7)", "weights-sum");
});
