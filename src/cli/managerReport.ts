import type { Phase } from "../model/profile";
import { html } from "../reports/html";
import type { Call } from "./command";
import type { Reviewed } from "./reviewFiles";

/** The report for the manager, as it stands today: verdict, what is to be done and by whom, scores, the tree. */
export const managerReport = (reviewed: readonly Reviewed[], { language }: Call): string =>
  html(reviewed, language, { on: new Date().toISOString().slice(0, 10), phase: onlyPhase(reviewed) });

/** The moment all files were checked for; null where each has its own. */
function onlyPhase(reviewed: readonly Reviewed[]): Phase | null {
  const phases = new Set(reviewed.map(({ profile }) => profile.phase));
  const [phase] = phases;
  return phases.size === 1 && phase !== undefined ? phase : null;
}
