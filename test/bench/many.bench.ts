import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fastest, report } from "./measure";

const FILES = 200;
const SAMPLES = resolve("assets/samples");

// 200 workbooks in one call of the built command line, on all cores and on one.
async function main(): Promise<void> {
  const cli = process.env["CRUSCOTTO_CLI"];
  if (cli === undefined) throw new Error("npm run bench builds the command line first");
  const folder = mkdtempSync(join(tmpdir(), "cruscotto-many-"));
  try {
    const plans = join(folder, "plans");
    mkdirSync(plans);
    const samples = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
    for (let count = 0; count < FILES; count += 1)
      copyFileSync(join(SAMPLES, samples[count % samples.length] ?? ""), join(plans, `piano-${count}.xlsx`));
    const oneCore = join(folder, "oneCore.js");
    writeFileSync(oneCore, 'require("node:os").availableParallelism = () => 1;');
    const call = (...options: readonly string[]) => {
      const args = [...options, cli, "score", "--format", "json", plans];
      const { stdout, error } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9 });
      if (error) throw error;
      return stdout;
    };
    if (call() !== call("--require", oneCore)) throw new Error("all cores answer something else than one");
    const all = await fastest(3, () => call());
    const one = await fastest(3, () => call("--require", oneCore));
    report(`${FILES} workbooks on one core`, one, "ms");
    report(`the same on ${availableParallelism()} cores`, all, "ms");
    report("all cores / one", all / one, "x");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
