import { headingOf } from "../../directions/headingOf";
import { foldText } from "../../grid/foldText";
import type { Plan } from "../../model/plan";
import type { Indicator } from "../../model/indicator";
import type { DirectionChoice } from "../../model/profile";
import type { Direction } from "../../model/target";
import type { ProfileChange } from "./profileChange";

/** The choice that says which way is better for an indicator: here, under its heading, or wherever it is measured. Null where there is no heading. */
export function directionChoice(
  plan: Plan,
  indicator: Indicator,
  scope: DirectionChoice["scope"],
  direction: Direction,
): DirectionChoice | null {
  const { sheet } = indicator.name.at;
  const name = foldText(indicator.name.value);
  if (scope === "row") return { scope, text: name, sheet, direction };
  if (scope === "body") return { scope, text: name, direction };
  const [target] = indicator.targets;
  const heading = target ? headingOf(plan, target) : null;
  return heading === null ? null : { scope, text: heading, sheet, direction };
}

/** Puts a choice into the profile, in place of an earlier one for the same thing. */
export const turnDirection =
  (choice: DirectionChoice): ProfileChange =>
  (profile) => ({
    ...profile,
    directions: [
      ...profile.directions.filter(
        ({ scope, text, sheet }) => scope !== choice.scope || text !== choice.text || sheet !== choice.sheet,
      ),
      choice,
    ],
  });
