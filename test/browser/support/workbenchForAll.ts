import type { BrowserContextOptions } from "playwright-core";
import { oneBrowser } from "./oneBrowser";
import { workbenchPage, type WorkbenchPage } from "./workbenchPage";

/** One workbench for all tests of a file, none of which may leave a complaint; what is returned gives it to the running test. */
export function workbenchForAll(options?: BrowserContextOptions): () => WorkbenchPage {
  const underTest = oneBrowser();
  let workbench: WorkbenchPage | undefined;
  const now = () => {
    if (!workbench) throw new Error("The workbench is there inside tests only");
    return workbench;
  };
  beforeAll(async () => {
    workbench = await workbenchPage(underTest(), options);
  });
  afterEach(() => expect(now().complaints).toEqual([]));
  return now;
}
