import type { Cell } from "../../model/grid";
import type { NotRead } from "../../model/sheetReading";
import { isChoices } from "../sheets/isChoices";
import { isObjectiveLevel, namesLevel } from "../words/levels";
import { namesMeasure } from "../words/namesMeasure";
import { termOf } from "../words/termOf";
import type { Term } from "../words/term";
import type { JudgedPart } from "../sheets/judgedPart";

/** So many different words of a plan over an area say that somebody meant one. */
const ENOUGH = 2;
const WORDS: readonly Term[] = ["weight", "threshold", "baseline", "actual"];

/** Areas with two or more words of a plan among their headings that gave no node of it. */
export function notReadAreas(parts: readonly JudgedPart[]): readonly NotRead[] {
  return parts.flatMap((part): NotRead[] => {
    const { regions, facts, isPlan, inForce } = part;
    const [first] = regions;
    if (!first || (isPlan && facts.length > 0) || isChoices(part)) return [];
    const { sheet, range } = first.region;
    const words = new Map<Term, Cell>();
    for (const { region } of regions)
      for (const { headings } of region.fields)
        for (const heading of headings) {
          const term = termOf(heading.text);
          if (term && speaksOfPlan(term) && !words.has(term)) words.set(term, heading);
        }
    if (!inForce && !isEnough([...words.keys()])) return [];
    // A title may stand far above the words.
    const said = [...words.values()];
    const row = Math.min(range.bottom, ...said.map(({ at }) => at.row));
    const at = { sheet, row, col: range.left };
    return [{ at, range, words: said.map(({ text }) => text), ...(inForce && { inForce }) }];
  });
}

/** Accounts have results too: those count beside an objective or what measures it. */
function isEnough(terms: readonly Term[]): boolean {
  const others = terms.filter((term) => term !== "actual");
  const found =
    others.length < terms.length &&
    others.some((term) => isObjectiveLevel(term) || namesMeasure(new Set([term])));
  return others.length >= ENOUGH || found;
}

const speaksOfPlan = (term: Term): boolean => {
  const one = new Set([term]);
  return namesLevel(one) || namesMeasure(one) || WORDS.includes(term);
};
