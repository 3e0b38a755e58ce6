import type { Address } from "../model/address";
import type { Indicator, PlanNode } from "../model/plan";
import type { RuleContext } from "./context";
import { perPlan } from "./perPlan";

/** A responsible as written in a cell, with the ids of the items it answers for. */
export interface NamedResponsible {
  readonly value: string;
  readonly at: Address;
  readonly about: readonly string[];
}

/** A name as it is written, and where: a great plan has many cells and few names. */
export interface WrittenName {
  readonly value: string;
  /** Positions of those it answers for, among nodes and indicators. */
  readonly places: readonly number[];
}

/** Every name the plan gives a responsible, each way of writing it once. */
export const writtenNames = perPlan((context: RuleContext): readonly WrittenName[] => {
  const names = new Map<string, { readonly value: string; readonly places: number[] }>();
  itemsOf(context).forEach(({ responsible }, place) => {
    for (const { value } of responsible) {
      const name = names.get(value);
      if (!name) names.set(value, { value, places: [place] });
      else if (name.places.at(-1) !== place) name.places.push(place);
    }
  });
  return [...names.values()];
});

/** The cells in which some names stand, each cell and name once, in the order of the plan. */
export function cellsNaming(
  context: RuleContext,
  names: readonly WrittenName[],
): readonly NamedResponsible[] {
  const wanted = new Set(names.map(({ value }) => value));
  const places = new Set(names.flatMap((name) => name.places));
  const items = itemsOf(context);
  const found = new Map<string, { value: string; at: Address; about: string[] }>();
  for (const place of [...places].sort((a, b) => a - b)) {
    const { id, responsible } = items[place] ?? NOBODY;
    for (const { value, at } of responsible) {
      if (!wanted.has(value)) continue;
      const key = `${at.row} ${at.col} ${at.sheet} ${value}`;
      const named = found.get(key);
      if (named) named.about.push(id);
      else found.set(key, { value, at, about: [id] });
    }
  }
  return [...found.values()];
}

const NOBODY = { id: "", responsible: [] };

const itemsOf = perPlan(({ nodes, indicators }): readonly (PlanNode | Indicator)[] => [
  ...nodes,
  ...indicators,
]);
