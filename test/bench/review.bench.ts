import { defaultProfile } from "../../src/model/profile";
import { review } from "../../src/review";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { generatePlan } from "./generatePlan";
import { median, report } from "./measure";

// Review (recognise, score, check) of a plan of 100,000 rows against the time of reading its file, and how both grow.
// Every size is read and reviewed in turn within one round, so that a slow moment of the machine slows both.
async function main() {
  const sizes = [1_000, 10_000, 100_000] as const;
  const perRow = new Map<number, number>();
  for (const rows of sizes) {
    const bytes = await generatePlan(rows);
    const rounds = rows > 10_000 ? 3 : 7;
    const readings: number[] = [];
    const reviews: number[] = [];
    let seen = "";
    for (let round = 0; round < rounds; round += 1) {
      readings.push(await median(1, () => readWorkbook(bytes, "piano.xlsx")));
      const workbook = await readWorkbook(bytes, "piano.xlsx");
      reviews.push(
        await median(1, () => {
          const { plan, findings } = review(workbook, defaultProfile);
          seen = `${plan.nodes.length} nodes, ${plan.indicators.length} indicators, ${findings.length} findings`;
        }),
      );
    }
    const read = middle(readings);
    const reviewed = middle(reviews);
    perRow.set(rows, reviewed / rows);
    console.log(`  ${rows.toLocaleString("en")} rows, ${(bytes.length / 1e6).toFixed(1)} MB: ${seen}`);
    report("read", read, "ms");
    report("review", reviewed, "ms");
    report("review / read", reviewed / read, "x", rows === 100_000 ? 0.25 : undefined);
  }
  const growth = (perRow.get(100_000) ?? 0) / (perRow.get(10_000) ?? 1);
  report("cost per row, 100k against 10k (linear is 1)", growth, "x", 1.5);
}

const middle = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

void main();
