import type { Finding } from "../model/finding";
import type { Plan, PlanNode } from "../model/plan";
import type { Indicator } from "../model/indicator";

/** What a finding is about, in the plan's own words; null for a finding about a sheet or the whole plan. */
export type SubjectName = (finding: Pick<Finding, "about">) => string | null;

/**
 * Names what findings are about: "1.2 Sportello" for an objective; an indicator by its code or its objective's, "1.2 Giorni
 * medi"; what several things below one objective have in common by that objective, at the top by their codes: "1 – 4".
 */
export function subjectNames({ nodes, indicators }: Plan): SubjectName {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const indicatorOf = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const nameOf = (id: string): string | null => {
    const node = nodeOf.get(id);
    if (node) return name(node.code?.value, node.title.value);
    const indicator = indicatorOf.get(id);
    if (!indicator) return null;
    const code = indicator.code ?? (indicator.parent === null ? null : nodeOf.get(indicator.parent)?.code);
    return name(code?.value, indicator.name.value);
  };
  const parentOf = (id: string): string | null => (nodeOf.get(id) ?? indicatorOf.get(id))?.parent ?? null;

  return ({ about }) => {
    const [first] = about;
    const last = about.at(-1);
    if (first === undefined || last === undefined) return null;
    const parent = parentOf(first);
    if (about.length > 1 && about.every((id) => parentOf(id) === parent)) {
      const above = parent === null ? null : nameOf(parent);
      const codes = [first, last].map((id) => (nodeOf.get(id) ?? indicatorOf.get(id))?.code?.value);
      if (above ?? codes.every(Boolean)) return above ?? codes.join(" – ");
    }
    return about.map(nameOf).find((found) => found !== null) ?? null;
  };
}

const name = (
  code: NonNullable<Indicator["code"] | PlanNode["code"]>["value"] | undefined,
  title: string,
): string | null => [code, title].filter(Boolean).join(" ") || null;
