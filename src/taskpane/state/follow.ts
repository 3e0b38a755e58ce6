import { sameAddress } from "../../model/address";
import type { PlanTree } from "./planTree";

/**
 * Finds an item again after the workbook was read anew: by its key, else (its title or code was edited) by its cell.
 * Undefined when it is gone.
 */
export function follow(before: PlanTree, after: PlanTree, key: string): string | undefined {
  if (after.byKey.has(key)) return key;
  const old = before.byKey.get(key);
  if (!old) return undefined;
  return after.items.find(({ kind, at }) => kind === old.kind && sameAddress(at, old.at))?.key;
}

/** Follows every key of a set; those that are gone are dropped. */
export function followAll(before: PlanTree, after: PlanTree, keys: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...keys].flatMap((key) => follow(before, after, key) ?? []));
}
