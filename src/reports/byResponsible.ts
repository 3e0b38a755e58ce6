import type { Finding } from "../model/finding";
import type { Plan, PlanNode } from "../model/plan";
import type { Indicator } from "../model/indicator";

/** What one office has to do, and what it answers for. */
export interface Office {
  /** As written in the plan; null for what nobody answers for. */
  readonly name: string | null;
  readonly findings: readonly Finding[];
  readonly objectives: readonly PlanNode[];
  readonly indicators: readonly Indicator[];
}

/**
 * Standing findings, objectives and indicators by who answers for them: for an indicator that names nobody, whoever answers for
 * what is above it. What several answer for stands with each of them. In the order of the plan, nobody last.
 */
export function byResponsible(plan: Plan, findings: readonly Finding[]): Office[] {
  const items = new Map<string, PlanNode | Indicator>();
  for (const item of [...plan.nodes, ...plan.indicators]) items.set(item.id, item);
  const ownersOf = (id: string | null): readonly (string | null)[] => {
    const seen = new Set<string>();
    for (let at = id; at !== null && !seen.has(at); at = items.get(at)?.parent ?? null) {
      seen.add(at);
      const names = items.get(at)?.responsible.map(({ value }) => value.trim()) ?? [];
      if (names.length > 0) return [...new Set(names)];
    }
    return [null];
  };
  const offices = new Map<
    string | null,
    { findings: Finding[]; objectives: PlanNode[]; indicators: Indicator[] }
  >();
  const of = (name: string | null) => {
    const known = offices.get(name) ?? { findings: [], objectives: [], indicators: [] };
    offices.set(name, known);
    return known;
  };
  for (const node of plan.nodes) for (const name of ownersOf(node.id)) of(name).objectives.push(node);
  for (const indicator of plan.indicators)
    for (const name of ownersOf(indicator.id)) of(name).indicators.push(indicator);
  for (const finding of findings) {
    if (finding.ignored !== null) continue;
    const owners = new Set<string | null>(
      finding.about.length === 0 ? [null] : finding.about.flatMap(ownersOf),
    );
    // What somebody answers for in part is not nobody's.
    if (owners.size > 1) owners.delete(null);
    for (const name of owners) of(name).findings.push(finding);
  }
  return [...offices]
    .map(([name, lists]) => ({ name, ...lists }))
    .sort((a, b) => Number(a.name === null) - Number(b.name === null));
}
