import type { Owner, Shape } from "../model";
import { isLevel } from "../words/levels";
import { BASE_ROLES, baseOf, ownerOf, type BaseRole } from "./baseRole";
import { isCalledLevel } from "./breaches";
import type { Candidate, Option } from "./choice";
import type { Told } from "./corrections";
import { isUnitOfCard } from "./formOfficeFacts";
import { isOffice } from "./officeFacts";
import { viewFields, type FieldView } from "./fieldView";
import { countsRows } from "./countsRows";
import { levelsNumbered, levelsSaid } from "./groupFacts";
import { isMarked } from "./isMarked";
import { explainsName } from "./headingFacts";
import { isCalledBy, isDescribed } from "./headingBreaches";
import { isOfWhich } from "./totalsOf";
import { isPageNumber } from "./isPageNumber";
import { isDraft, isTranslation } from "./twins";
import { weighEvidence, type Learned } from "./weighEvidence";

/** How many roles of a field, and levels of a title, are tried. */
const ROLES_TRIED = 6;
const LEVELS_TRIED = 3;
/** Less likely ones are not. */
const LEAST = Math.log(0.0015);

/** All fields of a shape with the ways they may be read. A corrected field may be read in one way. */
export const candidatesOf = (
  shape: Shape,
  told: readonly (Told | null)[],
  learned: Learned,
): readonly Candidate[] => viewFields(shape).map((view, at) => candidateOf(view, told[at] ?? null, learned));

function candidateOf(view: FieldView, told: Told | null, learned: Learned): Candidate {
  const weighed = weighEvidence(view, learned.roles);
  const levels = weighEvidence(view, learned.levels);
  const ranked = learned.levels.classes
    .map((level) => ({ level: level as Owner, score: levels.chances[level] ?? LEAST }))
    .sort((a, b) => b.score - a.score);
  const said: readonly string[] = [...levelsSaid(view), ...levelsNumbered(view)];
  const optionsOf = (base: BaseRole, score: number): Option[] =>
    base === "title"
      ? ranked
          .filter((each, at) => (at < LEVELS_TRIED && each.score > LEAST) || said.includes(each.level))
          .map((each) => ({ base, level: each.level, score: score + each.score }))
      : [{ base, level: null, score }];
  if (told !== null) {
    const base = baseOf(told.role);
    if (told.ownerOpen) return { view, weighed, levels, options: optionsOf(base, 0) };
    const level = base === "title" ? (ownerOf(told.role) as Owner) : null;
    return { view, weighed, levels, options: [{ base, level, score: 0 }] };
  }
  const doubles = [isTranslation, isDraft, isMarked, countsRows, isOffice, isOfWhich, isPageNumber].some(
    (is) => is(view),
  );
  const called = isCalledLevel(view);
  const explained = explainsName(view);
  const kept = (base: BaseRole): boolean =>
    (base === "aside" && doubles) ||
    (base === "title" && called) ||
    (base === "responsible" && isUnitOfCard(view)) ||
    ((base === "description" || base === "algorithm") && explained);
  const options = BASE_ROLES.map((base) => ({ base, score: weighed.chances[base] ?? LEAST }))
    .sort((a, b) => b.score - a.score)
    .filter(({ base }, at) => at < ROLES_TRIED || kept(base) || isSaid(view, base))
    .filter(({ score, base }, at) => at < 2 || score > LEAST || kept(base) || isSaid(view, base))
    .flatMap(({ base, score }) => optionsOf(base, score))
    .sort((a, b) => b.score - a.score);
  return { view, weighed, levels, options };
}

/** Whether the heading is nothing but a known word for a role. */
const isSaid = (view: FieldView, base: BaseRole): boolean =>
  (base === "title" && isCalledBy(view, isLevel)) ||
  (base === "name" && (isCalledBy(view, (term) => term === "indicator") || isDescribed(view))) ||
  (base === "target" && isCalledBy(view, (term) => term === "target"));
