import { recognise } from "../../src/layouts/recognise";
import { defaultProfile } from "../../src/model/profile";
import { checkPlan } from "../../src/rules/checkPlan";
import { scorePlan } from "../../src/scoring/scorePlan";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { generatePlan } from "./generatePlan";
import { median, report, timed } from "./measure";

// Review (recognise and check) of a plan of 100,000 rows against the time of reading its file, and how both grow.
// Every size is read and reviewed in turn within one round, so that a slow moment of the machine slows both.
async function main() {
  const sizes = [1_000, 10_000, 100_000] as const;
  const perRow = new Map<number, number>();
  for (const rows of sizes) {
    const bytes = await generatePlan(rows);
    const rounds = rows > 10_000 ? 7 : 9;
    const readings: number[] = [];
    const reviews: number[] = [];
    let seen = "";
    for (let round = 0; round < rounds; round += 1) {
      const { time, result } = await timed(() => readWorkbook(bytes, "piano.xlsx"));
      readings.push(time);
      const recognised = await timed(() => recognise(result, defaultProfile));
      const plan = recognised.result;
      const scores = scorePlan(plan, defaultProfile);
      const checked = await timed(() => checkPlan(plan, defaultProfile, scores));
      reviews.push(recognised.time + checked.time);
      seen = `${plan.nodes.length} nodes, ${plan.indicators.length} indicators, ${checked.result.length} findings`;
    }
    const read = median(readings);
    const reviewed = median(reviews);
    perRow.set(rows, reviewed / rows);
    console.log(`  ${rows.toLocaleString("en")} rows, ${(bytes.length / 1e6).toFixed(1)} MB: ${seen}`);
    report("read", read, "ms");
    report("review", reviewed, "ms");
    report("review / read", reviewed / read, "x", rows === 100_000 ? 0.25 : undefined);
  }
  const growth = (perRow.get(100_000) ?? 0) / (perRow.get(10_000) ?? 1);
  report("cost per row, 100k against 10k (linear is 1)", growth, "x", 1.5);
}

void main();
