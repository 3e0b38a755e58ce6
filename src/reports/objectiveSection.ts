import type { Review } from "../review";
import { escapeXml } from "./escapeXml";
import { htmlTable } from "./htmlTable";
import type { Language } from "./language";
import { words } from "./pageWords";

/** The tree as a table that can be read on paper: objectives with weight, responsible and, where there are results, score. */
export function objectiveSection({ plan, scores }: Review, language: Language): string {
  const say = words[language];
  if (plan.nodes.length === 0) return "";
  const scored = [...scores.values()].some(({ score }) => score !== null);
  const depths = new Map<string, number>();
  const rows = plan.nodes.map(({ id, parent, code, title, weight, responsible }) => {
    const depth = parent === null ? 0 : (depths.get(parent) ?? 0) + 1;
    depths.set(id, depth);
    const score = scores.get(id)?.score ?? null;
    return [
      `<span style="padding-left:${depth}rem">${escapeXml([code?.value, title.value].filter(Boolean).join(" "))}</span>`,
      weight?.fraction == null ? "" : escapeXml(say.format.percent(weight.fraction)),
      escapeXml(responsible.map(({ value }) => value).join("; ")),
      ...(scored ? [score === null ? "" : escapeXml(say.format.percent(score, 1))] : []),
    ];
  });
  const header = [say.objective, say.weight, say.responsible, ...(scored ? [say.score] : [])];
  return `<h3>${escapeXml(say.objectives)}</h3>\n${htmlTable(header, rows)}`;
}
