import type { Mark } from "../../host";
import { formatAddress } from "../../model/address";
import type { Finding, Severity } from "../../model/finding";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The cells to highlight: where each finding that counts takes the planner, once, under its gravest severity. */
export function cellMarks(findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { at, severity, ignored } of findings) {
    const known = marks.get(formatAddress(at));
    if (ignored !== null || (known && RANK[known.severity] <= RANK[severity])) continue;
    marks.set(formatAddress(at), { at, severity });
  }
  return [...marks.values()];
}
