import { format } from "../../../src/locales/format";
import type { CellChange, Finding, Severity } from "../../../src/model/finding";
import { defaultProfile } from "../../../src/model/profile";
import { cellMarks } from "../../../src/taskpane/state/cellMarks";
import { changedText } from "../../../src/taskpane/state/changedText";
import { everyFinding, filterFindings, toggleSeverity } from "../../../src/taskpane/state/findingFilter";
import { findingKeys, groupByObjective, groupByRule } from "../../../src/taskpane/state/findingGroups";
import { suppress, unsuppress } from "../../../src/taskpane/state/exceptions";
import { cell, reviewOf, SAMPLE } from "../../support/samplePlan";

const finding = (rule: string, severity: Severity, row = 0, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity,
  message: { it: `messaggio di ${rule}`, en: `message of ${rule}` },
  at: cell(row, 0),
  related: [],
  about: [],
  fix: null,
  ignored: null,
  ...more,
});

const code = finding("code-gap", "info", 1);
const weight = finding("weights-sum", "error", 2);
const target = finding("target-missing", "error", 3, { ignored: "deciso così" });
const title = finding("title-duplicate", "warning", 4);
const all = [code, weight, target, title];

it.each([
  ["everything that counts", everyFinding, [code, weight, title]],
  ["ignored ones too", { ...everyFinding, ignored: true }, all],
  ["without errors", toggleSeverity(everyFinding, "error"), [code, title]],
  ["by a word of the message", { ...everyFinding, query: "TITLE" }, [title]],
  ["by a cell", { ...everyFinding, query: "Piano!A3" }, [weight]],
])("filters %s", (_name, filter, expected) => {
  expect(filterFindings(all, filter, "it")).toEqual(expected);
});

it("shows a severity again when it is toggled twice", () => {
  expect(toggleSeverity(toggleSeverity(everyFinding, "info"), "info").severities).toEqual(
    everyFinding.severities,
  );
});

it("groups by rule, gravest first", () => {
  expect(groupByRule([code, weight, title]).map(({ id }) => id)).toEqual([
    "weights-sum",
    "title-duplicate",
    "code-gap",
  ]);
});

it("groups an indicator's findings under its objective, those about nothing apart", () => {
  const { plan } = reviewOf(SAMPLE);
  const [indicator] = plan.indicators;
  const about = finding("target-missing", "error", 5, { about: [indicator?.id ?? ""] });
  const groups = groupByObjective([code, about], plan);
  expect(groups.map(({ id }) => id)).toEqual([indicator?.parent, ""]);
});

it("tells two findings of one rule in one cell apart", () => {
  const twin = { ...weight };
  expect([...findingKeys([weight, twin]).values()]).toEqual([
    "weights-sum Piano!A3",
    "weights-sum Piano!A3 2",
  ]);
});

it("marks a cell once, under the gravest of its findings that count", () => {
  const info = finding("code-gap", "info", 2);
  expect(cellMarks([info, weight, target])).toEqual([{ at: cell(2, 0), severity: "error" }]);
});

describe("exceptions", () => {
  it("name the cell, or the rule alone", () => {
    expect(suppress(defaultProfile, weight, "cell", " perché sì ").exceptions).toEqual([
      { rule: "weights-sum", cell: "Piano!A3", reason: "perché sì" },
    ]);
    expect(suppress(defaultProfile, weight, "rule", "mai").exceptions).toEqual([
      { rule: "weights-sum", reason: "mai" },
    ]);
  });

  it("go when the finding counts again, others stay", () => {
    const other = finding("weights-sum", "error", 9);
    const both = suppress(suppress(defaultProfile, weight, "cell", "a"), other, "cell", "b");
    expect(unsuppress(both, weight).exceptions).toEqual([
      { rule: "weights-sum", cell: "Piano!A10", reason: "b" },
    ]);
  });
});

it.each<[CellChange["value"], string | undefined, string]>([
  [0.381, "0%", "38,1 %"],
  [1234.5, undefined, "1.234,5"],
  [46387, "dd/mm/yyyy", "31/12/2026"],
  ["1.2", undefined, "1.2"],
  [null, undefined, ""],
])("previews %j formatted %s as %s", (value, code, expected) => {
  const change = { at: cell(0, 0), value, ...(code && { format: code }) };
  expect(changedText(change, format("it-IT")).replaceAll("\u00a0", " ")).toBe(expected);
});
