import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type LaunchOptions } from "playwright-core";

/** A browser that was started once, and how. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Works for root, in containers, and without asking the outside world for anything. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const INSTALLED = [
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/snap/bin/chromium",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((folder) =>
    ["Google/Chrome", "Microsoft/Edge"].map((name) =>
      join(
        process.env[folder] ?? "C:/",
        name,
        "Application",
        name === "Google/Chrome" ? "chrome.exe" : "msedge.exe",
      ),
    ),
  ),
];

/** An installed Chrome, Chromium or Edge. */
export async function installedBrowser(): Promise<FoundBrowser | undefined> {
  for (const executablePath of INSTALLED.filter((path) => existsSync(path))) {
    const browser = { executablePath, args: QUIET, env: {} };
    if (await starts(browser)) return browser;
  }
  return undefined;
}

/** The Chromium (Linux, 64 bit) inside an npm package, with the libraries it brings where the machine lacks them. */
export async function packagedBrowser(): Promise<FoundBrowser | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const executablePath = await chromium.executablePath();
  const args = [
    ...QUIET,
    ...chromium.args.filter((arg) => /^--(?:no-zygote|font-render|disable-setuid)/.test(arg)),
  ];
  const plain = { executablePath, args, env: {} };
  if (await starts(plain)) return plain;
  const bare = { ...plain, env: await broughtLibraries() };
  return (await starts(bare)) ? bare : undefined;
}

/** Unpacks the libraries and fonts that the package carries for machines with nothing but a kernel. */
export async function broughtLibraries(): Promise<Readonly<Record<string, string>>> {
  const require = createRequire(__filename);
  const code = dirname(require.resolve("@sparticuz/chromium"));
  const { inflate } = require(join(code, "lambdafs.cjs")) as { inflate(archive: string): Promise<string> };
  const libraries = await inflate(join(code, "../../bin/al2023.tar.br"));
  return { LD_LIBRARY_PATH: join(libraries, "lib"), FONTCONFIG_PATH: join(tmpdir(), "fonts") };
}

/** How to start a browser found before. */
export const launchOptions = ({ executablePath, args, env }: FoundBrowser): LaunchOptions => ({
  executablePath,
  args: [...args],
  headless: true,
  env: { ...(process.env as Record<string, string>), ...env },
});

/** Whether a browser really shows a page: a wrapper script or a missing library looks installed too. */
export async function starts(found: FoundBrowser): Promise<boolean> {
  try {
    const browser = await playwright.launch({ ...launchOptions(found), timeout: 30_000 });
    const page = await browser.newPage();
    await page.setContent("<title>shown</title>");
    const title = await page.title();
    await browser.close();
    return title === "shown";
  } catch {
    return false;
  }
}
