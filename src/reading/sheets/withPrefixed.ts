import { foldText } from "../../grid/foldText";
import { groupBy } from "../../model/groupBy";
import type { IndicatorFact, NodeFact } from "../model";
import { isObjective } from "../tree/branch";
import { looseCodeKey } from "../words/readTitle";
import { sayingMore } from "./sayingMore";

/**
 * Facts of lists that name no objective but number what they measure after them: "1.1 | Tempo medio", "2.1 | Avvisi emessi" are of the objectives 1 and 2
 * of another table. Numbers mostly begin anew: where one means none, or two, all of its table stay as they are.
 */
export function withPrefixed(facts: readonly NodeFact[]): readonly NodeFact[] {
  const lists = [...groupBy(facts, ({ region }) => region).values()].flatMap(([list, another]) =>
    list && !another && isNumberedList(list) ? [list] : [],
  );
  if (lists.length === 0) return facts;
  const listed = new Set(lists);
  const owners = new Map<string, NodeFact | null>();
  for (const fact of facts)
    if (!listed.has(fact) && isObjective(fact.kind) && fact.code && fact.title.value !== "") {
      const key = looseCodeKey(fact.code.value);
      const known = owners.get(key);
      const isAgain = known && foldText(known.title.value) === foldText(fact.title.value);
      if (!isAgain) owners.set(key, owners.has(key) ? null : fact);
    }
  const joined = new Map(
    lists.flatMap((list): [NodeFact, readonly NodeFact[]][] => {
      const own = list.indicators.map((one) => [ownerOf(one, owners), one] as const);
      const said = own.flatMap(([owner, one]) =>
        owner ? sayingMore(owner, [one], one.name.at, list.region) : [],
      );
      return said.length === own.length && new Set(own.map(([owner]) => owner)).size > 1
        ? [[list, said]]
        : [];
    }),
  );
  return joined.size === 0 ? facts : facts.flatMap((fact) => joined.get(fact) ?? fact);
}

/** Nothing but indicators under a heading, each with a number of two parts. */
const isNumberedList = ({ kind, code: own, indicators }: NodeFact): boolean =>
  !isObjective(kind) &&
  own === null &&
  indicators.length > 1 &&
  indicators.every(({ code }) => code !== null && PARTED.test(code.value));

/** "1.2", "OB3-1", "2.a": what stands before the last part is the objective's. */
const PARTED = /^\s*(\S*?\d)\s*[.\-/_]\s*(?:[A-Za-z]{0,3}\d{1,2}|[a-z])\.?\s*$/;

function ownerOf(
  { code }: IndicatorFact,
  owners: ReadonlyMap<string, NodeFact | null>,
): NodeFact | undefined {
  const [, prefix = ""] = PARTED.exec(code?.value ?? "") ?? [];
  return owners.get(looseCodeKey(prefix)) ?? undefined;
}
