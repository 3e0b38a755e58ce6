import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import { endsInColon } from "../words/endsInColon";
import { saysTotal } from "../words/saysTotal";
import { isCheckMark } from "./checkMarks";
import { codeBefore } from "./codeBefore";
import { codedBar } from "./codedBar";
import { codedPair } from "./codedPair";
import { codeInCell } from "./codeInCell";
import type { FormHints } from "./formHints";
import { inlinePairs } from "./inlinePairs";
import { isBareCode } from "../words/isBareCode";
import { isYear } from "../words/isYear";
import { isLabelSpot } from "./isLabelSpot";
import { isOption } from "./isOption";
import { isSignatureRow } from "./isSignatureRow";
import { labelKey } from "./labelKey";
import { ledPair } from "./ledPair";
import { ledPairs } from "./ledPairs";
import { lineOf, tally, type Line } from "./lineOf";
import type { Pair } from "./pair";
import { pairOf } from "./pairOf";
import type { Saying } from "./sayingOf";
import { weightBeside } from "./weightBeside";
import { takesLabel } from "./takesLabel";

const VALUE: Saying = { kind: "value", strength: 0 };

/** The pairs of a row and the cells that belong to none. */
export interface FormRow {
  readonly pairs: readonly Pair[];
  readonly rest: readonly Cell[];
}

/** Reads a row as one of a form. */
export function formRow(
  view: SheetView,
  row: number,
  hints: FormHints,
  { spots, says }: Line = lineOf(view, row),
): FormRow {
  const pairs: Pair[] = [];
  const rest: Cell[] = [];
  if (isSignatureRow(spots) || saysTotal(spots[0]?.cell.text)) return { pairs, rest };
  // "Missione 12 - Diritti sociali | Programma 1 - Infanzia": the second is no value of the first.
  const levels = ledPairs(spots, row);
  if (levels.length > 0) return { pairs: levels, rest };
  const bar = codedBar(row, spots, says);
  if (bar) {
    const [, ...others] = spots;
    const beside = formRow(view, row, hints, tally(row, others, says.slice(1)));
    return { pairs: [bar, ...beside.pairs], rest: beside.rest };
  }
  const labels = spots.map((spot, index) => isLabelSpot(spot, says[index] ?? VALUE, index, spots, hints));
  // "A1 | Obiettivo strategico: Imprese": the code of what is named beside it.
  const codeOn = (index: number, { cell }: Spot) => {
    const code = index === 1 && rest.length === 1 ? codeBefore(rest[0], cell) : undefined;
    if (code) rest.pop();
    return code;
  };
  for (let index = 0; index < spots.length; index += 1) {
    const spot = spots[index];
    if (!spot) continue;
    if (says[index]?.kind === "pair" || saysRepeated(spot.cell, hints)) {
      const code = codeOn(index, spot);
      const [first, ...more] = inlinePairs(spot, row, hints);
      if (first) pairs.push({ ...first, ...(code && { code }) }, ...more);
      continue;
    }
    if (!labels[index]) {
      const led = spots.length <= 2 ? ledPair(spot.cell, row) : undefined;
      if (led) pairs.push(led);
      else rest.push(spot.cell);
      continue;
    }
    const values: Cell[] = [];
    let next = index + 1;
    // A code stands behind its title, never in its place.
    const codeAtNext = () => {
      const other = spots[next];
      return other && values.length > 0 ? codeInCell(other.cell) : undefined;
    };
    const ticks = isOption(spot.cell, hints);
    while (
      next < spots.length &&
      codeAtNext() === undefined &&
      (!ticks || isCheckMark(spots[next]?.cell.text ?? "")) &&
      !speaksForItself(spot, spots[next]) &&
      (values.length === 0 && takesLabel(spots, index, labels, hints)
        ? true
        : says[next]?.kind !== "pair" && !labels[next])
    )
      values.push(spots[next++]?.cell as Cell);
    const before = codeOn(index, spot);
    const behind = codeAtNext();
    const code = before ?? behind;
    pairs.push({ ...pairOf(view, spot, values, row), ...(code && { code }) });
    index = behind ? next : next - 1;
  }
  const [code, title] = rest;
  if (
    pairs.every(({ key }) => key !== "") &&
    rest.length === 2 &&
    code &&
    title &&
    spots[0]?.cell === code &&
    isBareCode(tidyText(code.text)) &&
    // "2026 | Vorlage des Plans": a milestone.
    !isYear(code.text) &&
    title.type === "text" &&
    // "01 | 18/09/2023 – Variazione": a line of what was changed when.
    !/^\s*\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/.test(title.text)
  )
    return { pairs: [codedPair(code, code, title, row), ...pairs], rest: [] };
  const weight = weightBeside(pairs, rest, row);
  return weight ? { pairs: [...pairs, weight], rest: [] } : { pairs, rest };
}

/** "Stato di attuazione | … | ultimo aggiornamento: 22/01/2024": words of its own and their value, columns away from a label without a colon. */
const speaksForItself = (label: Spot, value: Spot | undefined): boolean =>
  value !== undefined &&
  value.left > label.right + APART &&
  !endsInColon(label.cell.text) &&
  /^\p{L}[^:]{3,40}:\s*\S/u.test(value.cell.text);

/** Blank columns between a label and a value of its own. */
const APART = 2;

/** A label nobody knows before a colon, elsewhere with another value behind it. */
function saysRepeated({ type, text }: Cell, { repeated }: FormHints): boolean {
  const colon = type === "text" && text.length < 300 ? text.indexOf(":") : -1;
  return (
    colon > 1 &&
    colon <= 50 &&
    repeated.has(labelKey(text.slice(0, colon))) &&
    /\S/.test(text.slice(colon + 1))
  );
}
