import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { it as italian } from "../../../src/locales/it";
import type { SampleFile } from "../../../src/workbench/page/samples";
import { workbenchForAll } from "./workbenchForAll";
import type { WorkbenchPage } from "./workbenchPage";

const INDEX = join(resolve(__dirname, "../../.."), "assets/samples/index.json");
const [FIRST] = JSON.parse(readFileSync(INDEX, "utf8")) as readonly SampleFile[];

/**
 * One Italian workbench for all tests of a file, in which each of them finds the first sample opened anew: a window of its own takes
 * many times as long. What the browser keeps of a plan, it keeps from test to test: whoever says something of the plan wants
 * `workbenchForEach`. No test may leave a complaint; what is returned gives the workbench to the running test.
 */
export function workbenchReopened(options: BrowserContextOptions = {}): () => WorkbenchPage {
  const workbench = workbenchForAll(options);
  let isNew = true;
  beforeEach(async () => {
    const { page, untilRead, openSample, showView } = workbench();
    if (isNew) {
      isNew = false;
      return;
    }
    const size = options.viewport ?? { width: 1280, height: 800 };
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: null, contrast: null });
    await openSample(FIRST?.title.it ?? "", FIRST?.file ?? "");
    await showView(italian.pane.views.tree);
    await untilRead();
  });
  return workbench;
}
