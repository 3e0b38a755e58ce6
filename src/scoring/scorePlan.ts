import type { Plan } from "../model/plan";
import type { Profile } from "../model/profile";
import type { Scored } from "../model/score";
import { familiesOf, type Family } from "./families";
import { indicatorQuestions } from "./indicatorQuestions";
import { rollUp, type RollUp, type Share } from "./rollUp";
import { scoreTarget } from "./scoreTarget";

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
  /** What each node and indicator brings to its parent; those with no target this year bring nothing, not even their weight. */
  const shares = new Map<string, Share>();

  for (const indicator of plan.indicators) {
    const { id, weight, aggregate, status } = indicator;
    if (aggregate || status === "removed") continue;
    const question = questions.latest(indicator);
    const detail = question && scoreTarget(question, profile);
    const score = detail?.score ?? null;
    if (detail) scores.set(id, { score, measured: score === null ? 0 : 1, detail });
    const wanted = question ? question.target.kind !== "none" : !questions.hasNoTarget(indicator);
    if (wanted) shares.set(id, { score, weight: weight?.fraction ?? null });
  }

  const families = familiesOf(plan);
  // The weights of a manager's objectives say nothing of their place under one parent.
  const byManager = new Set(
    plan.weightGroups.filter(({ by }) => by === "manager").flatMap(({ members }) => members),
  );
  // Children stand after their parents: from the end every child is ready before its parent.
  for (const { id, weight } of plan.nodes.toReversed()) {
    const family = families.get(id);
    const own = family ? meanOf(family, shares, profile) : { score: null, measured: 0 };
    if (family) scores.set(id, { ...own, detail: null });
    shares.set(id, { ...own, weight: byManager.has(id) ? null : (weight?.fraction ?? null) });
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

function meanOf(family: Family, shares: ReadonlyMap<string, Share>, { missing }: Profile): RollUp {
  const sharesOf = (ids: readonly string[]): Share[] => {
    const found: Share[] = [];
    for (const id of ids) {
      const share = shares.get(id);
      if (share) found.push(share);
    }
    return found;
  };
  const groups = family.groups.map(sharesOf).filter((group) => group.some(({ weight }) => weight !== null));
  // Groups of weights under one node count alike: each of them adds up to 100 %.
  if (groups.length > 0) {
    const parts = groups.map((group) => ({ ...rollUp(group, missing), weight: null }));
    return parts.length === 1 && parts[0]
      ? { score: parts[0].score, measured: parts[0].measured }
      : rollUp(parts, missing);
  }
  const measures = rollUp(sharesOf(family.indicators), missing);
  return measures.measured > 0 || family.nodes.length === 0
    ? measures
    : rollUp(sharesOf(family.nodes), missing);
}
