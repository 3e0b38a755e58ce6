import type { Address } from "../../model/address";
import type { Bilingual } from "../../model/finding";
import type { Plan } from "../../model/plan";
import type { Indicator } from "../../model/indicator";
import type { PeriodReading, Reading } from "../../model/reading";
import { defaultProfile, type Profile } from "../../model/profile";
import { indicatorQuestions } from "../../scoring/indicatorQuestions";
import type { ScoreQuestion } from "../../scoring/scoreQuestion";
import { scoreTarget } from "../../scoring/scoreTarget";
import { actualCell } from "./actualCell";
import { hintsFor } from "./hintsFor";
import { probesOf } from "./probesOf";
import { refusals } from "./refusals";
import { bare, saysTheSame, type CellAt, type ScoreArgument } from "./saysTheSame";

/** The arguments under which PERF.SCORE says of an indicator what the pane says. */
export interface ScoreCall {
  readonly actual: Address;
  /** In the order of the function; null for one that is left out. */
  readonly args: readonly (ScoreArgument | null)[];
}

/** The call, why there is none, or nothing where there is nothing to score. */
export type ScoreCallReading =
  | { readonly kind: "call"; readonly call: ScoreCall }
  | { readonly kind: "refused"; readonly actual: Address; readonly reason: Bilingual }
  | { readonly kind: "nothing" };

const NOTHING: ScoreCallReading = { kind: "nothing" };

/**
 * Finds the calls for the indicators of one plan. What a formula would say is computed for results of all sizes and compared with what
 * the pane says of them: the simplest call that never differs is the answer. `cellAt` is the cell as Excel hands it to a function.
 */
export function scoreCalls(
  plan: Plan,
  profile: Profile,
  cellAt: CellAt,
): (indicator: Indicator) => ScoreCallReading {
  const questions = indicatorQuestions(plan, profile);
  const year = profile.year ?? plan.year;
  return (indicator) => {
    const actual = actualCell(indicator, year, profile);
    if (!actual || indicator.aggregate || indicator.status === "removed") return NOTHING;
    const about = (reading: PeriodReading) => questions.about(indicator, reading);
    const question = about(actual);
    if (!question) return refuse(actual.at, indicator.targets.length > 0 ? refusals.target : null);
    if (question.target.kind === "none") return NOTHING;
    const reason = sayable(question, profile);
    if (reason) return refuse(actual.at, reason);
    const probes = probesOf(question, actual).flatMap((probe) => {
      const asked = about(probe);
      return asked ? [{ reading: probe, score: scoreTarget(asked, profile).score }] : [];
    });
    const right = [...candidates(indicator, actual, question, profile, cellAt)].filter((args) =>
      probes.every((probe) => saysTheSame(probe, args, cellAt)),
    );
    // Best one that is right too where nobody can look at the cells.
    const args =
      right.find((one) => probes.every((probe) => saysTheSame(probe, one, cellAt, bare))) ?? right[0];
    if (args) return { kind: "call", call: { actual: actual.at, args: [{ cell: actual.at }, ...args] } };
    return refuse(
      actual.at,
      probes.some(({ score }) => score !== null) ? refusals.context : refusals.noScore,
    );
  };
}

const refuse = (actual: Address, reason: Bilingual | null): ScoreCallReading =>
  reason === null ? NOTHING : { kind: "refused", actual, reason };

/** What no argument can say. */
function sayable({ thresholds, unread }: ScoreQuestion, { cap, method, bands }: Profile): Bilingual | null {
  if (cap !== defaultProfile.cap) return refusals.cap;
  if (method === "bands" && JSON.stringify(bands) !== JSON.stringify(defaultProfile.bands))
    return refusals.bands;
  if (unread) return refusals.unread;
  return thresholds.length > 2 ? refusals.thresholds : null;
}

/** Everything behind the result, the simplest first: target, thresholds, method, baseline, direction, levels. */
function* candidates(
  indicator: Indicator,
  actual: PeriodReading,
  question: ScoreQuestion,
  { method }: Profile,
  cellAt: CellAt,
): Generator<(ScoreArgument | null)[]> {
  const argument = (reading: Reading): ScoreArgument =>
    cellAt(reading.at)?.text === reading.text ? { cell: reading.at } : { text: reading.text };
  const [first, second, levels] = thresholdArguments(indicator, argument);
  const named = method === null ? null : { text: method };
  const past = indicator.actuals.filter(({ period }) => period !== actual.period);
  const bases = [null, ...[indicator.baseline, ...past].flatMap((one) => (one ? [argument(one)] : []))];
  const same = (target: PeriodReading) => (target.period === actual.period ? 0 : 1);
  const targets = [...indicator.targets].sort((a, b) => same(a) - same(b));
  for (const hint of hintsFor(question))
    for (const basis of bases)
      for (const target of targets) {
        const direction = hint === null ? null : { text: hint };
        yield [argument(target), first, second, named, basis, direction, levels];
      }
}

/** Thresholds where SCORE has a place for their level, else in their order with their levels beside them. */
function thresholdArguments(
  { thresholds }: Indicator,
  argument: (reading: Reading) => ScoreArgument,
): readonly [ScoreArgument | null, ScoreArgument | null, ScoreArgument | null] {
  const places = defaultProfile.levels.map((level) => thresholds.find((one) => one.level === level));
  const placed = places.filter((one) => one !== undefined).length;
  if (placed === thresholds.length) {
    const [first, second] = places;
    return [first ? argument(first) : null, second ? argument(second) : null, null];
  }
  const [first, second] = thresholds;
  const levels = thresholds.map(({ level }) => level);
  return [first ? argument(first) : null, second ? argument(second) : null, { levels }];
}
