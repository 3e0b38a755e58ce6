import { spawnSync } from "node:child_process";
import { report } from "./measure";

// How long `cruscotto --help` takes beside a Node that does nothing, the two in turn.
const cli = process.env["CRUSCOTTO_CLI"];
if (!cli) throw new Error("run me with npm run bench");

const time = (args: readonly string[]): number => {
  const start = performance.now();
  spawnSync(process.execPath, args, { env: {} });
  return performance.now() - start;
};
const bare: number[] = [];
const help: number[] = [];
for (let round = 0; round < 15; round += 1) {
  bare.push(time(["-e", "0"]));
  help.push(time([cli, "--help"]));
}
const middle = (figures: number[]): number => figures.sort((a, b) => a - b)[7] ?? 0;
report("bare node", middle(bare), "ms");
report("cruscotto --help", middle(help), "ms", 150);
report("cruscotto --help / bare node", middle(help) / middle(bare), "x");
