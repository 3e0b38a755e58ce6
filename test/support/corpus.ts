import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(__dirname, "../../../shared/corpus");

/** Names of the reference workbooks, which stand beside the checkout and not in it. */
export const corpusNames = [
  "brescia-2019",
  "brindisi-2019",
  "cosenza-2015",
  "maremma-2019",
  "sondrio-2020",
] as const;

export const corpusFile = (name: string): string => join(folder, name);

export const corpusIsHere = existsSync(folder);

/** `describe` where the reference workbooks are, else a skipped block that says why. */
export const describeCorpus = (title: string, tests: () => void): void => {
  if (corpusIsHere) describe(title, tests);
  else describe.skip(`${title} (skipped: the reference workbooks of ../shared/corpus are not here)`, tests);
};
