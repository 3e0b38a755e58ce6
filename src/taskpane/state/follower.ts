import { formatAddress } from "../../model/address";
import type { PlanTree, TreeItem } from "./planTree";

/**
 * Finds items again after the workbook was read anew: by their key, else (a title or code was edited) by their cell.
 * Undefined for an item that is gone.
 */
export function follower(before: PlanTree, after: PlanTree): (key: string) => string | undefined {
  let byCell: Map<string, string> | undefined;
  return (key) => {
    if (after.byKey.has(key)) return key;
    const old = before.byKey.get(key);
    byCell ??= new Map(after.items.map((item) => [cellOf(item), item.key]));
    return old && byCell.get(cellOf(old));
  };
}

const cellOf = ({ kind, at }: TreeItem): string => `${kind} ${formatAddress(at)}`;
