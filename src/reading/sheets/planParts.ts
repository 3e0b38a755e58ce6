import type { NodeFact } from "../model";
import type { RegionRoles } from "../records/regionsInOrder";
import { termOf } from "../words/termOf";
import { explains, placeholders, tells } from "./headingsTell";
import { isBudget } from "./isBudget";
import { isChoices } from "./isChoices";
import { isGlossary } from "./isGlossary";
import { isIndexOf } from "./isIndexOf";
import { isMeasured } from "./isMeasured";
import { isPivot } from "./isPivot";
import type { JudgedPart } from "./judgedPart";
import { partsOf } from "./partsOf";
import { planChance } from "./planChance";
import type { Part } from "./planSigns";
import { withFound, type Judged } from "./withFound";
import { withLinked } from "./withLinked";
import { withoutStandIns } from "./withoutStandIns";

/** A part by its own looks is a plan from here on; whose headings tell is this likely at least. */
const LIKELY = 0.5;
const TOLD = 0.8;

/**
 * Every part of every sheet, and whether it is (part of) a plan: registers, budgets, drop-down lists use some of the same words.
 *
 * @param said sheets a planner said to be part of the plan
 */
export function planParts(
  regions: readonly RegionRoles[],
  facts: readonly NodeFact[],
  said: ReadonlySet<string> = new Set(),
): readonly JudgedPart[] {
  const isIndex = isIndexOf(regions.map(({ region }) => region.sheet));
  const judged = partsOf(regions, facts).map((whole): Judged => {
    const part: Part = { ...whole, regions: whole.regions.map(withoutStandIns) };
    // Counts, words explained, choices, pages name a plan's objectives and are none of it.
    const isOther = isPivot(part) || isGlossary(part) || isChoices(part) || isIndex(part);
    const isBarred = isOther || isBudget(part);
    // A form nobody has filled in is no plan, whatever its labels say.
    const isEmpty =
      placeholders(part.regions) === 1 ||
      (part.facts.every(({ title }) => termOf(title.value) !== undefined) && !isMeasured(part));
    const isSaid = part.facts.length > 0 && part.regions.some(({ region }) => said.has(region.sheet));
    const looks = isEmpty || isOther ? 0 : Math.max(planChance(part), isTold(part) ? TOLD : 0);
    const chance = isSaid ? 1 : looks;
    return { isBarred, part: { ...whole, chance, isPlan: isSaid || (looks >= LIKELY && !isBarred) } };
  });
  return withFound(withLinked(judged, LIKELY));
}

/** Headings that name objective, indicator and target need nothing else, however short the table is. */
const isTold = ({ regions }: Part): boolean => regions.some(tells) && !regions.some(explains);
