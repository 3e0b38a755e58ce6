import { foldText } from "../../grid/foldText";
import { addToSet } from "../../model/addToSet";
import { groupBy } from "../../model/groupBy";
import type { NodeFact } from "../model";
import { isLoose, looseIndicators } from "../records/looseIndicators";
import { recordAt } from "../records/recordAt";
import type { RegionRoles } from "../records/regionsInOrder";
import { isObjective } from "../tree/branch";
import { sayingMore } from "./sayingMore";
import { unitsOf } from "./unitsOf";

/** Objectives that a list measures: of one alone it may say anything. */
const FEWEST = 2;

/**
 * Facts with the indicators of lists that name a unit and no objective, "U.O. responsabile | Indicatore | Target", where on another sheet
 * each of these units answers for one objective, which nothing else measures. One that stays open leaves all of its list as it is.
 */
export function withUnitIndicators(
  facts: readonly NodeFact[],
  regions: readonly RegionRoles[],
  yearOf: (sheet: string) => number | null,
): readonly NodeFact[] {
  const lists = regions.filter((one) => isLoose(one) && one.roles.includes("target"));
  if (lists.length === 0) return facts;
  const read = new Set(facts.flatMap(({ indicators }) => indicators.map(({ name }) => name.at)));
  const measured = new Set(facts.flatMap((fact) => (fact.indicators.length > 0 ? [fact, fact.sameAs] : [])));
  const known = new Map<string, Set<NodeFact>>();
  for (const fact of facts)
    if (fact.title.value !== "" && !fact.reference && isObjective(fact.kind))
      for (const unit of unitsOf(fact)) addToSet(known, foldText(unit), fact);
  const more = lists.flatMap((list): readonly NodeFact[] => {
    const found = looseIndicators(list, yearOf(list.region.sheet), false).map((indicator) => {
      const [one, another] = known.get(unitAt(list, recordAt(list.region, indicator.name.at))) ?? [];
      return { indicator, objective: another || measured.has(one ?? null) ? undefined : one };
    });
    // Those of a form are of its objective.
    if (found.some(({ indicator }) => read.has(indicator.name.at))) return [];
    const groups = [...groupBy(found, ({ objective }) => objective)];
    if (groups.length < FEWEST) return [];
    const said = groups.flatMap(([objective, own]) =>
      objective && own[0]
        ? [
            sayingMore(
              objective,
              own.map(({ indicator }) => indicator),
              own[0].indicator.name.at,
              list.place,
            ),
          ]
        : [],
    );
    return said.length === groups.length ? said : [];
  });
  return more.length === 0 ? facts : [...facts, ...more];
}

/** The unit a record of a list names. */
function unitAt({ region: { fields }, roles }: RegionRoles, record: number): string {
  const field = fields[roles.findIndex((role) => role.startsWith("responsible:"))];
  return foldText(field?.cells[field.origins[record] ?? -1]?.text ?? "");
}
