import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { it as italian } from "../../../src/locales/it";
import type { SampleFile } from "../../../src/workbench/page/samples";
import { oneBrowser } from "./oneBrowser";
import { workbenchPage, type WorkbenchPage } from "./workbenchPage";

const INDEX = join(resolve(__dirname, "../../.."), "assets/samples/index.json");
const [FIRST] = JSON.parse(readFileSync(INDEX, "utf8")) as readonly SampleFile[];

/**
 * One Italian workbench for all tests of a file, in which each of them finds the first sample opened anew: a window of its own takes
 * many times as long. What the browser keeps of a plan, it keeps from test to test: whoever says something of the plan wants
 * `workbenchForEach`. No test may leave a complaint; what is returned gives the workbench to the running test.
 */
export function workbenchReopened(options: BrowserContextOptions = {}): () => WorkbenchPage {
  const underTest = oneBrowser();
  let workbench: WorkbenchPage | undefined;
  const now = () => {
    if (!workbench) throw new Error("The workbench is there inside tests only");
    return workbench;
  };
  beforeEach(async () => {
    if (!workbench) {
      workbench = await workbenchPage(underTest(), options);
      return;
    }
    const { page, untilRead, openSample, showView } = workbench;
    const size = options.viewport ?? { width: 1280, height: 800 };
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: null, contrast: null });
    await openSample(FIRST?.title.it ?? "", FIRST?.file ?? "");
    await showView(italian.pane.views.tree);
    await untilRead();
  });
  afterEach(() => expect(now().complaints).toEqual([]));
  afterAll(() => workbench?.close());
  return now;
}
