import type { Severity } from "../model/finding";
import { groupBy } from "../model/groupBy";
import type { Review } from "../review";
import { rules } from "../rules/index";
import { byResponsible } from "./byResponsible";
import { escapeXml } from "./escapeXml";
import { htmlTable } from "./htmlTable";
import type { Language } from "./language";
import { words } from "./pageWords";
import { subjectNames } from "./subjectNames";

/** Who has to do what before the plan can go out: one row per office with something to do, by problem and name. */
export function officeSection({ plan, findings }: Review, language: Language): string {
  const say = words[language];
  const subjectOf = subjectNames(plan);
  const problems = new Map(rules.map(({ id, problem }) => [id, problem[language]]));
  const offices = byResponsible(
    plan,
    findings.filter(({ severity }) => severity !== "info"),
  ).filter((office) => office.findings.length > 0);
  if (offices.length === 0) return "";
  const rows = offices.map(({ name, findings: own }) => {
    const task = (severity: Severity) =>
      [
        ...groupBy(
          own.filter((finding) => finding.severity === severity),
          ({ rule }) => rule,
        ),
      ].map(([rule, findings]) => {
        const names = new Set(findings.map((finding) => subjectOf(finding) ?? finding.message[language]));
        const grave = severity === "error" ? ` <span class="error">(${escapeXml(say.blocks)})</span>` : "";
        return `<li><b>${escapeXml(problems.get(rule) ?? rule)}</b>${grave}: ${escapeXml([...names].join("; "))}</li>`;
      });
    const tasks = [...task("error"), ...task("warning")];
    return [escapeXml(name ?? say.nobody), `<ul>${tasks.join("")}</ul>`];
  });
  return `<h3>${escapeXml(say.todo)}</h3>\n${htmlTable([say.responsible, say.what], rows, "todo")}`;
}
