import type { Page } from "playwright-core";
import { oneBrowser } from "./support/oneBrowser";
import { poll } from "./support/poll";
import { workbenchPage, type WorkbenchPage } from "./support/workbenchPage";

const underTest = oneBrowser();

const offer = ({ page }: WorkbenchPage) => page.getByText(/La pagina si è chiusa senza salvare modifiche a/);

/** How many drafts the browser keeps. */
const drafts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("cruscotto");
        opening.onerror = () => reject(opening.error ?? new Error("not opened"));
        opening.onsuccess = () => {
          const counting = opening.result.transaction("drafts").objectStore("drafts").count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

/** Ends the page's process as a machine out of memory would. */
async function kill({ page }: WorkbenchPage): Promise<void> {
  const crashed = page.waitForEvent("crash");
  const session = await page.context().newCDPSession(page);
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
}

/** Opens the page again in the same browser. */
const comeBack = ({ page }: WorkbenchPage): Promise<WorkbenchPage> =>
  workbenchPage(underTest(), {}, page.context());

it("offers what was not saved when the page was killed, until it is saved", async () => {
  const before = await workbenchPage(underTest());
  await before.openSample("Schede impilate, una per obiettivo", "schede-impilate.xlsx");
  await before.type("A60", "scritto prima");
  await before.shows("A60", "scritto prima");
  await poll(
    () => drafts(before.page),
    (kept) => kept === 1,
  );
  await kill(before);

  const after = await comeBack(before);
  await offer(after).filter({ hasText: "schede-impilate.xlsx" }).waitFor();
  await after.page.getByRole("button", { name: "Continua da lì" }).click();
  await after.untilOpen("schede-impilate.xlsx");
  await after.shows("A60", "scritto prima");
  await after.page.getByText("Modifiche non salvate").waitFor();
  expect(await offer(after).count()).toBe(0);
  await poll(
    () => drafts(after.page),
    (kept) => kept === 1,
  );

  const download = after.page.waitForEvent("download");
  await after.page.keyboard.press("Control+s");
  await download;
  await after.page.getByText("con 1 cella cambiata").waitFor();
  await poll(
    () => drafts(after.page),
    (kept) => kept === 0,
  );
  expect(after.complaints).toEqual([]);
  await after.close();
});

it("forgets what is refused, and offers nothing of a window that is still there", async () => {
  const first = await workbenchPage(underTest());
  await first.type("A30", "17");
  await poll(
    () => drafts(first.page),
    (kept) => kept === 1,
  );

  const second = await comeBack(first);
  await second.type("A30", "18");
  await poll(
    () => drafts(second.page),
    (kept) => kept === 2,
  );
  expect(await offer(second).count()).toBe(0);
  await kill(second);

  const third = await comeBack(first);
  await third.page.getByRole("button", { name: "Buttale via" }).click();
  await offer(third).waitFor({ state: "detached" });
  await poll(
    () => drafts(third.page),
    (kept) => kept === 1,
  );

  await first.openSample("Schede impilate, una per obiettivo", "schede-impilate.xlsx");
  await poll(
    () => drafts(first.page),
    (kept) => kept === 0,
  );
  expect([...first.complaints, ...third.complaints]).toEqual([]);
  await first.close();
});

it("goes on where the browser keeps nothing", async () => {
  const context = await underTest().browser.newContext({ locale: "it-IT", reducedMotion: "reduce" });
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    };
    IDBFactory.prototype.open = refuse;
    Storage.prototype.setItem = refuse;
    Object.defineProperty(navigator, "locks", { value: undefined });
  });
  const workbench = await workbenchPage(underTest(), {}, context);
  await workbench.type("A30", "17");
  await workbench.shows("A30", "17");
  const download = workbench.page.waitForEvent("download");
  await workbench.page.keyboard.press("Control+s");
  expect((await download).suggestedFilename()).toBe("tabella-unica (copia).xlsx");
  await workbench.page.getByText("Modifiche non salvate").waitFor({ state: "detached" });
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});
