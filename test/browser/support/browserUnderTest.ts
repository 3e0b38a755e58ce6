import { join, resolve } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { launchOptions, type FoundBrowser } from "./findBrowser";
import { serveFolder, type ServedFolder } from "./serveFolder";

/** The built pages behind a web server, and a browser to see them with. */
export interface UnderTest {
  readonly browser: Browser;
  readonly url: string;
  close(): Promise<void>;
}

const DIST = join(resolve(__dirname, "../../.."), "dist");

/** Starts the browser that the set-up found (or another one) and serves `dist`. */
export async function browserUnderTest(found?: FoundBrowser): Promise<UnderTest> {
  const chosen = found ?? (JSON.parse(process.env["CRUSCOTTO_BROWSER"] ?? "null") as FoundBrowser | null);
  if (!chosen) throw new Error("test/support/browserSetup.ts has not run");
  const [browser, server]: [Browser, ServedFolder] = await Promise.all([
    chromium.launch(launchOptions(chosen)),
    serveFolder(DIST),
  ]);
  return {
    browser,
    url: server.url,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
