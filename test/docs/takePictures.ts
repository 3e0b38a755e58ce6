import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { browserUnderTest } from "../browser/support/browserUnderTest";
import { workbenchPage } from "../browser/support/workbenchPage";
import { en } from "../../src/locales/en";
import { it } from "../../src/locales/it";
import browserSetup from "../support/browserSetup";

const root = resolve(__dirname, "../..");
const FOLDER = join(root, "assets/help");
/** Pane and picture, as the pages say it. */
const [WIDTH, HEIGHT] = [420, 520];
const SAMPLE = "consuntivo-con-punteggi.xlsx";

/** Takes the pictures of the instructions from the built workbench, in both languages. Run it when the pane looks different: `npm run pictures`. */
async function takePictures(): Promise<void> {
  await browserSetup();
  mkdirSync(FOLDER, { recursive: true });
  const underTest = await browserUnderTest();
  const samples = JSON.parse(readFileSync(join(root, "assets/samples/index.json"), "utf8")) as {
    readonly file: string;
    readonly title: Readonly<Record<"it" | "en", string>>;
  }[];
  for (const language of ["it", "en"] as const) {
    const { pane: words } = { it, en }[language];
    const workbench = await workbenchPage(underTest, {
      locale: language === "it" ? "it-IT" : "en-GB",
      viewport: { width: WIDTH, height: 1200 },
    });
    const { page, pane } = workbench;
    const title = samples.find(({ file }) => file === SAMPLE)?.title[language] ?? "";
    await workbench.openSample(title, SAMPLE);
    await workbench.untilRead();
    for (const view of ["tree", "check", "scores", "reading"] as const) {
      await workbench.showView(words.views[view]);
      const box = await pane.boundingBox();
      const path = join(FOLDER, `${language}-${view}.png`);
      await page.screenshot({ path, clip: { x: 0, y: box?.y ?? 0, width: WIDTH, height: HEIGHT } });
      console.log(`written ${path.slice(root.length + 1)}`);
    }
    await workbench.close();
  }
  await underTest.close();
}

void takePictures();
