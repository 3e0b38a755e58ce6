import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { learnedFrom, type WeightsFile } from "../../src/reading/roles/weighEvidence";
import { examinedPictures } from "../reading/examinedPictures";
import type { Picture } from "../reading/pictures";
import { allPictures } from "./allPictures";
import { calibrationOf } from "./calibrate";
import { fingerprint } from "./fingerprint";
import { lessonsOf } from "./harvest";
import { leaveEachOut, outcomesOf, type Outcome } from "./leaveOut";
import { learnFrom } from "./learnFrom";
import { learnLeftOut } from "./leftOutWeights";
import { rightPlans } from "./rightPlans";
import { weightsJson } from "./weightsText";

const path = join(__dirname, "../../src/reading/roles/weights.json");

const percent = (outcomes: readonly Outcome[], test: (outcome: Outcome) => boolean): string =>
  outcomes.length === 0 ? "–" : `${((100 * outcomes.filter(test).length) / outcomes.length).toFixed(1)} %`;

function print(outcomes: readonly Outcome[]): void {
  const families = [...new Set(outcomes.map(({ lesson }) => lesson.family))];
  console.log("left out               fields   role    with owner   role without words");
  for (const family of [...families, null]) {
    const own = outcomes.filter(({ lesson }) => family === null || lesson.family === family);
    const [full, bare] = [own.filter(({ words }) => words), own.filter(({ words }) => !words)];
    console.log(
      `${(family ?? "all").padEnd(22)} ${String(full.length).padStart(6)}  ${percent(full, ({ base }) => base)}  ${percent(full, ({ right }) => right)}  ${percent(bare, ({ base }) => base)}`,
    );
  }
}

const showMistakes = (outcomes: readonly Outcome[]): void => {
  for (const { lesson, at, role, certainty } of outcomes.filter(({ words, right }) => words && !right))
    console.log(
      `  ${lesson.picture}: ${lesson.shape.fields[at]?.path.join(" › ") ?? ""}: ${[...(lesson.labels[at] ?? [])].join("/")} as ${role} (${certainty.toFixed(2)})`,
    );
};

/** How dear it is to leave what was learned before: dearer where a sheet that was read right would be read wrong. */
const HOLDS = [0.5, 4, 32, 256];

function learnHeld(
  before: WeightsFile,
  learn: (hold: number) => WeightsFile,
  pictures: readonly Picture[],
): WeightsFile {
  const was = rightPlans(pictures, learnedFrom(before));
  for (const hold of HOLDS) {
    const after = learn(hold);
    const is = rightPlans(pictures, learnedFrom(after));
    const lost = [...was].filter((name) => !is.has(name));
    console.log(
      `held by ${hold}: ${is.size} of ${pictures.length} plans right, lost: ${lost.join(", ") || "none"}`,
    );
    if (lost.length === 0) return after;
  }
  throw new Error("what is new turns what was right, however dearly it is held: see the names above");
}

async function main(): Promise<void> {
  const pictures = await allPictures();
  const lessons = pictures.flatMap(lessonsOf);
  const left = leaveEachOut(lessons, learnLeftOut(lessons));
  print(left);
  if (process.argv.includes("--mistakes")) showMistakes(left);
  const calibration = calibrationOf(left);
  console.log("certainty as given → right:", calibration.map(([at, right]) => `${at} → ${right}`).join(", "));
  const before = JSON.parse(readFileSync(path, "utf8")) as WeightsFile;
  const after = process.argv.includes("--anew")
    ? learnFrom(lessons, calibration)
    : learnHeld(before, (hold) => learnFrom(lessons, calibration, { file: before, hold }), [
        ...pictures,
        ...examinedPictures(),
      ]);
  const wrong = (file: WeightsFile) =>
    new Set(
      file.classes.roles.length === 0
        ? []
        : outcomesOf(lessons, learnedFrom(file), true).flatMap(({ right, lesson }) =>
            right ? [] : [lesson.picture],
          ),
    );
  const [was, is] = [wrong(before), wrong(after)];
  console.log("better now:", [...was].filter((picture) => !is.has(picture)).join(", ") || "none");
  console.log("worse now:", [...is].filter((picture) => !was.has(picture)).join(", ") || "none");
  const text = weightsJson({ ...after, learnedFrom: fingerprint(pictures) });
  writeFileSync(path, text);
  console.log(`weights.json: ${Math.round(text.length / 1024)} KiB`);
}

void main();
