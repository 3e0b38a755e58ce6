import { recognise } from "../../src/reading/recognise";
import { defaultProfile } from "../../src/model/profile";
import { checkPlan } from "../../src/rules/checkPlan";
import { scorePlan } from "../../src/scoring/scorePlan";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { readXlsx } from "hucre/xlsx";
import { checkContainer } from "../../src/xlsx/checkContainer";
import { generatePlan } from "./generatePlan";
import { median, report, timed } from "./measure";

// Review (recognise and check) of a plan of 100,000 rows against the time of reading its file, and how both grow.
// Every size is read and reviewed in turn within one round, so that a slow moment of the machine slows both.
/** Megabytes the sheets of a file hold, and those a review of them holds beside. */
async function measureHeap(bytes: Uint8Array) {
  const held = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const before = held();
  const workbook = await readWorkbook(bytes, "piano.xlsx");
  const read = held();
  const plan = recognise(workbook, defaultProfile);
  const findings = checkPlan(plan, defaultProfile, scorePlan(plan, defaultProfile));
  const reviewed = held();
  // Both are still needed here, or they would not be counted.
  if (workbook.sheets.length === 0 || findings === null) throw new Error("nothing was read");
  return { heldBySheets: read - before, heldByReview: reviewed - read };
}

async function main() {
  const sizes = [1_000, 10_000, 100_000] as const;
  const perRow = new Map<number, number>();
  for (const rows of sizes) {
    const bytes = await generatePlan(rows);
    const rounds = rows > 10_000 ? 7 : 9;
    const readings: number[] = [];
    const reviews: number[] = [];
    const library: number[] = [];
    const unpacked = checkContainer(bytes).reduce((sum, { size }) => sum + size, 0);
    let seen = "";
    for (let round = 0; round < rounds; round += 1) {
      library.push((await timed(() => readXlsx(bytes, { readStyles: true }))).time);
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
    const byLibrary = median(library);
    const { heldBySheets, heldByReview } = await measureHeap(bytes);
    perRow.set(rows, reviewed / rows);
    console.log(`  ${rows.toLocaleString("en")} rows, ${(bytes.length / 1e6).toFixed(1)} MB: ${seen}`);
    report("read", read, "ms");
    report("review", reviewed, "ms");
    report("read / the library's reading", read / byLibrary, "x", 0.6);
    report("review / the library's reading", reviewed / byLibrary, "x", rows === 100_000 ? 0.25 : undefined);
    report("heap of the sheets", heldBySheets, "MB", (4 * unpacked) / 1e6);
    report(
      "heap of review / that of the sheets",
      heldByReview / heldBySheets,
      "x",
      rows === 100_000 ? 1.5 : undefined,
    );
  }
  const growth = (perRow.get(100_000) ?? 0) / (perRow.get(10_000) ?? 1);
  report("cost per row, 100k against 10k (linear is 1)", growth, "x", 1.5);
}

void main();
