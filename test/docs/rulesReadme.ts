import { ruleMarkdown } from "../../src/reports/ruleMarkdown";
import { rulePage } from "../../src/reports/rulePage";
import { rules } from "../../src/rules/index";
import type { Rule } from "../../src/rules/rule";

/** The page of all rules: a table to find one in, then each with its reason, source and drawn sheets. */
export function rulesReadme(): string {
  return `${[
    "<!-- Written by `npm run docs` from the rules. Change a rule, not this page. -->",
    "",
    "# Rules",
    "",
    "What Cruscotto checks before a plan is published. Every picture below is run as a test: the good ones raise nothing, the bad ones",
    "exactly the marked cells (◄). Severity, options and what to ignore are set in the workbook's profile.",
    "",
    "A new rule: `src/rules/<id>.ts` with pictures that keep and break it, one line in `index.ts`, `test/rules/<id>.test.ts`,",
    "`npm run docs`. A rule sees the plan (`context.ts` has the look-ups), never a sheet; it reports the expected and the found with the",
    "cells, and a fix only where that is safe.",
    "",
    "| rule | severity | demand | richiesta |",
    "| --- | --- | --- | --- |",
    ...rules.map(
      (rule) => `| [${rule.id}](#${rule.id}) | ${severityOf(rule)} | ${rule.title.en} | ${rule.title.it} |`,
    ),
    "",
    ...rules.flatMap((rule) => [ruleMarkdown(rulePage(rule, "en"), "en"), ""]),
  ]
    .join("\n")
    .trimEnd()}\n`;
}

/** Severity, and where the phase of the plan changes it: "error (drafting: warning)". */
function severityOf({ severity, severityIn }: Rule): string {
  const phases = Object.entries(severityIn).map(([phase, other]) => `${phase}: ${other}`);
  return phases.length === 0 ? severity : `${severity} (${phases.join(", ")})`;
}
