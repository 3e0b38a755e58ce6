import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { drawSheet } from "../../src/grid/drawSheet";
import { rules } from "../../src/rules/index";

const folder = resolve(__dirname, "../../src/rules");
const files = readdirSync(folder)
  .filter((name) => /^[a-z]+(?:-[a-z]+)+\.ts$/.test(name))
  .map((name) => name.replace(/\.ts$/, ""));

it("lists every rule file once", () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(files.sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("has a test of its own", () => {
    expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
  });

  it("shows at least one good and one bad sheet, and marks only itself", () => {
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
    const marks = [...rule.good, ...rule.bad].flatMap((picture) => drawSheet(picture).marks);
    expect(new Set(marks.map(({ mark }) => mark))).toEqual(new Set([id]));
  });

  it("says its demand and its reason as sentences in both languages", () => {
    for (const text of [rule.title, rule.why]) {
      expect(text.it).toMatch(/^[\p{Lu}«#\d].*[.!?]$/su);
      expect(text.en).toMatch(/^[\p{Lu}“#\d].*[.!?]$/su);
    }
    expect(rule.title.en).toMatch(/^(?:Require|Disallow|Limit) /);
  });
});
