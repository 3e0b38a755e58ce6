import { keysOfCode } from "../words/keysOfCode";
import { planChance } from "./planChance";
import type { Part } from "./planSigns";
import type { Judged } from "./withFound";

/**
 * Parts of a workbook in which none looks like a plan by itself: tables of a database, objectives, what measures them and what is to be
 * reached, joined by nothing but codes. Together they are one where they look like one together.
 *
 * @param least how likely a plan is at least
 */
export function withLinked(judged: readonly Judged[], least: number): readonly Judged[] {
  if (judged.some(({ part }) => part.isPlan)) return judged;
  const open = judged.flatMap(({ part, isBarred }) => (isBarred ? [] : part));
  const linked = open.filter((part) =>
    open.some((other) => other !== part && (goesWith(part, other) || goesWith(other, part))),
  );
  const whole = {
    regions: linked.flatMap(({ regions }) => regions),
    facts: linked.flatMap(({ facts }) => facts),
  };
  const chance = linked.length > 0 ? planChance(whole) : 0;
  return chance < least
    ? judged
    : judged.map((one) =>
        linked.includes(one.part) ? { ...one, part: { ...one.part, chance, isPlan: true } } : one,
      );
}

/** Whether a part says more of what another shows: by its code alone, or found one by one. */
function goesWith({ facts }: Part, other: Part): boolean {
  const shown = new Set(other.facts);
  const codes = new Set(
    other.facts.flatMap((fact) => (fact.title.value === "" ? [] : keysOfCode(fact.code))),
  );
  return facts.some(
    (fact) =>
      (fact.sameAs && shown.has(fact.sameAs)) ||
      (fact.title.value === "" && keysOfCode(fact.code).some((code) => codes.has(code))),
  );
}
