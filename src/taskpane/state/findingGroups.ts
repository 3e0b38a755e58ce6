import { groupBy } from "../../model/groupBy";
import { formatAddress } from "../../model/address";
import type { Finding, Severity } from "../../model/finding";
import type { Plan, PlanNode } from "../../model/plan";

/** Findings under one heading. */
export interface FindingGroup {
  /** Id of the rule or of the objective; "" for findings about no objective. */
  readonly id: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Names each finding for as long as it is there, so that place and focus survive a new review: rule and cell, with a
 * number where a rule found several things in one cell.
 */
export function findingKeys(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const copies = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const name = `${finding.rule} ${formatAddress(finding.at)}`;
      const copy = (copies.get(name) ?? 0) + 1;
      copies.set(name, copy);
      return [finding, copy === 1 ? name : `${name} ${copy}`];
    }),
  );
}

/** Groups by rule, gravest first, in each group by severity and then as found. */
export function groupByRule(findings: readonly Finding[]): FindingGroup[] {
  return grouped(findings, ({ rule }) => rule);
}

/** Groups by the objective a finding is about, gravest first; an indicator's findings stand under its objective. */
export function groupByObjective(findings: readonly Finding[], plan: Plan): FindingGroup[] {
  const nodes = new Map(plan.nodes.map((node) => [node.id, node]));
  const parents = new Map(plan.indicators.map(({ id, parent }) => [id, parent]));
  const objectiveOf = ({ about }: Finding): string => {
    const [id] = about;
    if (id === undefined) return "";
    return objectiveAbove(nodes, parents.get(id) ?? id)?.id ?? "";
  };
  return grouped(findings, objectiveOf);
}

/** The node itself, or for an action the objective it belongs to. */
function objectiveAbove(nodes: ReadonlyMap<string, PlanNode>, id: string): PlanNode | undefined {
  const node = nodes.get(id);
  const above = node?.kind === "action" && node.parent !== null ? nodes.get(node.parent) : undefined;
  return above ?? node;
}

function grouped(findings: readonly Finding[], idOf: (finding: Finding) => string): FindingGroup[] {
  const groups = [...groupBy(findings, idOf)].map(([id, list]): FindingGroup => {
    const sorted = [...list].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
    return { id, severity: sorted[0]?.severity ?? "info", findings: sorted };
  });
  return groups.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
