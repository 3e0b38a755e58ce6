import type { Finding, Severity } from "../../model/finding";

/** How many findings there are of each severity. */
export type FindingCounts = Readonly<Record<Severity, number>>;

export const noFindings: FindingCounts = { error: 0, warning: 0, info: 0 };

/** Adds two counts up. */
export const addCounts = (a: FindingCounts, b: FindingCounts): FindingCounts => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  info: a.info + b.info,
});

/** Counts the findings that still count: an ignored one does not. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts = { ...noFindings };
  for (const { severity, ignored } of findings) if (ignored === null) counts[severity] += 1;
  return counts;
}

/** The gravest severity counted, null when there is none. */
export function gravest(counts: FindingCounts): Severity | null {
  if (counts.error > 0) return "error";
  if (counts.warning > 0) return "warning";
  return counts.info > 0 ? "info" : null;
}
