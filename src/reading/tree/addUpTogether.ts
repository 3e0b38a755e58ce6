import { addUpWhole } from "../weights/addUpWhole";
import type { SiblingGroup } from "./weightGroup";

/** Whether several groups, none of which adds up to 100 % by itself, do so together. */
export const addUpTogether = (groups: readonly Pick<SiblingGroup, "members">[]): boolean =>
  groups.length > 1 &&
  !groups.some(({ members }) => addUpWhole(members)) &&
  addUpWhole(groups.flatMap(({ members }) => members));
