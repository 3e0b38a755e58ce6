import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(__dirname, "../../../shared/faults");

export const faultFile = (name: string): string => join(folder, name);

/** Names of the small workbooks with one oddity each, which stand beside the checkout and not in it. */
export const faultNames: readonly string[] = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith(".xlsx"))
  : [];

/** `describe` where the workbooks are, else a skipped block that says why. */
export const describeFaults = (title: string, tests: () => void): void => {
  if (faultNames.length > 0) describe(title, tests);
  else describe.skip(`${title} (skipped: the workbooks of ../shared/faults are not here)`, tests);
};
