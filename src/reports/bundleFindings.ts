import { groupBy } from "../model/groupBy";
import type { Finding } from "../model/finding";
import type { SubjectName } from "./subjectNames";

/** Findings that say the same of several things, in the order they were found. */
export interface Bundle {
  readonly first: Finding;
  readonly findings: readonly Finding[];
  /** Whether the message of the first holds for all; otherwise each names something of its own. */
  readonly alike: boolean;
}

/** Fewer are said one by one. */
const FEWEST = 4;

/**
 * Puts findings of one rule together that differ in nothing but what they are about, where there are so many that nobody
 * wants to read them one by one. What can be corrected stands for itself.
 */
export function bundleFindings(findings: readonly Finding[], subjectOf: SubjectName): Bundle[] {
  const alike = groupBy(findings, (finding) =>
    [finding.rule, finding.severity, finding.ignored, wording(finding, subjectOf)].join("\n"),
  );
  const bundled = new Set<Finding>();
  const bundles: Bundle[] = [];
  const lists = [...alike.values()].filter(
    (list) => list.length >= FEWEST && list.every(({ fix }) => fix === null),
  );
  const listOf = new Map(lists.flatMap((list) => list.map((finding) => [finding, list] as const)));
  for (const finding of findings) {
    if (bundled.has(finding)) continue;
    const list = listOf.get(finding) ?? [finding];
    for (const member of list) bundled.add(member);
    bundles.push({
      first: finding,
      findings: list,
      alike: list.every(({ message }) => message.it === finding.message.it),
    });
  }
  return bundles;
}

/** The message without the name of what it is about, and without what is quoted as such. */
function wording(finding: Finding, subjectOf: SubjectName): string {
  const subject = subjectOf(finding) ?? "";
  return finding.message.it.replaceAll(/«([^»]*)»/g, (quoted, text: string) =>
    text !== "" && subject.endsWith(text) ? "«»" : quoted,
  );
}
