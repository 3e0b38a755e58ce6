import { settleDirections } from "./directions/settleDirections";
import { recognise } from "./reading/recognise";
import { bodyName } from "./reading/sheets/bodyName";
import type { Bilingual, Finding } from "./model/finding";
import type { Workbook } from "./model/grid";
import type { Plan } from "./model/plan";
import type { Profile } from "./model/profile";
import type { Scored } from "./model/score";
import type { Verdict } from "./model/verdict";
import { checkPlan } from "./rules/checkPlan";
import { judgePlan } from "./rules/judgePlan";
import { rules } from "./rules/index";
import { planScore } from "./scoring/planScore";
import type { RollUp } from "./scoring/rollUp";
import { scorePlan } from "./scoring/scorePlan";

/** All that one look at a workbook tells. */
export interface Review {
  readonly plan: Plan;
  /** Whose plan it is: the profile's word, else what the head of the sheets says; null where nobody does. */
  readonly body: string | null;
  /** Score of every node and indicator that has one, by id. */
  readonly scores: ReadonlyMap<string, Scored>;
  /** Score of the whole plan, and the share of its weight that has one. */
  readonly overall: RollUp;
  readonly findings: readonly Finding[];
  /** What is wrong where a rule has findings, by rule: who shows a finding need not load the rules. */
  readonly problems: ReadonlyMap<string, Bilingual>;
  /** Whether the plan can go out; made here and nowhere else. */
  readonly verdict: Verdict;
}

/** Reads, scores and checks a workbook under a body's own rules. Pure: the same workbook gives the same review. */
export function review(workbook: Workbook, profile: Profile): Review {
  const read = settleDirections(recognise(workbook, profile), profile);
  const plan: Plan = workbook.formatsLost ? { ...read, formatsLost: true } : read;
  const scores = scorePlan(plan, profile);
  const overall = planScore(plan, scores, profile.missing);
  const findings = checkPlan(plan, profile, scores);
  const found = new Set(findings.map(({ rule }) => rule));
  const problems = new Map(
    rules.filter(({ id }) => found.has(id)).map(({ id, problem }) => [id, problem] as const),
  );
  const body = profile.body ?? bodyName(workbook);
  return { plan, body, scores, overall, findings, problems, verdict: judgePlan(plan, findings) };
}
