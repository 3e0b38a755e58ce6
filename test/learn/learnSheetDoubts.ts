import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { certaintyBy, type DoubtWeights } from "../../src/reading/report/sheetCertainty";
import { SHEET_DOUBTS } from "../../src/reading/report/sheetDoubts";
import { LEARNED, learnedFrom } from "../../src/reading/roles/weighEvidence";
import firstSight from "./firstSight.json";
import { allPictures } from "./allPictures";
import { keptLeftOut } from "./leftOutWeights";
import { sheetLessons, type SheetLesson } from "./sheetLessons";

const path = join(__dirname, "../../src/reading/report/sheetDoubts.weights.json");

const STEPS = 3_000;
const RATE = 0.3;
const RIDGE = 0.00006;
const SURE = 0.9;

/** Log-odds of a logistic regression by plain gradient steps. A doubt never makes surer, whatever the pictures happen to say. */
function fit(lessons: readonly SheetLesson[]): DoubtWeights {
  const seen = lessons.map(({ doubts, right, weight }) => ({
    signs: [1, ...SHEET_DOUBTS.map(({ id }) => doubts[id] ?? 0)],
    right: right ? 1 : 0,
    weight,
  }));
  const total = seen.reduce((sum, { weight }) => sum + weight, 0);
  const weights = [0, ...SHEET_DOUBTS.map(() => 0)];
  const squares = weights.map(() => 0.05);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight));
    for (const { signs, right, weight } of seen) {
      const odds = signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);
      const off = ((1 / (1 + Math.exp(-odds)) - right) * weight) / total;
      for (const [at, sign] of signs.entries()) slope[at] = (slope[at] ?? 0) + off * sign;
    }
    for (const [at, each] of slope.entries()) {
      squares[at] = (squares[at] ?? 0) + each * each;
      const next = (weights[at] ?? 0) - (RATE * each) / Math.sqrt(squares[at] ?? 1);
      weights[at] = at === 0 ? next : Math.min(0, next);
    }
  }
  const names = ["always", ...SHEET_DOUBTS.map(({ id }) => id)];
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100]));
}

/** Sheets that taught nothing say more of those to come than all that did: together they count as much. */
function firstSights(drawn: readonly SheetLesson[]): readonly SheetLesson[] {
  const sum = (some: readonly { readonly weight: number }[]) =>
    some.reduce((total, { weight }) => total + weight, 0);
  const share = sum(drawn) / sum(firstSight);
  return (firstSight as readonly FirstSight[]).map(({ drawn: hand, weight, ...lesson }) => ({
    ...lesson,
    family: `first sight, ${hand} hand`,
    weight: weight * share,
  }));
}

/** How a sheet that no mechanism had been mended for was read, by whose hand it was drawn. The sheets themselves stay closed. */
interface FirstSight {
  readonly drawn: string;
  readonly right: boolean;
  readonly weight: number;
  readonly doubts: Readonly<Record<string, number>>;
}

interface Judged extends Pick<SheetLesson, "family" | "right"> {
  readonly certainty: number;
}

function print(name: string, judged: readonly Judged[]): void {
  const sure = judged.filter(({ certainty }) => certainty >= SURE);
  const right = judged.filter((one) => one.right);
  const share = (some: readonly Judged[], all: readonly Judged[]) =>
    all.length === 0 ? "–" : `${((100 * some.length) / all.length).toFixed(0)} %`;
  const brier = judged.reduce((sum, one) => sum + (one.certainty - (one.right ? 1 : 0)) ** 2, 0);
  console.log(
    `${name.padEnd(22)} ${String(judged.length).padStart(5)} sheets, right ${share(right, judged)}; sure ${sure.length}, right of them ${share(
      sure.filter((one) => one.right),
      sure,
    )}; sure of the right ${share(
      right.filter(({ certainty }) => certainty >= SURE),
      right,
    )}; Brier ${(brier / Math.max(1, judged.length)).toFixed(3)}`,
  );
}

async function main(): Promise<void> {
  const pictures = await allPictures();
  const drawn = [...keptLeftOut()].flatMap(([family, weights]) => {
    const learned = learnedFrom({ ...weights, calibration: LEARNED.calibration });
    return pictures
      .filter((picture) => picture.family === family)
      .flatMap((picture) => sheetLessons(picture, learned));
  });
  const lessons = [...drawn, ...firstSights(drawn)];
  const families = [...new Set(lessons.map(({ family }) => family))];
  const judged = families.flatMap((family) => {
    const weights = fit(lessons.filter((lesson) => lesson.family !== family));
    return lessons
      .filter((lesson) => lesson.family === family)
      .map((lesson): Judged => ({
        ...lesson,
        certainty: certaintyBy(weights, lesson.doubts),
      }));
  });
  console.log("certainty of sheets, left out:");
  for (const family of families)
    print(
      family,
      judged.filter((one) => one.family === family),
    );
  print("all", judged);
  writeFileSync(path, `${JSON.stringify(fit(lessons), null, 2)}\n`);
}

void main();
