/** @jest-environment jsdom */
import { html } from "../../src/reports/html";
import { checkedSample } from "./checkedSample";

const ignoring = { exceptions: [{ rule: "weight-as-text", reason: "lo sistema il fornitore" }] };
const pageOf = (...files: Parameters<typeof html>[0]) =>
  new DOMParser().parseFromString(html(files, "it"), "text/html");
const texts = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent);

it("says first whether the plan can be published, then why not", () => {
  const page = pageOf(checkedSample(ignoring));
  expect(texts(page, "h1")).toEqual(["Verifica di piano 2026.xlsx"]);
  expect(texts(page, ".verdict")).toEqual(["Non pubblicabile: 1 errore."]);
  expect(texts(page, "h5")).toEqual(["Pesi che non fanno 100 %"]);
  expect(texts(page, ".rule tbody th")).toEqual(["'Pesi & obiettivi'!C4"]);
  expect(texts(page, ".rule tbody td").slice(0, 1)).toEqual(["1.1 – 1.2"]);
  expect(page.body.textContent).toContain("D.Lgs. 150/2009");
});

it("lists what the planner ignores with the reason", () => {
  const page = pageOf(checkedSample(ignoring));
  expect(page.body.textContent).toContain("Segnalazioni ignorate: 1");
  expect(page.body.textContent).toContain("lo sistema il fornitore");
});

it("draws the tree with titles, weights and marks as they stand in the sheet", () => {
  const svg = pageOf(checkedSample(ignoring)).querySelector("svg");
  expect(svg?.getAttribute("role")).toBe("img");
  expect(svg?.getAttribute("aria-label")).toContain("2 obiettivi");
  const drawn = [...(svg?.querySelectorAll("text") ?? [])].map(({ textContent }) =>
    textContent?.replace(/\u00a0/g, " "),
  );
  expect(drawn).toEqual([
    '1.1 Formare <tutto> il "personale"',
    "60 %",
    "✗ 1",
    "1.2 Aprire lo sportello",
    "30 %",
    "✗ 1",
  ]);
});

it("says in sentences how the sheets were read, and names no layout of ours", () => {
  const said = texts(pageOf(checkedSample()), "h3:last-of-type ~ p");
  expect(said[0]).toMatch(/^Foglio «Pesi & obiettivi»: tabella, lettura [^,]+, celle capite: 100.%\./);
  expect(said[0]).toMatch(/«Peso» come peso dell'obiettivo/);
  expect(said.slice(1)).toEqual([
    "Il foglio «Rubrica» non è un piano.",
    expect.stringMatching(/trovato posto|non comprese/),
  ]);
});

it("names the body: the planner's word, else what the sheets say", () => {
  expect(texts(pageOf(checkedSample()), ".body")).toEqual([]);
  expect(texts(pageOf(checkedSample({ body: "Comune di <Rocca>" })), ".body")).toEqual(["Comune di <Rocca>"]);
});

it("needs nothing else: no script, no link, no picture from elsewhere", () => {
  const page = pageOf(checkedSample());
  expect(page.querySelectorAll("script, link, img, iframe, [src]")).toHaveLength(0);
  const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(page.querySelector("style")?.textContent).not.toMatch(/url\(|@import/);
});

it("reads well aloud: language, headings in order, tables with headers, ids that are there", () => {
  const page = pageOf(checkedSample(), checkedSample(ignoring, "altro.xlsx"));
  expect(page.documentElement.lang).toBe("it");
  expect(page.title).toBe("Verifica dei piani");
  expect(page.querySelectorAll("main h1")).toHaveLength(1);
  const levels = [...page.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) =>
    Number(tagName[1]),
  );
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  for (const table of page.querySelectorAll("table")) {
    expect(table.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(0);
    expect(table.querySelectorAll("tbody tr").length).toBe(
      table.querySelectorAll('tbody th[scope="row"]').length,
    );
  }
  const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const labels = [...page.querySelectorAll("[aria-labelledby]")].map((element) =>
    element.getAttribute("aria-labelledby"),
  );
  expect(labels.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
});

it("says so when a workbook holds no plan", () => {
  const { review } = checkedSample();
  const plan = { ...review.plan, nodes: [], indicators: [] };
  const page = pageOf({ path: "budget.xlsx", review: { ...review, plan, findings: [] } });
  expect(texts(page, ".verdict")).toEqual(["Nessun piano riconosciuto in questa cartella di lavoro."]);
});
