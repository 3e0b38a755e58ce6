import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { FACTS } from "../../src/reading/roles/facts";
import { rules } from "../../src/rules/index";

const DIST = join(resolve(__dirname, "../.."), "dist");
const KIB = 1024;

interface Stats {
  readonly namedChunkGroups: Readonly<
    Record<string, { readonly assets: readonly { readonly name: string }[] }>
  >;
}

const { namedChunkGroups } = JSON.parse(readFileSync(join(DIST, "stats.json"), "utf8")) as Stats;

/** Bytes of the scripts of some pages and chunks, packed as a web server sends them; what two share counts once. */
function packed(...groups: readonly string[]): number {
  const files = new Set(
    groups.flatMap((group) => {
      const assets = namedChunkGroups[group]?.assets;
      if (!assets) throw new Error(`The build has no chunk named ${group}`);
      return assets.map(({ name }) => name).filter((name) => name.endsWith(".js"));
    }),
  );
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0);
}

// What cells of plain numbers need comes first and by itself, then what texts, dates and blank cells need; the pane, when somebody
// opens it, on top.
it("computes the functions of cells with plain numbers with at most 25 KiB of script", () => {
  expect(packed("functions")).toBeLessThanOrEqual(25 * KIB);
});

it("computes those of all other cells with at most 26 KiB more", () => {
  expect(packed("texts")).toBeLessThanOrEqual(26 * KIB);
});

it("shows the tree with at most 200 KiB of script in the pane", () => {
  expect(packed("taskpane", "pane")).toBeLessThanOrEqual(200 * KIB);
});

// The reader, its learned weights, and the words of Italian, English, French and German.
it("reviews with at most 230 KiB of script in the worker beside it", () => {
  expect(packed("review")).toBeLessThanOrEqual(230 * KIB);
});

it("carries nothing of the pages of the rules into the worker, which shows none", () => {
  const [script] = namedChunkGroups["review"]?.assets ?? [];
  const text = readFileSync(join(DIST, script?.name ?? ""), "utf8");
  const rule = rules.find(({ id }) => id === "target-missing");
  expect(text).toContain("target-missing");
  expect(text).toContain(rule?.problem.it);
  // A drawn sheet, what the rule asks, why, and who says so.
  for (const shown of ["Formare il personale", rule?.title.it, rule?.why.en, rule?.source])
    expect(text).not.toContain(shown);
});

it("carries no reason of a fact of the reader into the worker, which says none", () => {
  const [script] = namedChunkGroups["review"]?.assets ?? [];
  const text = readFileSync(join(DIST, script?.name ?? ""), "utf8");
  expect(FACTS.length).toBeGreaterThan(50);
  for (const { because } of FACTS) expect(text).not.toContain(because.en);
});

it("keeps the spreadsheet and the file reader out of the add-in", () => {
  const text = ["taskpane", "pane", "review"]
    .flatMap((group) => namedChunkGroups[group]?.assets ?? [])
    .map(({ name }) => readFileSync(join(DIST, name), "utf8"))
    .join("\n");
  expect(text).not.toMatch(/UniverCore|xl\/workbook\.xml/);
});
