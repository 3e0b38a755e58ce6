import { fold } from "./fold";
import type { TreeItem } from "./planTree";

/** Where a key moves the focus from a row of the visible rows; undefined when it stays. */
export function nextRow(rows: readonly TreeItem[], key: string, pressed: string): TreeItem | undefined {
  const index = rows.findIndex((row) => row.key === key);
  const row = rows[index];
  if (!row) return undefined;
  switch (pressed) {
    case "ArrowDown":
      return rows[index + 1];
    case "ArrowUp":
      return rows[index - 1];
    case "Home":
      return rows[0];
    case "End":
      return rows.at(-1);
    case "ArrowLeft":
      return rows.find(({ key: above }) => above === row.parentKey);
    case "ArrowRight": {
      const below = rows[index + 1];
      return below?.parentKey === row.key ? below : undefined;
    }
    default:
      return startingWith([...rows.slice(index + 1), ...rows.slice(0, index)], pressed);
  }
}

function startingWith(rows: readonly TreeItem[], letter: string): TreeItem | undefined {
  const wanted = fold(letter);
  if (wanted.length !== 1) return undefined;
  return rows.find((row) => {
    if (row.kind === "sum") return false;
    const { code } = row.kind === "node" ? row.node : row.indicator;
    const title = row.kind === "node" ? row.node.title.value : row.indicator.name.value;
    return [code?.value ?? "", title].some((text) => fold(text).startsWith(wanted));
  });
}
