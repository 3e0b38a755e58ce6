import type { Indicator, Plan, PlanNode } from "../model/plan";
import type { Profile } from "../model/profile";
import type { Scored } from "../model/score";
import { indicatorQuestions } from "./indicatorQuestions";
import { scoreTarget } from "./scoreTarget";
import { rollUp, type RollUp, type Share } from "./rollUp";

/** What stands directly under each node. */
interface Family {
  readonly nodes: PlanNode[];
  readonly indicators: Indicator[];
  /** Members of each group of weights under the node. */
  readonly groups: (readonly string[])[];
}

function familiesOf(plan: Plan): (id: string) => Family {
  const families = new Map<string, Family>();
  const of = (id: string): Family => {
    let family = families.get(id);
    if (!family) families.set(id, (family = { nodes: [], indicators: [], groups: [] }));
    return family;
  };
  for (const node of plan.nodes) if (node.parent !== null) of(node.parent).nodes.push(node);
  for (const indicator of plan.indicators) {
    // "Ponderazione" is the roll-up itself, not one of its parts; what a rolling update removed counts no more.
    if (!indicator.aggregate && indicator.status !== "removed")
      of(indicator.parent).indicators.push(indicator);
  }
  for (const { by, parent, members } of plan.weightGroups) {
    if (by !== "manager" && parent !== null && members.length > 0) of(parent).groups.push(members);
  }
  return of;
}

/** Whether anybody wrote an actual at all: a plan without has no scores, not scores of nought. */
const hasActuals = ({ indicators }: Plan): boolean =>
  indicators.some(({ actuals }) => actuals.some(({ text }) => text.trim() !== ""));

/**
 * Scores every indicator that has an actual and rolls the scores up the tree, by id. A node is the mean of its groups of weights; where it has
 * none, of its own indicators, else of the nodes below. A strategic target ("ponderazione 80 %") is compared with that roll-up. Empty where the
 * workbook holds no actuals.
 */
export function scorePlan(plan: Plan, profile: Profile): ReadonlyMap<string, Scored> {
  const scores = new Map<string, Scored>();
  if (!hasActuals(plan)) return scores;
  const questions = indicatorQuestions(plan, profile);
  const weights = new Map<string, number | null>();
  const unmeasurable = new Set<string>();
  const byManager = new Set(
    plan.weightGroups.filter(({ by }) => by === "manager").flatMap(({ members }) => members),
  );

  for (const indicator of plan.indicators) {
    weights.set(indicator.id, indicator.weight?.fraction ?? null);
    if (indicator.aggregate || indicator.status === "removed") continue;
    const question = questions.latest(indicator);
    const detail = question && scoreTarget(question, profile);
    if (detail)
      scores.set(indicator.id, { score: detail.score, measured: detail.score === null ? 0 : 1, detail });
    if (question ? question.target.kind === "none" : questions.hasNoTarget(indicator))
      unmeasurable.add(indicator.id);
  }
  // The weights of a manager's objectives say nothing of their place under one parent.
  for (const { id, weight } of plan.nodes)
    weights.set(id, byManager.has(id) ? null : (weight?.fraction ?? null));

  const familyOf = familiesOf(plan);
  const sharesOf = (ids: readonly string[]): Share[] =>
    ids
      .filter((id) => !unmeasurable.has(id))
      .map((id) => {
        const scored = scores.get(id);
        return {
          score: scored?.score ?? null,
          measured: scored?.measured ?? 0,
          weight: weights.get(id) ?? null,
        };
      });
  const rolled = (ids: readonly string[]): RollUp => rollUp(sharesOf(ids), profile.missing);

  // Children stand after their parents: from the end every child is ready before its parent.
  for (const { id } of [...plan.nodes].reverse()) {
    const { nodes, indicators, groups } = familyOf(id);
    const weighted = groups.filter((members) =>
      members.some((member) => (weights.get(member) ?? null) !== null),
    );
    const parts = weighted.map(rolled);
    const measures = rolled(indicators.map((indicator) => indicator.id));
    const unweighted =
      measures.measured > 0 || nodes.length === 0 ? measures : rolled(nodes.map((node) => node.id));
    const own = parts.length > 0 ? mean(parts, profile) : unweighted;
    if (nodes.length > 0 || indicators.length > 0) scores.set(id, { ...own, detail: null });
  }

  for (const indicator of plan.indicators) {
    const below = indicator.aggregate ? scores.get(indicator.parent) : undefined;
    if (!below || below.score === null) continue;
    const question = questions.aggregate(indicator, below.score);
    const detail = question && scoreTarget(question, profile);
    if (detail) scores.set(indicator.id, { score: detail.score, measured: below.measured, detail });
  }
  return scores;
}

/** Groups of weights under one node count alike: each of them adds up to 100 %. */
const mean = (parts: readonly RollUp[], { missing }: Profile): RollUp =>
  rollUp(
    parts.map((part) => ({ ...part, weight: null })),
    missing,
  );
