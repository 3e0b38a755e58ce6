import { formatCell, type Address } from "../model/address";
import type { CellChange, Fix, Severity } from "../model/finding";
import { planSize } from "./planSize";
import type { Language } from "./language";
import type { Judged } from "./verdictSentence";

/** Findings as the JSON contract has them. */
export type FindingsJson = ReturnType<typeof findingsJson>;

/**
 * Writes the findings of one workbook, each with the id of the node or indicator it is about (`subject`, null for sheets), and the verdict. Ignored ones stay in the list, with the planner's reason in `ignored`; the
 * summary counts only those that stand.
 */
export function findingsJson({ plan, findings, verdict }: Judged, language: Language) {
  const { objectives, indicators } = planSize(plan);
  const standing = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && finding.ignored === null).length;
  return {
    version: 1,
    workbook: plan.workbook,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message[language],
      ...placeJson(finding.at),
      related: finding.related.map(placeJson),
      subject: finding.about[0] ?? null,
      about: finding.about,
      fix: finding.fix && fixJson(finding.fix, language),
      ignored: finding.ignored,
      ...(finding.unsure && { unsure: true }),
    })),
    verdict,
    summary: {
      error: standing("error"),
      warning: standing("warning"),
      info: standing("info"),
      objectives,
      indicators,
    },
  };
}

const placeJson = (at: Address) => ({ sheet: at.sheet, cell: formatCell(at) });

const fixJson = ({ title, changes }: Fix, language: Language) => ({
  title: title[language],
  changes: changes.map(({ at, value, format }: CellChange) => ({
    ...placeJson(at),
    value,
    ...(format !== undefined && { format }),
  })),
});
