import type { ChangedCell } from "../grid/changedCells";
import { parseCell } from "../model/address";
import { attribute, cellText, elements, firstElement, prefixOf, withAttribute } from "./xmlText";

/** A table names its columns a second time; Excel takes a file for damaged when the headings say otherwise. */
export function patchTable(source: string, changes: readonly ChangedCell[]): string | undefined {
  const prefix = prefixOf(source, "table");
  const table = firstElement(source, `${prefix}table`);
  const [from, to] = (table && attribute(table.attributes, "ref")?.split(":").map(parseCell)) ?? [];
  if (!table || !from || !to || attribute(table.attributes, "headerRowCount") === "0") return undefined;
  const names = new Map(
    changes.flatMap(({ row, col, cell }) =>
      row === from.row && col >= from.col && col <= to.col && cell
        ? [[col - from.col, String(cell.value)]]
        : [],
    ),
  );
  if (names.size === 0) return undefined;
  let patched = "";
  let copied = 0;
  let place = -1;
  for (const { start, end, attributes, body } of elements(source, `${prefix}tableColumn`)) {
    place += 1;
    const name = names.get(place);
    if (name === undefined) continue;
    const written = withAttribute(attributes, "name", MARK).replace(MARK, () =>
      cellText(name).replaceAll("\n", "_x000a_"),
    );
    patched += source.slice(copied, start);
    patched +=
      body === undefined
        ? `<${prefix}tableColumn${written}/>`
        : `<${prefix}tableColumn${written}>${body}</${prefix}tableColumn>`;
    copied = end;
  }
  return patched + source.slice(copied);
}

/** Stands for a name that is escaped already. */
const MARK = "the name";
