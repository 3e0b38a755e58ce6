import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Locator } from "playwright-core";
import { en } from "../../src/locales/en";
import { workbench as english } from "../../src/locales/en/workbench";
import { it as italian } from "../../src/locales/it";
import { workbench as workbenchItalian } from "../../src/locales/it/workbench";
import { defaultProfile } from "../../src/model/profile";
import { subjectNames } from "../../src/reports/subjectNames";
import { verdictSentence } from "../../src/reports/verdictSentence";
import { review, type Review } from "../../src/review";
import { rules } from "../../src/rules/index";
import { gravestFinding, nextStep } from "../../src/taskpane/state/nextStep";
import { corpusFile, describeCorpus } from "../support/corpus";
import { loadWorkbook } from "../support/loadWorkbook";
import { inSample } from "../support/sample";
import { sampleNames } from "../support/sampleNames";
import { oneBrowser } from "./support/oneBrowser";
import { workbenchPage, type WorkbenchPage } from "./support/workbenchPage";

const SAMPLES = resolve(__dirname, "../../assets/samples");
const bodies = ["sondrio-2020", "brindisi-2019", "cosenza-2015", "bodies/adsp-obiettivi-2021"].map((name) =>
  corpusFile(`${name}.xlsx`),
);

interface Size {
  readonly width: number;
  readonly height: number;
}
const NARROW: Size = { width: 350, height: 700 };
/** The narrowest there is, and 1400 × 900 at 200 %. */
const OTHERS: readonly Size[] = [
  { width: 320, height: 640 },
  { width: 700, height: 450 },
];
const LANGUAGES = [
  { locale: "it-IT", language: "it", messages: italian, words: workbenchItalian },
  { locale: "en-GB", language: "en", messages: en, words: english },
] as const;
type Spoken = (typeof LANGUAGES)[number];

const underTest = oneBrowser();

/** What a planner has to see at once, word by word as the pane says it. */
function saidOf(seen: Review, { language, messages }: Spoken): readonly string[] {
  const first = gravestFinding(seen.findings);
  const next = nextStep(seen);
  const name = first && subjectNames(seen.plan)(first);
  const problem = first && rules.find(({ id }) => id === first.rule)?.problem[language];
  return [
    verdictSentence(seen, messages.check),
    ...(problem === undefined ? [] : [name ? `${name}: ${problem}` : problem]),
    messages.pane.next[next.kind](next.kind === "answer" ? next.questions : 0),
  ];
}

const reviewOf = async (path: string): Promise<Review> => review(await loadWorkbook(path), defaultProfile);

/** Whether all of something stands in the window. */
async function expectInView(what: string, place: Locator, { width, height }: Size): Promise<void> {
  const box = (await place.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
  const inView =
    box.x >= 0 && box.y >= 0 && box.x + box.width <= width + 0.5 && box.y + box.height <= height + 0.5;
  expect({ what, width, height, inView, box }).toEqual({ what, width, height, inView: true, box });
}

async function expectAllInView({ pane }: WorkbenchPage, texts: readonly string[], size: Size): Promise<void> {
  for (const text of texts) {
    const place = pane.getByText(text, { exact: true }).first();
    await place.waitFor();
    await expectInView(text, place, size);
  }
}

/** Opens a workbook and looks where on windows of several sizes each of the words stands, and where the next step leads. */
async function expectFirstSight(workbench: WorkbenchPage, spoken: Spoken, path: string, seen: Review) {
  const { page, pane } = workbench;
  const { messages } = spoken;
  const file = basename(path);
  const chosen = { name: file, mimeType: "", buffer: readFileSync(path) };
  await page.locator('input[type="file"]').setInputFiles(chosen);
  await workbench.untilOpen(file);
  const said = saidOf(seen, spoken);
  for (const size of [...OTHERS, NARROW]) {
    await page.setViewportSize(size);
    await expectAllInView(workbench, said, size);
  }
  const next = nextStep(seen);
  if (next.kind === "done") return;
  await pane.getByRole("button", { name: said.at(-1) ?? "", exact: true }).click();
  const at = pane.getByRole("tabpanel").locator(":focus");
  await at.waitFor();
  await expectInView(`where ${next.kind} leads`, at, NARROW);
  if (next.kind === "answer") {
    await at.click();
    const back = pane.getByRole("button", { name: messages.pane.undo });
    await back.waitFor();
    await expectInView("the way back", back, NARROW);
    await expectInView("the verdict", pane.getByRole("heading", { level: 2 }).first(), NARROW);
    // What is said of it goes again, and the pane stays.
    await pane.getByRole("button", { name: messages.pane.close, exact: true }).click();
    await back.waitFor({ state: "detached" });
  }
  await workbench.showView(messages.pane.views.tree);
}

const named = (paths: readonly string[]) =>
  paths.map((path, place) => ({ file: basename(path), path, place }));

describe("at 350 × 700, 320 × 640 and 200 % of 1400 × 900, unscrolled", () => {
  let pages: readonly { readonly workbench: WorkbenchPage; readonly spoken: Spoken }[] = [];
  beforeAll(async () => {
    pages = await Promise.all(
      LANGUAGES.map(async (spoken) => ({
        spoken,
        workbench: await workbenchPage(underTest(), { locale: spoken.locale, viewport: NARROW }),
      })),
    );
  });
  afterEach(() => expect(pages.flatMap(({ workbench }) => workbench.complaints)).toEqual([]));

  /** In one of the languages, the next plan in the other, or (`npm run whole`) in both. */
  const expectInTurn = async (path: string, place: number) => {
    const seen = await reviewOf(path);
    const taken = pages.filter((_, at) => inSample(place, at, LANGUAGES.length));
    await Promise.all(taken.map(({ workbench, spoken }) => expectFirstSight(workbench, spoken, path, seen)));
  };

  it.each(named(sampleNames.map((name) => join(SAMPLES, name))))(
    "$file: verdict, first finding with its name and next step stand in view",
    ({ path, place }) => expectInTurn(path, place),
  );

  describeCorpus("plans of four bodies", () => {
    it.each(named(bodies))("$file: verdict, first finding and next step stand in view", ({ path, place }) =>
      expectInTurn(path, place),
    );
  });
});

it.each([
  { ...NARROW, spoken: LANGUAGES[0] },
  { width: 320, height: 640, spoken: LANGUAGES[1] },
  { width: 700, height: 450, spoken: LANGUAGES[0] },
])(
  "shows a new user all three beside the hint, and leads with one click to what can be done, $width × $height",
  async ({ width, height, spoken }) => {
    const size = { width, height };
    const fresh = await workbenchPage(underTest(), { viewport: size, locale: spoken.locale });
    const { check, pane: says } = spoken.messages;
    await fresh.page.getByText(spoken.words.example).waitFor();
    const sample = await reviewOf(join(SAMPLES, "tabella-unica.xlsx"));
    await expectAllInView(fresh, saidOf(sample, spoken), size);
    await fresh.pane.getByRole("button", { name: says.next.errors() }).click();
    const fix = fresh.pane.getByRole("button", { name: check.fix }).first();
    await fix.waitFor();
    await expectInView("the correction", fix, size);
    // The keyboard is there too.
    await fresh.pane.locator("[aria-current] :focus").waitFor();
    expect(fresh.complaints).toEqual([]);
    await fresh.close();
  },
);

it("says that the first plan is an example, until a file is opened or the hint is read", async () => {
  const fresh = await workbenchPage(underTest(), { viewport: NARROW });
  const hint = fresh.page.getByText(workbenchItalian.example);
  await hint.waitFor();
  const own = readFileSync(join(SAMPLES, sampleNames[0] ?? ""));
  const [chooser] = await Promise.all([
    fresh.page.waitForEvent("filechooser"),
    fresh.page.getByRole("button", { name: workbenchItalian.exampleOpen }).click(),
  ]);
  await chooser.setFiles({ name: "mio piano.xlsx", mimeType: "", buffer: own });
  await fresh.untilOpen("mio piano.xlsx");
  await hint.waitFor({ state: "detached" });
  expect(fresh.complaints).toEqual([]);
  await fresh.close();
});
