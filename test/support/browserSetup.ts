import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { installedBrowser, packagedBrowser } from "../browser/support/findBrowser";

const root = resolve(__dirname, "../..");
const SOURCES = ["src", "assets", "webpack.config.js", ".webpack", "package-lock.json"];

/**
 * Builds the pages once for all browser tests, unless the last build is newer than its sources, and finds a browser: the one inside an npm
 * package where it runs, as it takes a third less of the machine than an installed one.
 */
export default async function browserSetup(): Promise<void> {
  const built = statSync(join(root, "dist/stats.json"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.some((path) => newest(join(root, path)) > built)) build();
  const browser = (await packagedBrowser()) ?? (await installedBrowser());
  if (!browser) {
    throw new Error(
      "The browser tests need the npm package @sparticuz/chromium (Linux), or an installed Chrome, Chromium or Edge",
    );
  }
  // The tests run in processes of their own, which inherit this.
  process.env["CRUSCOTTO_BROWSER"] = JSON.stringify(browser);
}

function build(): void {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--config-name", "pages"],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`The pages do not build:\n${stdout}${stderr}`);
}

/** When the newest file of a folder was written, in milliseconds. */
function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
