import { foldText } from "../../grid/foldText";
import { addToSet } from "../../model/addToSet";
import { groupBy } from "../../model/groupBy";
import type { NodeFact, Role } from "../model";
import { createNode } from "../records/createFacts";
import { isLoose, looseIndicators } from "../records/looseIndicators";
import { recordAt } from "../records/recordAt";
import type { RegionRoles } from "../records/regionsInOrder";
import { isObjective } from "../tree/branch";
import { sameKind } from "../tree/sameNode";
import { isOrdinal } from "../words/isOrdinal";
import { kindOfOwner } from "../words/levels";
import { numberedLevel } from "../words/numberedLevel";
import { looseCodeKey } from "../words/readTitle";

/**
 * Facts of tables that name no objective: "Dipartimento | N. ob. | Indicatore" says more of one of another table where units and numbers
 * together mean one each, "N. ob. | Indicatore" where no other has the number or all are counted, as does "Codice | Peso" of two levels, 1 and 1.1, and
 * "Dipartimento | Indicatore" where each unit answers for one that nothing else measures. Numbers mostly begin anew: one that stays open
 * leaves all of its table as they are.
 */
export function withUnits(
  facts: readonly NodeFact[],
  regions: readonly RegionRoles[],
  yearOf: (sheet: string) => number | null,
): readonly NodeFact[] {
  const wordless = [...groupBy(facts, ({ region }) => region).values()].filter(
    (some) =>
      some.every((fact) => isNumberAlone(numbered(fact))) &&
      some.some((fact) => isOrdinal(numbered(fact).code?.value ?? "")) &&
      measure(some),
  );
  const lone = regions.filter((one) => isLoose(one) && one.roles.includes("target"));
  if (wordless.length + lone.length === 0) return facts;
  // Those of a form are of its objective.
  const read = new Set(facts.flatMap(({ indicators }) => indicators.map(({ name }) => name.at)));
  const loose = lone
    .map((one) => factsByUnit(one, yearOf(one.region.sheet)))
    .filter((list) => list.every(({ title }) => !read.has(title.at)));
  const tables = [...wordless, ...loose];
  if (tables.length === 0) return facts;
  const pointing = new Set(wordless.flat());
  const known = knownBy(
    facts.filter((fact) => !pointing.has(fact)),
    regions,
  );
  const worded = facts.filter(
    (fact) => fact.title.value !== "" && isObjective(fact.kind) && !pointing.has(fact),
  );
  const lists = [...groupBy(worded, ({ region }) => region).values()];
  const joined = new Map<NodeFact, NodeFact>();
  for (const table of tables) {
    const asNumbers = table.map(numbered);
    const meant = (keysOf: (fact: NodeFact) => readonly string[]) =>
      asNumbers.map((fact) => {
        const ones = new Set(keysOf(fact).flatMap((key) => [...(known.get(key) ?? [])]));
        const [one, another] = [...ones].filter(({ kind }) => sameKind(kind, fact.kind));
        return another ? undefined : one;
      });
    const byUnit = meant((fact) => unitsOf(fact).map((unit) => keyOf(unit, fact)));
    const byNumber = byUnit.some((one) => one) ? byUnit : meant((fact) => [keyOf("", fact)]);
    const found = byNumber.some((one) => one) ? byNumber : inPlace(asNumbers, lists);
    if (found.includes(undefined)) continue;
    table.forEach((fact, at) => {
      const sameAs = found[at];
      if (!sameAs) return;
      // The unit by which an objective was found need not answer for it.
      const responsible = sameAs.responsible.length > 0 ? [] : fact.responsible;
      const { title } = asNumbers[at] ?? fact;
      const { kind } = sameAs;
      joined.set(fact, {
        ...fact,
        ...(title !== fact.title && { kind, title, code: null }),
        ...{ reference: true, sameAs, responsible },
      });
    });
  }
  return joined.size === 0 ? facts : [...facts.filter((fact) => !joined.has(fact)), ...joined.values()];
}

const isNumberAlone = ({ code, title }: NodeFact): boolean =>
  title.value === "" && code !== null && code.value !== "";

/** 1, 2, 3 … are the first, the second and the third of the one table of as many objectives without a number, which nothing measures yet. */
function inPlace(
  table: readonly NodeFact[],
  lists: readonly (readonly NodeFact[])[],
): readonly (NodeFact | undefined)[] {
  const counts = table.length > 1 && table.every(({ code }, at) => code?.value === String(at + 1));
  const [one, another] = lists.filter(
    (list) =>
      counts &&
      list.length === table.length &&
      list.every(({ code, ordinal, indicators }) => !code && !ordinal && indicators.length === 0),
  );
  return one && !another ? one : [undefined];
}

/** "OBIETTIVO II" over what measures it: nothing but the number of an objective. */
function numbered(fact: NodeFact): NodeFact {
  const { value, at } = fact.title;
  const said = fact.parent ? undefined : numberedLevel(value);
  if (!said) return fact;
  return { ...fact, kind: kindOfOwner(said.level), title: { value: "", at }, code: { value: said.key, at } };
}

/** "U.O. responsabile | Indicatore | Target": what is said of the one objective of each unit, where the list names several. */
function factsByUnit(list: RegionRoles, year: number | null): readonly NodeFact[] {
  const { region, roles, place } = list;
  const field = region.fields[roles.findIndex((role) => role.startsWith("responsible:"))];
  const found = looseIndicators(list, year, false).map((indicator): NodeFact => {
    const { at } = indicator.name;
    const unit = field?.cells[field.origins[recordAt(region, at)] ?? -1];
    const node = createNode(null, null, { value: "", at }, null, place);
    return { ...node, indicators: [indicator], responsible: unit ? [{ value: unit.text, at: unit.at }] : [] };
  });
  return new Set(found.map((fact) => unitsOf(fact).join())).size > 1 ? found : [];
}

/** Names of nothing that is measured are risks, steps, remarks. */
const measure = (table: readonly NodeFact[]): boolean =>
  table.some(({ indicators }) =>
    indicators.some(
      ({ targets, actuals, baseline, weight, algorithm, unit }) =>
        targets.length + actuals.length > 0 || [baseline, weight, algorithm, unit].some(Boolean),
    ),
  ) || table.every(({ indicators }) => indicators.length === 0);

/** Objectives with words by their number, alone and with every unit that stands in their row. */
function knownBy(
  facts: readonly NodeFact[],
  regions: readonly RegionRoles[],
): ReadonlyMap<string, ReadonlySet<NodeFact>> {
  const known = new Map<string, Set<NodeFact>>();
  for (const fact of facts) {
    if (fact.title.value === "") continue;
    const units = [...unitsOf(fact), ...besideOf(fact, regions[fact.region])];
    // What measures nothing yet may be found by its unit alone.
    if (fact.indicators.length === 0) for (const unit of units) addToSet(known, keyOf(unit), fact);
    if (fact.code) for (const unit of ["", ...units]) addToSet(known, keyOf(unit, fact), fact);
  }
  return known;
}

const keyOf = (unit: string, fact?: NodeFact): string =>
  `${foldText(unit)}\n${looseCodeKey(fact?.code?.value ?? "")}`;

/** Who answers for an objective, and the units it stands under. */
function unitsOf({ responsible, parent }: NodeFact): readonly string[] {
  const above: string[] = [];
  for (let node = parent; node; node = node.parent) if (node.kind === "area") above.push(node.title.value);
  return [...responsible.map(({ value }) => value), ...above].filter((unit) => unit !== "");
}

/** Words in the row of an objective that may be its unit's, where another column says who answers. */
function besideOf({ title: { at } }: NodeFact, one: RegionRoles | undefined): readonly string[] {
  const record = one ? recordAt(one.region, at) : -1;
  if (!one || record < 0) return [];
  return one.region.fields.flatMap(({ cells, origins }, place) => {
    const cell = UNITS.includes(one.roles[place] ?? "unknown") ? cells[origins[record] ?? -1] : undefined;
    return cell?.type === "text" ? [cell.text] : [];
  });
}

const UNITS: readonly Role[] = ["aside", "unknown", "perspective"];
