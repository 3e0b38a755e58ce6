import type { Workbook } from "../../../src/model/grid";
import type { Plan } from "../../../src/model/plan";
import { defaultProfile, type Profile } from "../../../src/model/profile";
import { addCorrection } from "../../../src/taskpane/state/correctionDraft";
import { formOffers, quickOffers, type Offer } from "./offers";

/** A planner at the pane: what is read, and how wrong it is in the eyes of who knows the plan. */
export interface Task {
  readonly workbook: Workbook;
  readonly recognise: (workbook: Workbook, profile: Profile) => Plan;
  /** 0 where the plan is right. */
  readonly mistakesOf: (plan: Plan) => number;
  /** Answers and corrections the planner is willing to give. */
  readonly most?: number;
  /** He clicks buttons only and fills in no form. */
  readonly quick?: boolean;
}

/** How a session went. */
export interface Session {
  readonly taken: readonly Offer[];
  /** Mistakes before the first answer and after each. */
  readonly mistakes: readonly number[];
  readonly plan: Plan;
}

/**
 * Puts a reading right as a planner would who knows the plan: takes what helps most of what *Come ho letto* offers, buttons before forms, until
 * all is right, nothing helps, or `most` things have been said. The profile is never touched but through the pane's own functions.
 */
export function driveSession({ workbook, recognise, mistakesOf, most = 3, quick = false }: Task): Session {
  let profile = defaultProfile;
  let plan = recognise(workbook, profile);
  const mistakes = [mistakesOf(plan)];
  const taken: Offer[] = [];
  while (taken.length < most && (mistakes.at(-1) ?? 0) > 0) {
    const step =
      best(quickOffers(plan), profile, mistakes.at(-1) ?? 0) ??
      (quick ? undefined : best(formOffers(plan, workbook), profile, mistakes.at(-1) ?? 0));
    if (!step) break;
    ({ profile, plan } = step);
    taken.push(step.offer);
    mistakes.push(step.left);
  }
  return { taken, mistakes, plan };

  /** The offer after which the fewest mistakes are left, if any helps at all. */
  function best(offers: readonly Offer[], now: Profile, wrong: number) {
    let found: { offer: Offer; profile: Profile; plan: Plan; left: number } | undefined;
    for (const offer of offers) {
      const changed = addCorrection(now, offer.correction);
      const read = recognise(workbook, changed);
      const left = mistakesOf(read);
      if (left < (found?.left ?? wrong)) found = { offer, profile: changed, plan: read, left };
      if (left === 0) break;
    }
    return found;
  }
}
