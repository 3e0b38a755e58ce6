import { join, resolve } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { defaultProfile } from "../../src/model/profile";
import { html } from "../../src/reports/html";
import { review } from "../../src/review";
import { loadWorkbook } from "../support/loadWorkbook";
import { oneBrowser } from "./support/oneBrowser";

const SAMPLES = resolve(__dirname, "../../assets/samples");
/** The width of an A4 page between its margins. */
const A4 = { width: 673, height: 1000 };

const underTest = oneBrowser();

async function openReport(page: Page, language: "it" | "en"): Promise<void> {
  const name = "consuntivo-con-punteggi.xlsx";
  const seen = review(await loadWorkbook(join(SAMPLES, name)), defaultProfile);
  await page.setContent(
    html([{ path: name, review: seen }], language, { on: "2026-11-30", phase: "publication" }),
  );
}

it.each(["it", "en"] as const)("the report can be read by everybody and printed, %s", async (language) => {
  const context = await underTest().browser.newContext({ viewport: A4 });
  const page = await context.newPage();
  await openReport(page, language);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: at }) => at)])).toEqual([]);

  await page.emulateMedia({ media: "print" });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(A4.width);
  const styles = await page.evaluate(() => {
    const all = (selector: string, property: string) => [
      ...new Set(
        [...document.querySelectorAll(selector)].map((element) =>
          getComputedStyle(element).getPropertyValue(property),
        ),
      ),
    ];
    return {
      objectives: all(".plan tbody", "break-inside"),
      rows: all("tr", "break-inside"),
      headings: all("h2, h3, h4", "break-after"),
      heads: all("thead", "display"),
    };
  });
  // An objective stays on one page, a heading with what it heads, and every page has the heads of its table.
  expect(styles).toEqual({
    objectives: ["avoid"],
    rows: ["avoid"],
    headings: ["avoid"],
    heads: ["table-header-group"],
  });
  await context.close();
});
