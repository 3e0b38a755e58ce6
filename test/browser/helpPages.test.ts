import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium, type Browser } from "playwright-core";
import { launchOptions, type FoundBrowser } from "./support/findBrowser";

const ASSETS = join(__dirname, "../../assets");
const ADDRESS = "https://localhost/assets/";

let browser: Browser;
jest.setTimeout(60_000);
beforeAll(async () => {
  browser = await chromium.launch(
    launchOptions(JSON.parse(process.env["CRUSCOTTO_BROWSER"] ?? "null") as FoundBrowser),
  );
});
afterAll(() => browser.close());

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  png: "image/png",
};

describe.each([
  ["help.html", "it", "help.en.html"],
  ["help.en.html", "en", "help.html"],
  ["privacy.html", "it", "privacy.en.html"],
  ["privacy.en.html", "en", "privacy.html"],
])("%s", (file, language, other) => {
  it.each(["light", "dark"] as const)(
    "is accessible, narrow and %s, and stands alone",
    async (colorScheme) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 700 }, colorScheme });
      const asked: string[] = [];
      await context.route("**/*", (route) => {
        const url = route.request().url();
        asked.push(url);
        const name = url.slice(ADDRESS.length);
        return route.fulfill({
          contentType: TYPES[name.split(".").at(-1) ?? ""] ?? "",
          body: readFileSync(join(ASSETS, name)),
        });
      });
      const page = await context.newPage();
      await page.goto(ADDRESS + file);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(await page.locator("header nav a").getAttribute("href")).toBe(other);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(ADDRESS))).toEqual([]);
      await context.close();
    },
  );
});

it("says the same in both languages, heading by heading", () => {
  const outline = (file: string) =>
    [...readFileSync(join(ASSETS, file), "utf8").matchAll(/<(h\d|dt|tr|li)\b/g)].map(([, tag]) => tag);
  expect(outline("help.html")).toEqual(outline("help.en.html"));
  expect(outline("privacy.html")).toEqual(outline("privacy.en.html"));
});
