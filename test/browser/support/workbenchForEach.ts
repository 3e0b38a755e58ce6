import type { BrowserContextOptions } from "playwright-core";
import { oneBrowser } from "./oneBrowser";
import { workbenchPage, type WorkbenchPage } from "./workbenchPage";

/** A workbench of its own for every test of a file, which must end without a complaint; what is returned gives it to the running test. */
export function workbenchForEach(options?: BrowserContextOptions): () => WorkbenchPage {
  const underTest = oneBrowser();
  let workbench: WorkbenchPage | undefined;
  const now = () => {
    if (!workbench) throw new Error("The workbench is there inside tests only");
    return workbench;
  };
  beforeEach(async () => {
    workbench = await workbenchPage(underTest(), options);
  });
  afterEach(async () => {
    expect(now().complaints).toEqual([]);
    await now().close();
  });
  return now;
}
