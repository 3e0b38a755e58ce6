import type { Address } from "../model/address";
import type { PlanNode } from "../model/plan";
import type { Indicator } from "../model/indicator";
import type { Sourced } from "../model/sourced";
import type { RuleContext } from "./context";
import { perPlan } from "./perPlan";
import { defineSurvey } from "./survey";

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

interface FoundName extends WrittenName {
  readonly places: number[];
  /** Where it stands first: the place, and how many names stand before it there. */
  first: readonly [place: number, index: number];
}

interface Names {
  readonly byValue: Map<string, FoundName>;
  node: number;
  indicator: number;
}

/** The names the plan gives its responsibles. */
export const namesSurvey = defineSurvey(
  ({ nodes }): Names => ({ byValue: new Map(), node: 0, indicator: nodes.length }),
  (names, { nodes, indicators }) => {
    for (const { responsible } of nodes) addNames(names, responsible, names.node++);
    for (const { responsible } of indicators) addNames(names, responsible, names.indicator++);
  },
);

function addNames({ byValue }: Names, responsible: readonly Sourced<string>[], place: number): void {
  let index = 0;
  for (const { value } of responsible) {
    const name = byValue.get(value);
    if (!name) byValue.set(value, { value, places: [place], first: [place, index] });
    else if (name.places.at(-1) !== place) {
      name.places.push(place);
      if (place < name.first[0]) name.first = [place, index];
    }
    index += 1;
  }
}

/** Every name the plan gives a responsible, each way of writing it once, in the order of nodes and indicators. */
export const writtenNames = perPlan((context): readonly WrittenName[] =>
  [...namesSurvey.of(context).byValue.values()].sort(
    (a, b) => a.first[0] - b.first[0] || a.first[1] - b.first[1],
  ),
);

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
