import { childrenOf, titleOf, type Branch } from "./branch";

/** Branches in the order of their titles (sheets, rows, columns), every one behind what it hangs on. */
export function inReadingOrder<Node extends Branch>(
  branches: readonly Node[],
  sheets: readonly string[],
): readonly Node[] {
  const order = new Map(sheets.map((sheet, place) => [sheet, place]));
  const sheetAt = branches.map((node) => order.get(titleOf(node).at.sheet) ?? sheets.length);
  const compare = (left: number, right: number): number => {
    const [a, b] = [branches[left], branches[right]];
    if (!a || !b) return 0;
    const [first, second] = [titleOf(a).at, titleOf(b).at];
    return (
      (sheetAt[left] ?? 0) - (sheetAt[right] ?? 0) ||
      first.row - second.row ||
      first.col - second.col ||
      left - right
    );
  };
  const children = childrenOf(branches);
  const sorted: number[] = [];
  const waiting = [...(children.get(-1) ?? [])].sort(compare).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    sorted.push(next);
    waiting.push(...[...(children.get(next) ?? [])].sort(compare).reverse());
  }
  const places = new Map(sorted.map((from, to) => [from, to]));
  return sorted.flatMap((from) => {
    const node = branches[from];
    return node ? [{ ...node, parent: places.get(node.parent) ?? -1 }] : [];
  });
}
