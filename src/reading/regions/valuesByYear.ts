import type { SheetView } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import { tidyText } from "../../grid/foldText";
import { formRow } from "./formRow";
import type { FormHints } from "./formHints";
import { labelKey } from "./labelKey";
import type { Pair } from "./pair";

const YEAR = /^\s*(?:anno\s+)?((?:19|20)\d\d)\s*$/i;

/** Whether a row of a form is a label over years: they head what stands below them. "Anno | 2025 | 2026" may say whose each record is. */
export const headsYears = ({ words, values }: Pair): boolean =>
  values.length > 1 &&
  !/^(?:ann|esercizi|year)/i.test(words) &&
  new Set(values.map(({ text }) => text)).size === values.length &&
  values.every(({ text }) => YEAR.test(text));

/**
 * The values of a form that stand under years, each with its year in its label: "Valori target | 2025 | 2026" over "Risultato atteso | 10 | 12".
 * Undefined where no such lines begin in a row; `end` is the first row behind them.
 */
export function valuesByYear(
  view: SheetView,
  top: number,
  hints: FormHints,
): { readonly pairs: readonly Pair[]; readonly end: number } | undefined {
  if (view.spots(top).filter(({ cell }) => YEAR.test(cell.text)).length < 2) return undefined;
  const head = onlyPair(view, top, hints);
  if (!head || !headsYears(head)) return undefined;
  const years = new Map(head.values.map(({ at, text }) => [at.col, YEAR.exec(text)?.[1] ?? ""]));
  const pairs: Pair[] = [];
  let end = top + 1;
  for (; end < view.rowCount && !view.isBlankRow(end); end += 1) {
    const under = underLabel(view, top, end, head, hints);
    const line = under ?? onlyPair(view, end, hints);
    if (!line || (!under && line.values.length < 2) || headsYears(line)) break;
    if (!line.values.every(({ at }) => years.has(at.col))) break;
    pairs.push(...line.values.map((value) => ofYear(line, value as Cell, years.get(value.at.col) ?? "")));
  }
  return pairs.length === 0 ? undefined : { pairs, end };
}

/** Values below the years of a label: it is merged over both rows, or the place right below it is blank and no value is a label. */
function underLabel(
  view: SheetView,
  top: number,
  row: number,
  head: Pair,
  hints: FormHints,
): Pair | undefined {
  const label = view.spots(top).find(({ cell }) => cell === head.label);
  const spots = view.spots(row);
  const [first] = spots;
  if (!label || !first || first.left <= label.right) return undefined;
  const isBelow = row === top + 1 && formRow(view, row, hints).pairs.length === 0;
  if (label.bottom < row && !isBelow) return undefined;
  return { ...head, values: spots.map(({ cell }) => cell), place: first.cell.at, row };
}

function onlyPair(view: SheetView, row: number, hints: FormHints): Pair | undefined {
  const { pairs, rest } = formRow(view, row, hints);
  return pairs.length === 1 && rest.length === 0 ? pairs[0] : undefined;
}

function ofYear(line: Pair, value: Cell, year: string): Pair {
  const words = `${tidyText(line.words)} ${year}`;
  return { ...line, key: labelKey(words), words, values: [value], place: value.at };
}
