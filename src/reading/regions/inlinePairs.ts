import { linesOf, tidyText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import { pieceOf } from "../pieceOf";
import { readLabel } from "../words/readLabel";
import { weightInLine } from "../words/weightInLine";
import type { FormHints } from "./formHints";
import type { Pair } from "./pair";
import { labelKey, labelNumber } from "./labelKey";

/** "Peso: 20"; "PESO\n35%"; several lines of them in one cell. */
export function inlinePairs({ cell }: Spot, row: number, { repeated }: FormHints): Pair[] {
  const lines = linesOf(cell.text)
    .map(tidyText)
    .filter((line) => line !== "");
  const pairs: Pair[] = [];
  const begin = (words: string, value: string) => {
    const values = value === "" ? [] : [pieceOf(cell, value)];
    pairs.push({
      key: labelKey(words),
      label: cell,
      words,
      number: labelNumber(words),
      values,
      place: cell.at,
      row,
    });
  };
  for (const [index, line] of lines.entries()) {
    const colon = line.indexOf(":");
    const known =
      colon > 0 &&
      (readLabel(line.slice(0, colon)) !== undefined || repeated.has(labelKey(line.slice(0, colon))));
    const last = pairs[pairs.length - 1];
    const weight = colon < 0 ? weightInLine(line) : undefined;
    if (weight) begin(weight.label, weight.value);
    else if (colon > 0 && (known || (index === 0 && lines.length === 1)))
      begin(tidyText(line.slice(0, colon)), tidyText(line.slice(colon + 1)));
    else if (index === 0 || (readLabel(line) && index + 1 < lines.length && !last?.values.length))
      begin(line, "");
    else if (last) pairs[pairs.length - 1] = withMore(last, cell, line);
  }
  return pairs;
}

const withMore = (pair: Pair, cell: Cell, line: string): Pair => ({
  ...pair,
  values: [pieceOf(cell, pair.values[0] ? `${pair.values[0].text}\n${line}` : line)],
});
