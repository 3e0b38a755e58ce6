import { defaultProfile } from "../../src/model/profile";
import { findPlan } from "../../src/reading/recognise";
import type { Learned } from "../../src/reading/roles/weighEvidence";
import type { Picture } from "../reading/pictures";
import { comparePlan } from "../support/comparePlan";

/** Names of the pictures whose whole plan is read right by what was learned. */
export const rightPlans = (pictures: readonly Picture[], learned: Learned): ReadonlySet<string> =>
  new Set(
    pictures.flatMap(({ family, name, workbook, plan }) => {
      const { tree } = findPlan(workbook, defaultProfile, learned);
      const right = plan === null ? tree.nodes.length === 0 : comparePlan(tree, plan).every(({ ok }) => ok);
      return right ? [`${family}/${name}`] : [];
    }),
  );
