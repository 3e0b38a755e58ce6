import { tidyText } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import { bandRows } from "./bandRows";
import { contrasts } from "./contrasts";
import { endsInPair } from "./endsInPair";
import { headsCodes } from "./headsCodes";
import { headsGroups } from "./headsGroups";
import { headsSteps } from "./headsSteps";
import { holdsTitle } from "./holdsTitle";
import type { FormHints } from "./formHints";
import { alternates, endsForm, headsItself, isFormRow, repeatsLabels } from "./isFormRow";
import { labelKey } from "./labelKey";
import { isColumnNumbers } from "./isColumnNumbers";
import { saysKinds } from "./saysKinds";
import { numbersRecords } from "./numbersRecords";
import { oddHeadings } from "./oddHeadings";
import { isShare } from "./isShare";
import { ledPairs } from "./ledPairs";
import { endsInColon } from "../words/endsInColon";
import { isTechnical, lineOf, tally, type Line } from "./lineOf";

/** Rows of headings over the columns of a table. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Their words alone say that they are headings. */
  readonly sure: boolean;
  /** A title in the place of the first heading: of what the records below measure, or are. */
  readonly lead: Cell | null;
}

/** The headings that begin in a row, or undefined: their words, and what stands below them, say so. */
export function headingBand(view: SheetView, row: number, hints: FormHints): Band | undefined {
  const whole = lineOf(view, row);
  const lead = leadOf(view, whole);
  const first = lead ? withoutFirst(whole) : whole;
  if (first.spots.length < 2 || holdsPairs(first) || isTechnical(first.spots) || holdsTitle(first))
    return undefined;
  if (
    isPairOfForm(first) ||
    isNumberedPair(first) ||
    ledPairs(first.spots, row).length > 0 ||
    isRepeatedPair(view, first, hints)
  )
    return undefined;
  if (
    (alternates(first) || isPairInCells(first) || endsInPair(view, first)) &&
    headsItself(view, row + 1, first)
  )
    return undefined;
  if (endsForm(view, whole, hints) || repeatsLabels(view, whole) || numbersRecords(view, row))
    return undefined;
  const { bottom, lines } = bandRows(view, first);
  if (!lead && !namesColumns(view, lines)) return undefined;
  const next = view.nextRow(bottom + 1);
  if (next >= view.rowCount || next > bottom + 3) return undefined;
  const body = lineOf(view, next);
  const steps = headsSteps(view, first);
  if (!steps && isFormRow(view, first, bodyOf(view, first, body), hints, lines.length)) return undefined;
  const spots = lines.flatMap((line) => line.spots);
  const left = Math.min(...spots.map((spot) => spot.left));
  const right = Math.max(...spots.map((spot) => spot.right));
  if (!body.spots.some((spot) => spot.left <= right && spot.right >= left)) return undefined;
  const sure = lead !== null || strong(lines);
  const isTold = () =>
    steps ||
    contrasts(view, bottom, spots, hints.labelled.has(left)) ||
    (lines.length === 1 && spots.length <= FEW && headsCodes(view, bottom, left));
  return sure || (!lead && isTold())
    ? { top: row, bottom, left: lead ? lead.at.col : left, right, sure, lead }
    : undefined;
}

/** A cell alone under another than the first may go on with a value of a form: the row below it says what they stand in. */
function bodyOf(view: SheetView, { spots: [start] }: Line, body: Line): Line {
  const [only, other] = body.spots;
  const below = body.row + 1;
  if (!only || other || !start || only.left <= start.left || below >= view.rowCount) return body;
  return view.isBlankRow(below) ? body : lineOf(view, below);
}

/** "1. Semplificare | 2024 | 2025 | 2026", "Studenti accolti | target storico | valore target | peso". */
function leadOf(view: SheetView, { row, spots, says }: Line): Cell | null {
  const [start] = spots;
  const [said, ...others] = says;
  if (!start || spots.length < 3 || !/\p{L}{3}/u.test(start.cell.text)) return null;
  if (
    said?.kind === "label" ||
    said?.kind === "period" ||
    said?.kind === "pair" ||
    (said?.strength ?? 0) >= 0.8
  )
    return null;
  const named = others.every(({ kind }) => kind === "label" || kind === "period");
  return named &&
    !headsGroups(view, start) &&
    !headsCodes(view, row, start.left) &&
    !saysKinds(view, row + 1, start.left)
    ? start.cell
    : null;
}

/** Labels with their values in one cell; among many headings one may only look so. */
const holdsPairs = ({ pairs, labels }: Line): boolean => pairs > 0 && (labels < MANY || pairs * 4 > labels);
const MANY = 4;
/** Columns of a list: no form has codes for labels. */
const FEW = 3;

/** "Responsabile | Settore Scuole", each in a cell of its own: no groups of columns, those stretch over them. */
const isPairInCells = ({ spots, says }: Line): boolean =>
  spots.length === 2 &&
  says[0]?.kind === "label" &&
  says[1]?.kind === "words" &&
  spots.every(({ left, right }) => left === right);

/** "Area strategica: | Natura": a label, by its colon, and its value. */
const isPairOfForm = ({ spots, says }: Line): boolean =>
  spots.length === 2 &&
  endsInColon(spots[0]?.cell.text ?? "") &&
  (says[0]?.kind === "label" || (says[0]?.strength ?? 0) >= 0.5) &&
  !endsInColon(spots[1]?.cell.text ?? "");

/** "Activity 1 | Inspections and support" over all columns: a word, its number, and the title. */
const isNumberedPair = ({ spots: [label, title, ...more], says }: Line): boolean =>
  label !== undefined &&
  title !== undefined &&
  more.length === 0 &&
  title.right > title.left &&
  says[1]?.kind === "words" &&
  /\p{L}\s+(?:n\.?°?\s*)?\d{1,2}$/u.test(tidyText(label.cell.text));

/** "Descrizione | Attuazione del programma" over other labels: they all stand beside other words elsewhere, so what is beside this one is its value. */
function isRepeatedPair(view: SheetView, { row, spots }: Line, { labelled, repeated }: FormHints): boolean {
  const [label, value, ...more] = spots;
  if (!label || !value || more.length > 0 || !labelled.has(label.left) || labelled.has(value.left))
    return false;
  const isRepeated = (at: number) => {
    const [first, second] = at < view.rowCount ? view.spots(at) : [];
    return (
      first?.left === label.left && second?.left === value.left && repeated.has(labelKey(first.cell.text))
    );
  };
  return isRepeated(row) && [1, 2, 3].filter((down) => isRepeated(row + down)).length > 1;
}

const withoutFirst = ({ row, spots, says }: Line): Line => tally(row, spots.slice(1), says.slice(1));

/** Whether the words could be headings at all: no values among them but shares and years, some of them known. */
function namesColumns(view: SheetView, lines: readonly Line[]): boolean {
  const top = lines[0];
  if (!top) return false;
  const figures = top.spots.flatMap(({ cell }, at) => (top.says[at]?.kind === "value" ? [cell.text] : []));
  const shares = figures.filter(isShare).length;
  const odd = oddHeadings(top).length;
  const [start] = top.spots;
  const numbered =
    start !== undefined && top.spots.length >= 4 && /^\d{1,2}(?:\.\d{1,2})?$/.test(start.cell.text.trim())
      ? 1
      : 0;
  const values = top.values - shares - numbered - odd;
  if (values > top.spots.length * 0.15 || shares === 1) return false;
  // "Codice indicatore | 100% | 75% | 50%" over codes.
  const isCoded = () => start !== undefined && headsCodes(view, top.row, start.left);
  if (shares > 1 && top.labels < 2 && !isCoded()) return false;
  if (lines.length === 1 && isColumnNumbers(top)) return false;
  return lines.reduce((sum, line) => sum + line.labels, 0) > 0 || top.words >= 3;
}

function strong(lines: readonly Line[]): boolean {
  const [all, sum] = lines.reduce(
    ([count, total], line) => [
      count + line.spots.length,
      total + line.says.reduce((part, { strength }) => part + strength, 0),
    ],
    [0, 0],
  );
  const labels = lines.reduce((count, line) => count + line.labels, 0);
  const periods = lines.reduce((count, line) => count + line.periods, 0);
  // Two or three cells are headings where every word of them is one's: a label and its value look alike.
  if ((lines[0]?.spots.length ?? 0) <= 3 && all <= 6 && periods === 0)
    return labels >= 1 && labels >= all - (all > 2 ? 1 : 0);
  if (all <= 3) return labels >= 1 && (labels + periods === all || labels === 2);
  const known = labels >= 1 && sum >= Math.max(1.4, all * 0.45);
  return known || sum >= all * 0.6;
}
