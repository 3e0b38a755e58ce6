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
    const byProblem = new Map<string, Set<string>>();
    for (const finding of own) {
      const problem = problems.get(finding.rule) ?? finding.rule;
      const names = byProblem.get(problem) ?? new Set<string>();
      byProblem.set(problem, names.add(subjectOf(finding) ?? finding.message[language]));
    }
    const tasks = [...byProblem].map(
      ([problem, names]) => `<li><b>${escapeXml(problem)}</b>: ${escapeXml([...names].join("; "))}</li>`,
    );
    return [escapeXml(name ?? say.nobody), `<ul>${tasks.join("")}</ul>`];
  });
  return `<h3>${escapeXml(say.todo)}</h3>\n${htmlTable([say.responsible, say.what], rows)}`;
}
