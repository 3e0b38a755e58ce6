import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { it as italian } from "../../src/locales/it";
import { defaultProfile } from "../../src/model/profile";
import { subjectNames } from "../../src/reports/subjectNames";
import { verdictSentence } from "../../src/reports/verdictSentence";
import { review } from "../../src/review";
import { rules } from "../../src/rules/index";
import { gravestFinding, nextStep } from "../../src/taskpane/state/nextStep";
import { corpusFile, describeCorpus } from "../support/corpus";
import { loadWorkbook } from "../support/loadWorkbook";
import { sampleNames } from "../support/sampleNames";
import { browserUnderTest, type UnderTest } from "./support/browserUnderTest";
import { workbenchPage, type WorkbenchPage } from "./support/workbenchPage";

jest.setTimeout(240_000);

const VIEWPORT = { width: 350, height: 700 };
const SAMPLES = resolve(__dirname, "../../assets/samples");
const bodies = ["sondrio-2020", "brindisi-2019", "cosenza-2015"].map((name) => corpusFile(`${name}.xlsx`));

let underTest: UnderTest;
let workbench: WorkbenchPage;
beforeAll(async () => {
  underTest = await browserUnderTest();
  workbench = await workbenchPage(underTest, { viewport: VIEWPORT });
});
afterEach(() => expect(workbench.complaints).toEqual([]));
afterAll(() => underTest.close());

/** What a planner has to see at once, word by word as the pane says it. */
async function saidOf(path: string): Promise<readonly string[]> {
  const seen = review(await loadWorkbook(path), defaultProfile);
  const first = gravestFinding(seen.findings);
  const next = nextStep(seen);
  const name = first && subjectNames(seen.plan)(first);
  const problem = first && rules.find(({ id }) => id === first.rule)?.problem.it;
  return [
    verdictSentence(seen, italian.check),
    ...(problem === undefined ? [] : [name ? `${name}: ${problem}` : problem]),
    italian.pane.next[next.kind](next.kind === "answer" ? next.questions : 0),
  ];
}

/** Opens a workbook and looks where on the window each of the words stands. */
async function expectInSight(path: string): Promise<void> {
  const file = basename(path);
  const { page, pane } = workbench;
  const chosen = { name: file, mimeType: "", buffer: readFileSync(path) };
  await page.locator('input[type="file"]').setInputFiles(chosen);
  await workbench.untilOpen(file);
  for (const text of await saidOf(path)) {
    const place = pane.getByText(text, { exact: true }).first();
    await place.waitFor();
    const box = await place.boundingBox();
    expect(box).not.toBeNull();
    const { x, y, width, height } = box ?? { x: -1, y: -1, width: 0, height: 0 };
    const outside = x < 0 || y < 0 || x + width > VIEWPORT.width || y + height > VIEWPORT.height;
    expect({ text, outside, box }).toEqual({ text, outside: false, box });
  }
}

const named = (paths: readonly string[]) => paths.map((path) => ({ file: basename(path), path }));

it.each(named(sampleNames.map((name) => join(SAMPLES, name))))(
  "$file: verdict, first finding with its name and next step stand in view, unscrolled",
  ({ path }) => expectInSight(path),
);

describeCorpus("plans of three bodies", () => {
  it.each(named(bodies))(
    "$file: verdict, first finding and next step stand in view, unscrolled",
    ({ path }) => expectInSight(path),
  );
});

it.each([
  { width: 350, height: 700 },
  { width: 320, height: 640 },
  { width: 700, height: 450 },
])(
  "leads with one click to the first finding and what can be done, in view, $width × $height",
  async (viewport) => {
    const small = await workbenchPage(underTest, { viewport });
    await small.pane.getByRole("button", { name: italian.pane.next.errors() }).click();
    const fix = small.pane.getByRole("button", { name: italian.check.fix }).first();
    await fix.waitFor();
    const box = await fix.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(viewport.height);
    // The keyboard is there too.
    await small.pane.locator("[aria-current] :focus").waitFor();
    await small.close();
  },
);

it("has all three in view at 200 % zoom of 1400 × 900, the hint of the first visit included", async () => {
  const zoomed = await workbenchPage(underTest, { viewport: { width: 700, height: 450 } });
  for (const text of await saidOf(join(SAMPLES, "tabella-unica.xlsx"))) {
    const box = await zoomed.pane.getByText(text, { exact: true }).first().boundingBox();
    expect({ text, foot: Math.round((box?.y ?? 0) + (box?.height ?? Infinity)) <= 450 }).toEqual({
      text,
      foot: true,
    });
  }
  await zoomed.close();
});

it("says that the first plan is an example, until a file is opened or the hint is read", async () => {
  const fresh = await workbenchPage(underTest, { viewport: VIEWPORT });
  const hint = fresh.page.getByText("Questo è un esempio.");
  await hint.waitFor();
  const own = readFileSync(join(SAMPLES, sampleNames[0] ?? ""));
  const [chooser] = await Promise.all([
    fresh.page.waitForEvent("filechooser"),
    fresh.page.getByRole("button", { name: "Apri il tuo file" }).click(),
  ]);
  await chooser.setFiles({ name: "mio piano.xlsx", mimeType: "", buffer: own });
  await fresh.untilOpen("mio piano.xlsx");
  await hint.waitFor({ state: "detached" });
  expect(fresh.complaints).toEqual([]);
  await fresh.close();
});
