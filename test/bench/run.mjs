#!/usr/bin/env node
// Runs every *.bench.* of this folder in a fresh process, one after the other, and fails when one of them misses its mark.
// Those in TypeScript are first built as the product is, so that the product's own speed is measured.
//
//   npm run bench [-- part of a name …]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import buildNode from "../support/buildNode.js";

const here = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const benches = readdirSync(here)
  .filter((name) => /\.bench\.(ts|mjs)$/.test(name))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort();
const folder = mkdtempSync(join(tmpdir(), "cruscotto-bench-"));
try {
  const typed = benches.filter((name) => name.endsWith(".ts"));
  const built = (name) => join(folder, `${basename(name, ".ts")}.js`);
  await buildNode(folder, Object.fromEntries(typed.map((name) => [basename(name, ".ts"), join(here, name)])));
  let missed = 0;
  for (const bench of benches) {
    console.log(`\n${bench}`);
    const file = typed.includes(bench) ? built(bench) : join(here, bench);
    const env = { ...process.env, CRUSCOTTO_CLI: join(folder, "cli.js") };
    if (spawnSync(process.execPath, ["--expose-gc", file], { stdio: "inherit", env }).status !== 0)
      missed += 1;
  }
  process.exitCode = missed === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
