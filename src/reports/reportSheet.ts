import type { ReportCell, ReportSheet } from "../host";
import { formatAddress } from "../model/address";
import type { Finding } from "../model/finding";
import { rules } from "../rules/index";
import { words } from "./pageWords";
import type { Language } from "./language";
import { verdictSentence, type Judged } from "./verdictSentence";

/** The sheet «Verifica»: one row per finding with a link to its cell; those the planner ignores at the end, with the reason. */
export function reportSheet(review: Judged, language: Language): ReportSheet {
  const { plan, findings } = review;
  const say = words[language];
  const standing = findings.filter(({ ignored }) => ignored === null);
  const nameOf = new Map<string, string>();
  for (const { id, code, title } of plan.nodes)
    nameOf.set(id, code ? `${code.value} ${title.value}` : title.value);
  for (const { id, name } of plan.indicators) nameOf.set(id, name.value);
  const titles = new Map(rules.map(({ id, title }) => [id, title[language]]));

  const row = (finding: Finding): ReportCell[] => {
    const { severity, at, message, about, rule, fix, ignored } = finding;
    const owner = about.map((id) => nameOf.get(id)).find((name) => name !== undefined && name !== "");
    return [
      { value: say.severity[severity] },
      { value: formatAddress(at), link: at },
      { value: message[language] },
      { value: owner ?? null },
      { value: titles.get(rule) ?? rule },
      { value: fix?.title[language] ?? null },
      { value: ignored },
    ];
  };
  const ordered = [...standing, ...findings.filter(({ ignored }) => ignored !== null)];
  return {
    name: say.reportSheet,
    title: `${say.title(plan.workbook)}: ${verdictSentence(review, say)}`,
    header: [say.gravity, say.cell, say.message, say.about, say.rule, say.fix, say.reason],
    rows: ordered.length === 0 ? [[{ value: say.clean }]] : ordered.map(row),
  };
}
