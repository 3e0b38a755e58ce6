import { ruleMarkdown } from "../../src/reports/ruleMarkdown";
import { rulePage } from "../../src/reports/rulePage";
import { ruleText } from "../../src/reports/ruleText";
import { rules } from "../../src/rules/index";
import { personalData } from "../../src/rules/personal-data";
import { weightsSum } from "../../src/rules/weights-sum";

it("shows what a rule asks, why, who says so, and its sheets with the faulty cells", () => {
  const page = rulePage(weightsSum, "it");
  expect(page).toMatchObject({
    id: "weights-sum",
    severity: "error",
    source: expect.stringContaining("150/2009"),
  });
  const bad = page.pictures.find(({ kind }) => kind === "bad");
  const marked = bad?.sheets.flatMap(({ rows }) => rows.flat().filter((cell) => cell.marked));
  expect(marked).toEqual([{ text: "30", marked: true }]);
});

it("names the options with their defaults", () => {
  expect(rulePage(personalData, "en").options).toEqual([{ name: "allowed", usual: "[]" }]);
  expect(ruleText(rulePage(personalData, "en"), { language: "en" })).toContain(
    "Option allowed, [] by default",
  );
});

it.each(rules.map((rule) => [rule.id, rule] as const))(
  "writes %s for terminals and as Markdown",
  (id, rule) => {
    for (const language of ["it", "en"] as const) {
      const page = rulePage(rule, language);
      const text = ruleText(page, { language, width: 80 });
      const markdown = ruleMarkdown(page, language);
      for (const written of [text, markdown]) {
        expect(written).toContain(id);
        expect(written).not.toContain(`{${id}}`);
        expect(written).toContain("◄");
      }
      const table = markdown.split("\n").filter((line) => line.startsWith("|"));
      expect(table.length).toBeGreaterThan(3);
    }
  },
);

it("aligns the columns of a drawn sheet", () => {
  const lines = ruleText(rulePage(weightsSum, "it"), { language: "it" })
    .split("\n")
    .filter((line) => line.startsWith("  │"));
  const widths = new Set(lines.slice(0, 3).map((line) => line.length));
  expect(widths.size).toBe(1);
});
