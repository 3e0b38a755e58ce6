import { formatAddress, type Address } from "../model/address";
import type { RuleContext } from "./context";

/** A responsible as written in a cell, with the ids of the items it answers for. */
export interface NamedResponsible {
  readonly value: string;
  readonly at: Address;
  readonly about: readonly string[];
}

const known = new WeakMap<RuleContext, readonly NamedResponsible[]>();

/** Everyone a cell of the plan makes responsible, each cell and name once; gathered once for all rules. */
export function allResponsible(context: RuleContext): readonly NamedResponsible[] {
  const before = known.get(context);
  if (before) return before;
  const found = new Map<string, { value: string; at: Address; about: string[] }>();
  for (const { id, responsible } of [...context.nodes, ...context.indicators]) {
    for (const { value, at } of responsible) {
      const key = `${formatAddress(at)} ${value}`;
      const named = found.get(key);
      if (named) named.about.push(id);
      else found.set(key, { value, at, about: [id] });
    }
  }
  const everyone = [...found.values()];
  known.set(context, everyone);
  return everyone;
}
