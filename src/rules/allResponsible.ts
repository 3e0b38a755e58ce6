import { formatAddress, type Address } from "../model/address";
import type { RuleContext } from "./context";

/** Everyone a cell of the plan makes responsible, each cell and name once, with the items it answers for. */
export function allResponsible({
  nodes,
  indicators,
}: RuleContext): { value: string; at: Address; about: readonly string[] }[] {
  const found = new Map<string, { value: string; at: Address; about: string[] }>();
  for (const { id, responsible } of [...nodes, ...indicators]) {
    for (const { value, at } of responsible) {
      const key = `${formatAddress(at)} ${value}`;
      const known = found.get(key);
      if (known) known.about.push(id);
      else found.set(key, { value, at, about: [id] });
    }
  }
  return [...found.values()];
}
