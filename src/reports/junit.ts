import { formatAddress } from "../model/address";
import type { Finding, Severity } from "../model/finding";
import { rules } from "../rules/index";
import type { CheckedFile } from "./checkedFile";
import { escapeXml } from "./escapeXml";
import type { Language } from "./language";
import { subjectNames } from "./subjectNames";

const ORDER: readonly Severity[] = ["info", "warning", "error"];

/**
 * Findings as a JUnit report: a suite per file, a case per rule. Findings at or above `failOn` are the failure of their
 * case, milder ones its output; a rule whose findings are all ignored is skipped, with the reasons. Ends with a line break.
 */
export function junit(files: readonly CheckedFile[], language: Language, failOn: Severity = "error"): string {
  const suites = files.map((file) => suite(file, language, failOn));
  const total = (count: (of: Suite) => number) => suites.reduce((sum, of) => sum + count(of), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="Cruscotto" tests="${total(({ tests }) => tests)}" failures="${total(({ failures }) => failures)}" errors="0">`,
    ...suites.map(({ xml }) => xml),
    "</testsuites>",
    "",
  ].join("\n");
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly xml: string;
}

function suite({ path, review }: CheckedFile, language: Language, failOn: Severity): Suite {
  const byRule = new Map<string, Finding[]>(rules.map(({ id }) => [id, []]));
  for (const finding of review.findings) byRule.get(finding.rule)?.push(finding);
  const subjectOf = subjectNames(review.plan);
  const line = (finding: Finding) => {
    const { at, message } = finding;
    return escapeXml([formatAddress(at), subjectOf(finding), message[language]].filter(Boolean).join(" "));
  };
  const cases = [...byRule].map(([id, findings]) => testCase(path, id, findings, line, failOn));
  const count = (outcome: Case["outcome"]) => cases.filter((of) => of.outcome === outcome).length;
  return {
    tests: cases.length,
    failures: count("failed"),
    xml: [
      `  <testsuite name="${escapeXml(path)}" tests="${cases.length}" failures="${count("failed")}" errors="0" skipped="${count("skipped")}">`,
      ...cases.map(({ xml }) => xml),
      "  </testsuite>",
    ].join("\n"),
  };
}

interface Case {
  readonly outcome: "passed" | "failed" | "skipped";
  readonly xml: string;
}

function testCase(
  path: string,
  rule: string,
  findings: readonly Finding[],
  line: (finding: Finding) => string,
  failOn: Severity,
): Case {
  const standing = findings.filter(({ ignored }) => ignored === null);
  const failing = standing.filter(({ severity }) => ORDER.indexOf(severity) >= ORDER.indexOf(failOn));
  const mild = standing.filter((finding) => !failing.includes(finding));
  const open = `    <testcase classname="${escapeXml(path)}" name="${escapeXml(rule)}"`;
  const parts: string[] = [];
  const [first] = failing;
  if (first) {
    const text = failing.map(line).join("\n");
    parts.push(`<failure type="${first.severity}" message="${line(first)}">${text}</failure>`);
  } else if (findings.length > 0 && standing.length === 0) {
    parts.push(`<skipped message="${escapeXml(findings.map(({ ignored }) => ignored).join("; "))}"/>`);
  }
  if (mild.length > 0) parts.push(`<system-out>${mild.map(line).join("\n")}</system-out>`);
  return {
    outcome: first ? "failed" : findings.length > 0 && standing.length === 0 ? "skipped" : "passed",
    xml: parts.length === 0 ? `${open}/>` : `${open}>${parts.join("")}</testcase>`,
  };
}
