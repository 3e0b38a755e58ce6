#!/usr/bin/env node
// Runs every *.bench.* of this folder in a fresh process, one after the other, and fails when one of them misses its mark.
//
//   npm run bench [-- part of a name …]
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const benches = readdirSync(here)
  .filter((name) => /\.bench\.(ts|mts|mjs)$/.test(name))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();
let missed = 0;
for (const bench of benches) {
  console.log(`\n${bench}`);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", join(here, bench)], {
    stdio: "inherit",
  });
  if (status !== 0) missed += 1;
}
process.exitCode = missed === 0 ? 0 : 1;
