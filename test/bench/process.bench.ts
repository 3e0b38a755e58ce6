import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generatePlan } from "./generatePlan";
import { report } from "./measure";

// The whole process `cruscotto tree` on a plan of 100,000 rows (BENCH_ROWS), beside LibreOffice loading the same file and writing it
// as text, where both it and GNU time are installed.
const ROWS = Number(process.env["BENCH_ROWS"] ?? 100_000);
const GNU_TIME = "/usr/bin/time";
const ROUNDS = 3;

interface Spent {
  readonly seconds: number;
  /** At its most, with all that is loaded. */
  readonly megabytes: number;
}

/** What a command needs, the best of some rounds. */
function spent(command: string, args: readonly string[]): Spent {
  const rounds = Array.from({ length: ROUNDS }, (): Spent => {
    const { stderr } = spawnSync(GNU_TIME, ["-f", "spent %e %M", command, ...args], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    const [, seconds, kilobytes] = /spent ([\d.]+) (\d+)\s*$/.exec(stderr) ?? [];
    if (seconds === undefined) throw new Error(stderr);
    return { seconds: Number(seconds), megabytes: Number(kilobytes) / 1000 };
  });
  return {
    seconds: Math.min(...rounds.map(({ seconds }) => seconds)),
    megabytes: Math.min(...rounds.map(({ megabytes }) => megabytes)),
  };
}

async function main(): Promise<void> {
  const cli = process.env["CRUSCOTTO_CLI"];
  if (cli === undefined) throw new Error("npm run bench builds the command line first");
  if (!existsSync(GNU_TIME)) return console.log("  GNU time is not installed: nothing was measured");
  const folder = mkdtempSync(join(tmpdir(), "cruscotto-process-"));
  try {
    const plan = join(folder, "piano.xlsx");
    writeFileSync(plan, await generatePlan(ROWS));
    const ours = spent(process.execPath, [
      cli,
      "tree",
      "--format",
      "json",
      "--output",
      join(folder, "tree.json"),
      plan,
    ]);
    report(`tree of ${ROWS.toLocaleString("en")} rows`, ours.seconds, "s");
    report("its memory", ours.megabytes, "MB");
    if (spawnSync("soffice", ["--version"]).status !== 0) return;
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const office = [profile, "--headless", "--convert-to", "csv", "--outdir", folder, plan];
    // The first start fills the profile.
    spawnSync("soffice", office);
    const theirs = spent("soffice", office);
    report("LibreOffice: load and convert", theirs.seconds, "s");
    report("its memory", theirs.megabytes, "MB");
    report("time, ours / theirs", ours.seconds / theirs.seconds, "x", 1.2);
    report("memory, ours / theirs", ours.megabytes / theirs.megabytes, "x", 2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
