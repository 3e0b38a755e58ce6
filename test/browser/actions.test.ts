import { poll } from "./support/poll";
import { workbenchReopened } from "./support/workbenchReopened";

const workbench = workbenchReopened();
beforeEach(async () => {
  await workbench().pane.getByRole("tab", { name: "Verifica" }).click();
});

const sum = () => workbench().pane.getByRole("listitem").filter({ hasText: "somma dei pesi" });

it("corrects a finding after a preview, and takes it back", async () => {
  const { page, pane } = workbench();
  await sum().getByRole("button", { name: "Correggi…" }).click();
  await page.getByRole("button", { name: "Applica" }).click();
  await sum().waitFor({ state: "detached" });
  await workbench().showSheet("Processi interni");
  await workbench().shows("J7", "23,80%");
  await pane.getByRole("button", { name: "Ripristina" }).click();
  await sum().waitFor();
  await workbench().shows("J7", "25%");
});

it("marks the cells of the findings, and leaves no trace when they go", async () => {
  const { page, pane } = workbench();
  await workbench().showSheet("Processi interni");
  await workbench().goTo("J9");
  const cells = page.locator("canvas[id^=univer-sheet-main]");
  // The sheet is a drawing: count the pixels of the red corner.
  const redPixels = () =>
    cells.evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === 0xc5 && data[at + 1] === 0x0f && data[at + 2] === 0x1f) count += 1;
      }
      return count;
    });
  expect(await redPixels()).toBe(0);
  await pane.getByRole("button", { name: "Evidenzia le celle" }).click();
  await poll(redPixels, (count) => count > 10);
  await pane.getByRole("button", { name: "Togli i segni" }).click();
  await poll(redPixels, (count) => count === 0);
});

it("writes a report sheet whose links lead to the cells, and takes it back", async () => {
  const { page, pane } = workbench();
  await pane.getByRole("button", { name: "Scrivi il foglio «Verifica»" }).click();
  const tab = page.getByRole("main").getByRole("tab", { name: "Verifica", selected: true });
  await tab.waitFor();
  // Whatever is still being drawn, a click on its tab brings the sheet to the front.
  await workbench().showSheet("Verifica");
  await workbench().shows("B4", "'Processi interni'!J7");
  // What we write about the plan is no part of it.
  await pane.getByRole("button", { name: /^Piano 2024 · 2 fogli/ }).waitFor();
  // The middle of B4: headings of 46 × 20 pixels, A 90 wide, three rows above.
  await page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 170, y: 108 } });
  await page.getByRole("main").getByRole("tab", { name: "Processi interni", selected: true }).waitFor();
  expect(await workbench().selected()).toBe("J7");

  await pane.getByRole("button", { name: "Ripristina" }).click();
  await tab.waitFor({ state: "detached" });
});
