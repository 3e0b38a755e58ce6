import type { Plan } from "../model/plan";
import type { Profile } from "../model/profile";
import type { Judged } from "../reading/recognise";
import { isFullyExplained } from "./isFullyExplained";

/** What the general reader alone calls a plan must be likely one, and hold something to be reached. */
const LIKELY = 0.6;
const MEASURED = 2;

/** A general reading so sure is seldom wrong, whatever the narrow one explains of the sheets. */
const SURE = 0.8;

/** Whether the general reading is the better founded one. Corrections by words are obeyed by the general reader alone. */
export function prefersGeneral(
  narrow: Plan,
  { plan: general, chance }: Judged,
  { corrections }: Profile,
): boolean {
  if (general.nodes.length === 0) return false;
  if (corrections.some((one) => one.kind !== "role" || one.column === undefined)) return true;
  if (narrow.nodes.length === 0) return chance >= LIKELY && measured(general) >= MEASURED;
  return !isFullyExplained(narrow) || isSure(general);
}

const isSure = ({ sheets }: Plan): boolean =>
  sheets.every(({ recognised, certainty }) => !recognised || certainty >= SURE);

const measured = ({ indicators }: Plan): number =>
  indicators.filter(({ targets }) => targets.length > 0).length;
