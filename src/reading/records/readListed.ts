import { tidyLinesOf } from "../../grid/foldText";
import type { IndicatorFact, Piece } from "../model";
import { createIndicator } from "./createFacts";
import type { RecordOfIndicators } from "./recordOfIndicators";
import { setIndicatorField } from "./setIndicatorField";

/** Several indicators in one cell, where their targets are listed in another line by line. */
export function readListed(of: RecordOfIndicators, cell: Piece): readonly IndicatorFact[] | undefined {
  if (!cell.text.includes("\n") && !FIRST.test(cell.text)) return undefined;
  const names = tidyLinesOf(cell.text);
  const { columns, record } = of;
  const values = columns.ofIndicator.flatMap((column) => {
    const value = column.field.cells[record];
    return value ? [{ column, value, lines: tidyLinesOf(value.text) }] : [];
  });
  const targets = values.filter(({ column }) => column.role === "target");
  const alike =
    names.length > 1
      ? targets.some(({ lines }) => lines.length === names.length)
      : targets.length > 0 && targets.every(({ lines }) => lines.length === 1 && FIRST.test(lines[0] ?? ""));
  if (!alike || !(names.every((line) => ITEM.test(line)) || names.every((line) => /^[\p{Lu}%]/u.test(line))))
    return undefined;
  return names.map((name, place) => {
    const indicator = createIndicator({ value: name.replace(ITEM, ""), at: cell.at });
    const code = ITEM.exec(name)?.[1];
    if (code !== undefined) indicator.code = { value: code, at: cell.at };
    indicator.section = of.section;
    for (const { column, value, lines } of values) {
      const text = (lines.length === names.length ? (lines[place] ?? "") : "").replace(ITEM, "");
      const part: Piece =
        lines.length === names.length ? { ...value, type: "text", text, value: text, inline: true } : value;
      setIndicatorField(indicator, column.role, column.field, part, of.year);
    }
    return indicator;
  });
}

const ITEM = /^(?:([a-z]|\d{1,2})[.)]|[-–•*])\s*(?=\S)/i;

/** "1) Bollettini emessi | 1) 98%": a list of one, where others are longer. */
const FIRST = /^(?:1|a)(?:\)\s*|\.\s+)(?=\S)/i;
