import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { browserUnderTest, type UnderTest } from "../browser/support/browserUnderTest";
import { workbenchPage } from "../browser/support/workbenchPage";
import { en } from "../../src/locales/en";
import { it } from "../../src/locales/it";
import { workbench as ofPage } from "../../src/locales/it/workbench";
import browserSetup from "../support/browserSetup";

const root = resolve(__dirname, "../..");
const FOLDER = join(root, "assets/help");
/** Pane and picture, as the pages say it. */
const [WIDTH, HEIGHT] = [420, 520];
const SAMPLE = "consuntivo-con-punteggi.xlsx";

/** Takes the pictures of README and instructions from the built workbench. Run it when the pane looks different: `npm run pictures`. */
async function takePictures(): Promise<void> {
  await browserSetup();
  mkdirSync(FOLDER, { recursive: true });
  const underTest = await browserUnderTest();
  await picturesOfViews(underTest);
  await pictureOfPage(underTest);
  await underTest.close();
}

/** The views of the pane, in both languages. */
async function picturesOfViews(underTest: UnderTest): Promise<void> {
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
}

/** The whole page, at the weight that makes too much of a sum. */
async function pictureOfPage(underTest: UnderTest): Promise<void> {
  const workbench = await workbenchPage(underTest, { viewport: { width: 1280, height: 720 } });
  const { page, pane } = workbench;
  await page.getByRole("button", { name: ofPage.dismiss }).click();
  await workbench.showView(it.pane.views.check);
  await pane.getByRole("button", { name: it.check.showAt("'Processi interni'!J7"), exact: true }).click();
  await page.getByRole("main").getByRole("tab", { name: "Processi interni", selected: true }).waitFor();
  await workbench.shows("J7", "25%");
  await workbench.showView(it.pane.views.tree);
  await pane.getByRole("heading", { name: /3\.3 Sito istituzionale/ }).waitFor();
  await page.screenshot({ path: join(root, "assets/screenshot.png") });
  console.log("written assets/screenshot.png");
  await workbench.close();
}

void takePictures();
