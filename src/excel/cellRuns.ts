/** Cells below each other in one column: what Excel reads and writes as one range. */
export interface Run<T extends Placed> {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly items: readonly T[];
}

interface Placed {
  readonly at: { readonly sheet: string; readonly row: number; readonly col: number };
}

/** Groups cells into as few ranges as a walk down the columns gives. A cell named twice counts once, the last time. */
export function cellRuns<T extends Placed>(items: readonly T[]): Run<T>[] {
  const unique = new Map(items.map((item) => [`${item.at.sheet}!${item.at.row},${item.at.col}`, item]));
  const sorted = [...unique.values()].sort(
    ({ at: a }, { at: b }) =>
      (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.col - b.col || a.row - b.row,
  );
  const runs: (Run<T> & { readonly items: T[] })[] = [];
  for (const item of sorted) {
    const { sheet, row, col } = item.at;
    const open = runs.at(-1);
    if (open && open.sheet === sheet && open.col === col && open.row + open.items.length === row)
      open.items.push(item);
    else runs.push({ sheet, row, col, items: [item] });
  }
  return runs;
}
