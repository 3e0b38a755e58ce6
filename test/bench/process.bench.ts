import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generatePlan } from "./generatePlan";
import { report } from "./measure";
import { spent, type Spent } from "./spent";

// The whole process `cruscotto tree` on a plan of 100,000 rows (BENCH_ROWS), beside LibreOffice loading the same file and writing it
// as text, where it is installed.
const ROWS = Number(process.env["BENCH_ROWS"] ?? 100_000);
const ROUNDS = 3;

/** What a command needs, the best of some rounds. */
async function best(command: string, args: readonly string[]): Promise<Spent> {
  const rounds: Spent[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await spent(command, args));
  const megabytes = rounds.flatMap((each) => each.megabytes ?? []);
  return {
    seconds: Math.min(...rounds.map(({ seconds }) => seconds)),
    processorSeconds: Math.min(...rounds.map(({ processorSeconds }) => processorSeconds)),
    megabytes: megabytes.length === 0 ? null : Math.min(...megabytes),
  };
}

async function main(): Promise<void> {
  const cli = process.env["CRUSCOTTO_CLI"];
  if (cli === undefined) throw new Error("npm run bench builds the command line first");
  const folder = mkdtempSync(join(tmpdir(), "cruscotto-process-"));
  try {
    const plan = join(folder, "piano.xlsx");
    writeFileSync(plan, await generatePlan(ROWS));
    const ours = await best(process.execPath, [
      cli,
      "tree",
      "--format",
      "json",
      "--output",
      join(folder, "tree.json"),
      plan,
    ]);
    report(`tree of ${ROWS.toLocaleString("en")} rows`, ours.seconds, "s");
    if (ours.megabytes !== null) report("its memory", ours.megabytes, "MB");
    if (spawnSync("soffice", ["--version"]).status !== 0) return;
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const office = [profile, "--headless", "--convert-to", "csv", "--outdir", folder, plan];
    // The first start fills the profile.
    spawnSync("soffice", office);
    const theirs = await best("soffice", office);
    report("LibreOffice: load and convert", theirs.seconds, "s");
    report("time, ours / theirs", ours.seconds / theirs.seconds, "x", 1.2);
    report("time of processors, ours / theirs", ours.processorSeconds / theirs.processorSeconds, "x");
    if (ours.megabytes === null || theirs.megabytes === null) return;
    report("memory of LibreOffice", theirs.megabytes, "MB");
    report("memory, ours / theirs", ours.megabytes / theirs.megabytes, "x", 2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
