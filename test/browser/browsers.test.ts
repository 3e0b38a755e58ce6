import { browserUnderTest } from "./support/browserUnderTest";
import {
  broughtLibraries,
  installedBrowser,
  packagedBrowser,
  starts,
  type FoundBrowser,
} from "./support/findBrowser";
import { workbenchPage } from "./support/workbenchPage";

jest.setTimeout(180_000);

const onLinux = process.platform === "linux" && process.arch === "x64" ? describe : describe.skip;
if (onLinux === describe.skip) console.log("@sparticuz/chromium holds a browser for Linux on x64 only");

/** The workbench in one browser, with its first sample read and no complaint. */
async function expectWorkbenchIn(found: FoundBrowser | undefined): Promise<void> {
  const underTest = await browserUnderTest(found);
  const workbench = await workbenchPage(underTest);
  await workbench.pane.getByRole("treeitem", { name: "Σ pesi 3.1 – 3.3" }).waitFor();
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
  await underTest.close();
}

it("runs the workbench in the browser that is installed", async () => {
  const installed = await installedBrowser();
  if (installed) await expectWorkbenchIn(installed);
  else console.log("skipped: no Chrome, Chromium or Edge is installed");
});

onLinux("the Chromium inside the npm package", () => {
  it("runs the workbench where no browser is installed", async () => {
    await expectWorkbenchIn(await packagedBrowser());
  });

  it("starts with the libraries it brings along", async () => {
    const browser = await packagedBrowser();
    expect(browser).toBeDefined();
    if (browser) expect(await starts({ ...browser, env: await broughtLibraries() })).toBe(true);
  });
});
