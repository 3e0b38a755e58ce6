import type { Correction } from "../../model/correction";
import type { Assignment, Role, Shape } from "../model";
import { baseOf } from "./baseRole";
import { calibrate } from "./calibration";
import { candidatesOf } from "./candidates";
import type { Candidate, Choice } from "./choice";
import { correctionsFor } from "./corrections";
import { ownFields, type Owned } from "./owners";
import { countBreaches, NOTHING_COUNTED, ownPrice, priceOf, priceTogether, type Counted } from "./priceOf";
import { LEARNED, reasonsFor, type Learned } from "./weighEvidence";

/** Choices kept while fields are added one by one. */
const BEAM = 24;

/** Below, the role of a field is asked. */
const SURE = 0.8;
/** How sure it is that an empty field says nothing. */
const IDLE = 0.95;

interface Scored extends Counted {
  /** Log-chances and own prices of the options. */
  readonly sum: number;
  /** With the price of what they break together. */
  readonly score: number;
}

interface Judgement extends Owned, Counted {}

/** Judges a choice; of one that differs from another in one field only what that changes is counted anew. */
type Judge = (choice: Choice, like?: Judgement, at?: number) => Judgement;

/** What the fields of a shape are: all judged together, by words, content, place and facts. */
export function assignRoles(
  shape: Shape,
  corrections: readonly Correction[],
  learned: Learned = LEARNED,
): Assignment {
  const told = correctionsFor(shape, corrections);
  const candidates = candidatesOf(shape, told, learned);
  const owned = told.map((said) => (said && !said.ownerOpen ? said.role : null));
  const judge = judgeOf(candidates, owned);
  const likely = likeliest(candidates).map((choice) => judge(choice));
  const best = improve(likely.reduce(better), candidates, judge);
  const rivals = candidates.map((_, at) => rivalsAt(at, best, candidates, judge));
  const sure = rivals.map(({ chance }, at) => (told[at] ? 1 : calibrate(chance, learned.calibration)));
  // An empty column that may be this or that holds nothing, whatever it was meant for.
  const isIdle = sure.map((chance, at) => chance < SURE && candidates[at]?.view.filled === 0);
  return {
    shape,
    roles: best.roles.map((role, at) => (isIdle[at] ? "aside" : role)),
    certainty: sure.map((chance, at) => (isIdle[at] ? IDLE : chance)),
    runnersUp: rivals.map(({ runnerUp }) => runnerUp),
    evidence: candidates.map((candidate, at) =>
      evidenceOf(candidate, best, at, rivals[at]?.runnerUp ?? null, learned),
    ),
    score: candidates.length === 0 ? 0 : best.score / candidates.length,
  };
}

const better = (one: Judgement, other: Judgement): Judgement => (other.score > one.score ? other : one);

/** Judges whole choices: chances of the options, facts, owners. */
const judgeOf =
  (candidates: readonly Candidate[], told: readonly (Role | null)[]): Judge =>
  (choice, like, at = 0) => {
    const owned = ownFields(choice, candidates, told);
    const sum = choice.reduce((total, { score }) => total + score, 0);
    const changed = [choice[at], like?.choice[at]].flatMap((option) => option?.base ?? []);
    const counted = countBreaches(choice, candidates, like, changed);
    return { ...owned, ...counted, score: sum + owned.score - priceOf(counted, candidates) };
  };

/** The likeliest choices, built field by field. Prices only grow with the fields: what cannot be among the best any more is not counted. */
function likeliest(candidates: readonly Candidate[]): readonly Choice[] {
  let beam: readonly Scored[] = [{ ...NOTHING_COUNTED, sum: 0, score: 0 }];
  for (const candidate of candidates) {
    const own = candidate.options.map((option) => ({
      option,
      gain: option.score - ownPrice(option, candidate),
    }));
    const hopes = beam
      .flatMap((before) => own.map((each) => ({ ...each, before, most: before.score + each.gain })))
      .map((hope, place) => ({ ...hope, place }))
      .sort((a, b) => b.most - a.most);
    const best: (Scored & { readonly place: number })[] = [];
    for (const { before, option, gain, most, place } of hopes) {
      const least = best[BEAM - 1]?.score ?? -Infinity;
      if (most < least) break;
      const longer = countBreaches([...before.choice, option], candidates, before, [option.base]);
      const sum = before.sum + gain;
      const score = sum - priceTogether(longer, candidates);
      if (score < least) continue;
      const at = best.findLastIndex(
        (each) => each.score > score || (each.score === score && each.place < place),
      );
      best.splice(at + 1, 0, { ...longer, sum, score, place });
      best.length = Math.min(best.length, BEAM);
    }
    beam = best;
  }
  return beam.map(({ choice }) => choice);
}

/** Changes one field after the other as long as that makes the whole better. */
function improve(from: Judgement, candidates: readonly Candidate[], judge: Judge): Judgement {
  let best = from;
  for (let round = 0; round < 2; round += 1) {
    const before = best;
    candidates.forEach(({ options }, at) => {
      for (const option of options)
        if (option !== best.choice[at]) best = better(best, judge(best.choice.with(at, option), best, at));
    });
    if (best === before) break;
  }
  return best;
}

/** How likely a field is what it was taken for beside its other readings, the rest as it is; and the likeliest other. */
function rivalsAt(
  at: number,
  best: Judgement,
  candidates: readonly Candidate[],
  judge: Judge,
): { readonly chance: number; readonly runnerUp: Role | null } {
  let [mass, most] = [1, -Infinity];
  const owner = best.others[at];
  let runnerUp: Role | null = owner?.role ?? null;
  if (owner) {
    mass += Math.exp(-owner.gap);
    most = best.score - owner.gap;
  }
  for (const option of candidates[at]?.options ?? []) {
    if (option === best.choice[at]) continue;
    const other = judge(best.choice.with(at, option), best, at);
    mass += Math.exp(Math.min(0, other.score - best.score));
    if (other.score > most) [most, runnerUp] = [other.score, other.roles[at] ?? null];
  }
  return { chance: 1 / mass, runnerUp };
}

function evidenceOf(
  candidate: Candidate,
  best: Judgement,
  at: number,
  runnerUp: Role | null,
  { roles, levels }: Learned,
): Assignment["evidence"][number] {
  const option = best.choice[at];
  if (!option) return [];
  const other = runnerUp === null ? null : baseOf(runnerUp);
  if (other === option.base && option.level !== null)
    return reasonsFor(candidate.levels, levels, option.level, runnerUp?.split(":")[1] ?? null);
  return reasonsFor(candidate.weighed, roles, option.base, other);
}
