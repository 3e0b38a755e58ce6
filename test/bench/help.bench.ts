import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import buildCli from "../support/buildCli";
import { report } from "./measure";

// How long `cruscotto --help` takes beside a Node that does nothing, the two in turn.
async function main() {
  const folder = mkdtempSync(join(tmpdir(), "cruscotto-bench-"));
  try {
    await buildCli(folder);
    const bare: number[] = [];
    const help: number[] = [];
    const time = (args: readonly string[]) => {
      const start = performance.now();
      spawnSync(process.execPath, args, { env: {} });
      return performance.now() - start;
    };
    for (let round = 0; round < 15; round += 1) {
      bare.push(time(["-e", "0"]));
      help.push(time([join(folder, "cli.js"), "--help"]));
    }
    const middle = (figures: number[]) => figures.sort((a, b) => a - b)[7] ?? 0;
    report("bare node", middle(bare), "ms");
    report("cruscotto --help", middle(help), "ms", 150);
    report("cruscotto --help / bare node", middle(help) / middle(bare), "x");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
