import { formatAddress } from "../../model/address";
import type { Finding, Severity } from "../../model/finding";
import type { SubjectName } from "../../reports/subjectNames";
import { fold } from "./fold";

/** Which findings a planner wants to see, and how ordered. */
export interface FindingFilter {
  readonly severities: ReadonlySet<Severity>;
  /** Also those the planner ignores. */
  readonly ignored: boolean;
  readonly query: string;
  readonly grouping: "rule" | "objective";
}

export const everyFinding: FindingFilter = {
  severities: new Set(["error", "warning", "info"]),
  ignored: false,
  query: "",
  grouping: "rule",
};

/** The findings a filter lets through; the search looks at what they are about, the message, the cell and the rule. */
export function filterFindings(
  findings: readonly Finding[],
  filter: FindingFilter,
  language: "it" | "en",
  subjectOf: SubjectName = () => null,
): Finding[] {
  const wanted = fold(filter.query);
  return findings.filter((finding) => {
    if (!filter.severities.has(finding.severity)) return false;
    if (finding.ignored !== null && !filter.ignored) return false;
    if (wanted === "") return true;
    const texts = [subjectOf(finding), finding.message[language], formatAddress(finding.at), finding.rule];
    return fold(texts.join(" ")).includes(wanted);
  });
}

/** The same filter with a severity shown or hidden. */
export function toggleSeverity(filter: FindingFilter, severity: Severity): FindingFilter {
  const severities = new Set(filter.severities);
  if (!severities.delete(severity)) severities.add(severity);
  return { ...filter, severities };
}
