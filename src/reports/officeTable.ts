import type { Review } from "../review";
import { rules } from "../rules/index";
import { byResponsible } from "./byResponsible";
import { formatAddress } from "../model/address";
import type { Language } from "./language";
import { words } from "./pageWords";
import { subjectNames } from "./subjectNames";

/**
 * Who has to put what right, as a table to paste into a mail or a sheet: cells parted by tabs, rows by line breaks, one row per finding
 * and office: office, problem, objective or indicator, cell. Notes are left out. Only its heading where there is nothing to do.
 */
export function officeTable(
  { plan, findings }: Pick<Review, "plan" | "findings">,
  language: Language,
): string {
  const say = words[language];
  const subjectOf = subjectNames(plan);
  const problems = new Map(rules.map(({ id, problem }) => [id, problem[language]]));
  const grave = findings.filter(({ severity }) => severity !== "info");
  const rows = byResponsible(plan, grave).flatMap(({ name, findings: own }) =>
    own.map((finding) => [
      name ?? say.nobody,
      problems.get(finding.rule) ?? finding.message[language],
      subjectOf(finding) ?? "",
      formatAddress(finding.at),
    ]),
  );
  return [[say.responsible, say.what, say.about, say.cell], ...rows]
    .map((cells) => cells.map((text) => text.replace(/\s+/g, " ").trim()).join("\t"))
    .join("\n");
}
