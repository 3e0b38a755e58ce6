import { tidyLinesOf } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import { addIndicator } from "../forms/addIndicator";
import { setIndicatorField } from "../forms/setIndicatorField";
import type { Context } from "../sheets/context";
import type { DraftNode } from "../tree/draft";
import { createIndicator, type DraftIndicator } from "../tree/draftIndicator";
import type { InlineCell } from "../words/readValue";
import type { TableIndicator } from "./planTable";
import { ownAt } from "./rowCells";

const ITEM = /^(?:([a-z]|\d{1,2})[.)]|[-–•*])\s*(?=\S)/i;

/**
 * Reads several indicators listed in one cell, where their targets are listed in another line by line: "a) Campioni analizzati / b)
 * Campioni respinti" beside "a) >= 90% / b) <= 2%". Returns the last; undefined where the cell is no such list.
 */
export function readListed(
  context: Context,
  row: number,
  cell: Cell,
  { fields }: TableIndicator,
  node: DraftNode,
): DraftIndicator | undefined {
  if (!cell.text.includes("\n")) return undefined;
  const names = tidyLinesOf(cell.text);
  if (names.length < 2 || !names.every((line) => ITEM.test(line))) return undefined;
  const values = fields.flatMap((column) => {
    const value = ownAt(context, row, column);
    return value ? [{ column, value, lines: tidyLinesOf(value.text) }] : [];
  });
  const listed = values.some(
    ({ column, lines }) => column.term === "target" && lines.length === names.length,
  );
  if (!listed) return undefined;
  let last: DraftIndicator | undefined;
  for (const [place, name] of names.entries()) {
    last = createIndicator({ value: name.replace(ITEM, ""), at: cell.at });
    const code = ITEM.exec(name)?.[1];
    if (code !== undefined) last.code = { value: code, at: cell.at };
    addIndicator(context, last, row, node);
    for (const { column, value, lines } of values) {
      const part = lines.length === names.length ? partOf(value, lines[place] ?? "") : value;
      setIndicatorField(context, last, column, part);
      context.view.explainCell(value);
    }
  }
  return last;
}

function partOf(cell: Cell, line: string): InlineCell {
  const text = line.replace(ITEM, "");
  return { ...cell, text, value: text, inline: true };
}
