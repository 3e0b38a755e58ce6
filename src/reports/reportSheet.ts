import type { ReportCell, ReportSheet } from "../host";
import { formatAddress } from "../model/address";
import type { Finding } from "../model/finding";
import { rules } from "../rules/index";
import { words } from "./pageWords";
import type { Language } from "./language";
import { subjectNames } from "./subjectNames";
import { verdictSentence, type Judged } from "./verdictSentence";

/** The sheet «Verifica»: one row per finding with a link to its cell; those the planner ignores at the end, with the reason. */
export function reportSheet(review: Judged, language: Language): ReportSheet {
  const { plan, findings } = review;
  const say = words[language];
  const standing = findings.filter(({ ignored }) => ignored === null);
  const subjectOf = subjectNames(plan);
  const problems = new Map(rules.map(({ id, problem }) => [id, problem[language]]));

  const row = (finding: Finding): ReportCell[] => {
    const { severity, at, message, rule, fix, ignored } = finding;
    return [
      { value: say.severity[severity] },
      { value: formatAddress(at), link: at },
      { value: message[language] },
      { value: subjectOf(finding) },
      { value: problems.get(rule) ?? rule },
      { value: fix?.title[language] ?? null },
      { value: ignored },
    ];
  };
  const ordered = [...standing, ...findings.filter(({ ignored }) => ignored !== null)];
  return {
    name: say.reportSheet,
    keptAs: say.reportKept,
    title: `${say.title(plan.workbook)}: ${verdictSentence(review, say)}`,
    header: [say.gravity, say.cell, say.message, say.about, say.rule, say.fix, say.reason],
    rows: ordered.length === 0 ? [[{ value: say.clean }]] : ordered.map(row),
  };
}
