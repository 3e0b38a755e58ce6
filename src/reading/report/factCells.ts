import type { Address } from "../../model/address";
import type { IndicatorFact, NodeFact } from "../model";
import { cellKey } from "./cellKey";

/** By sheet the keys of all cells facts were read from. */
export function factCells(facts: readonly NodeFact[]): ReadonlyMap<string, ReadonlySet<number>> {
  const sheets = new Map<string, Set<number>>();
  let [sheet, keys]: [string | null, Set<number>] = [null, new Set()];
  const take = (at: Address) => {
    if (at.sheet !== sheet) {
      sheet = at.sheet;
      keys = sheets.get(sheet) ?? new Set();
      sheets.set(sheet, keys);
    }
    keys.add(cellKey(at));
  };
  const takeOf = (one: { readonly at: Address } | null) => {
    if (one) take(one.at);
  };
  const takeAll = (list: readonly { readonly at: Address }[]) => {
    for (const { at } of list) take(at);
  };
  for (const fact of facts) {
    for (const field of NODE) takeOf(fact[field]);
    takeAll(fact.responsible);
    takeAll(fact.actions);
    for (const { manager, weight } of fact.managerWeights) takeAll([manager, weight]);
    for (const indicator of fact.indicators) {
      for (const field of INDICATOR) takeOf(indicator[field]);
      for (const field of LISTS) takeAll(indicator[field]);
    }
  }
  return sheets;
}

const NODE = ["title", "code", "weight", "manager", "perspective", "priority", "description"] as const;
const INDICATOR = [
  ...(["name", "code", "algorithm", "weight", "unit", "source", "kpiType", "polarity"] as const),
  ...(["frequency", "baseline", "monitoring", "statusNote"] as const),
] satisfies readonly (keyof IndicatorFact)[];
const LISTS = ["responsible", "targets", "thresholds", "actuals"] as const;
