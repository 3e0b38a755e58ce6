import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

// npm run mutants: changes a sample of the code on purpose, to see whether some test of the same folder notices. MUTANTS_SEED chooses
// another sample, MUTANTS_SHARE how much of the lines (0.15), MUTANTS_FOLDER one folder alone, MUTANTS_WORKERS how many at once (2).
const FOLDERS = ["targets", "scoring", "rules", "reading"];
const { MUTANTS_SEED = "1", MUTANTS_SHARE = "0.15", MUTANTS_FOLDER, MUTANTS_WORKERS = "2" } = process.env;
/** Lines that are chosen together. */
const RUN = 6;

const filesUnder = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesUnder(path);
    return /\.ts$/.test(name) ? [path] : [];
  });

/** A number from 0 to 1 that a text and the seed always give (FNV-1a, well stirred). */
function chance(text) {
  let hash = 0x811c9dc5;
  for (const letter of `${MUTANTS_SEED} ${text}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296;
}

const folders = MUTANTS_FOLDER ? [MUTANTS_FOLDER] : FOLDERS;
process.env.MUTANTS_FOLDERS = folders.join(" ");
const sample = folders.flatMap((folder) =>
  filesUnder(join("src", folder)).flatMap((file) => {
    const lines = readFileSync(file, "utf8").split("\n").length;
    return Array.from({ length: Math.ceil(lines / RUN) }, (_, run) => run * RUN + 1)
      .filter((line) => chance(`${file} ${line}`) < Number(MUTANTS_SHARE))
      .map((line) => `${file}:${line}-${Math.min(lines, line + RUN - 1)}`);
  }),
);

export default {
  packageManager: "npm",
  plugins: ["@stryker-mutator/jest-runner"],
  testRunner: "jest",
  jest: { configFile: "test/support/jestMutants.js", enableFindRelatedTests: true },
  mutate: sample,
  ignorePatterns: ["dist", ".cache", "coverage"],
  reporters: ["clear-text", "progress"],
  coverageAnalysis: "perTest",
  // Tables written once when a module is loaded would have every test run again for each of their rows.
  ignoreStatic: true,
  // On a busy machine a mutant that nobody notices must not pass for one that hangs.
  dryRunTimeoutMinutes: 60,
  timeoutMS: 120_000,
  concurrency: Number(MUTANTS_WORKERS),
  tempDirName: ".cache/mutants",
};
