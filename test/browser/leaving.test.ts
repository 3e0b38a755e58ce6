import { workbenchForAll } from "./support/workbenchForAll";

const workbench = workbenchForAll();

it("asks before work is lost, and says in the title that there is some", async () => {
  const { page } = workbench();
  const title = () => page.title();
  expect(await title()).toBe("tabella-unica.xlsx · Cruscotto");
  await workbench().type("A30", "17");
  await page.getByText("Modifiche non salvate").waitFor();
  expect(await title()).toBe("• tabella-unica.xlsx · Cruscotto");

  const open = async () => {
    await page.getByRole("button", { name: "Esempi" }).click();
    await page.getByRole("menuitem", { name: "Schede impilate, una per obiettivo" }).click();
    await page.getByRole("alertdialog").waitFor();
  };
  await open();
  await page.getByRole("alertdialog").getByRole("button", { name: "Annulla" }).click();
  await workbench().shows("A30", "17");

  const asked = page.waitForEvent("dialog");
  const reload = page.reload().catch(() => null);
  await (await asked).dismiss();
  await reload;
  await workbench().shows("A30", "17");

  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/);
  await page.getByText("Modifiche non salvate").waitFor({ state: "detached" });

  await workbench().type("A30", "18");
  await page.getByText("Modifiche non salvate").waitFor();
  await open();
  await page.getByRole("button", { name: "Apri senza salvare" }).click();
  await workbench().untilOpen("schede-impilate.xlsx");
  await page.getByText("Modifiche non salvate").waitFor({ state: "detached" });
  expect(workbench().complaints).toEqual([]);
});
