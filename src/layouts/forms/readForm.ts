import { tidyText } from "../../grid/foldText";
import type { SheetView, Spot } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import { currentNode, type Context } from "../sheets/context";
import { createNameless } from "../tree/draftIndicator";
import type { Term } from "../vocabulary";
import { joinedHeading } from "../words/joinedHeading";
import { readLabel, type Label } from "../words/readLabel";
import { addIndicator } from "./addIndicator";
import { applyField } from "./applyField";
import type { LabelledValue } from "./labelledValue";
import { setIndicatorField } from "./setIndicatorField";

/** Where a sheet keeps its labels, and which words there are among them. */
export interface LabelSurvey {
  /** Columns most of whose texts are words of the vocabulary. */
  readonly columns: ReadonlySet<number>;
  readonly terms: ReadonlySet<Term>;
}

const LOOK = 300;

const surveys = new WeakMap<SheetView, LabelSurvey>();

/** Looks for labels in the first rows of a sheet, once. */
export function surveyLabels(view: SheetView): LabelSurvey {
  let survey = surveys.get(view);
  if (!survey) surveys.set(view, (survey = lookForLabels(view)));
  return survey;
}

function lookForLabels(view: SheetView): LabelSurvey {
  const texts = new Map<number, number>();
  const labels = new Map<number, number>();
  const terms = new Set<Term>();
  for (let row = 0; row < view.rowCount && row < LOOK; row += 1) {
    for (const { cell } of view.spots(row)) {
      if (cell.type !== "text") continue;
      texts.set(cell.at.col, (texts.get(cell.at.col) ?? 0) + 1);
      const label = readLabel(cell.text);
      const joined = joinedHeading(cell.text)?.label;
      if (joined) terms.add(joined.term);
      if (!label) continue;
      labels.set(cell.at.col, (labels.get(cell.at.col) ?? 0) + 1);
      terms.add(label.term);
    }
  }
  const columns = [...labels]
    .filter(([col, count]) => count / (texts.get(col) ?? 1) >= 0.4)
    .map(([col]) => col);
  return { columns: new Set(columns), terms };
}

/** The labels of a row with their values, from left to right; values without a label come with `label: null`. */
export interface FormPart {
  readonly label: Label | null;
  readonly spot: Spot;
  readonly value: Spot | undefined;
}

/** Takes a row apart into labels and values. A text right of a label is its value unless its column holds labels. */
export function splitRow(spots: readonly Spot[], columns: ReadonlySet<number>): FormPart[] {
  const parts: FormPart[] = [];
  let open: { label: Label; spot: Spot } | null = null;
  for (const spot of spots) {
    const read = spot.cell.type === "text" ? readLabel(spot.cell.text) : undefined;
    // "Responsabile | Staff": a word of no field with nothing after it is a value.
    const found: Label | undefined =
      read?.term === "other" && open !== null && spot === spots.at(-1) ? undefined : read;
    const repeats: boolean = open !== null && tidyText(open.spot.cell.text) === tidyText(spot.cell.text);
    const label: Label | undefined =
      found && (open === null || (columns.has(spot.left) && (found.term !== open.label.term || repeats)))
        ? found
        : undefined;
    if (label) {
      if (open && !repeats) parts.push({ label: open.label, spot: open.spot, value: undefined });
      open = label.inline === null ? { label, spot } : null;
      if (label.inline !== null) parts.push({ label, spot, value: undefined });
    } else if (open) {
      parts.push({ label: open.label, spot: open.spot, value: spot });
      open = null;
    } else {
      parts.push({ label: null, spot, value: spot });
    }
  }
  if (open) parts.push({ label: open.label, spot: open.spot, value: undefined });
  return parts;
}

/** Reads one row of a form: its labelled values, and values that go on under a label above. */
export function readFormRow(context: Context, row: number, parts: readonly FormPart[]): void {
  let last: Cell | undefined;
  for (const { label, spot, value } of parts) {
    if (label === null) {
      if (last && tidyText(last.text) === tidyText(spot.cell.text)) context.view.explain(row, spot.left);
      else continueColumn(context, row, spot.cell);
      continue;
    }
    const left = value?.left ?? context.view.values ?? spot.right + 1;
    const field: LabelledValue = {
      label,
      from: spot.cell,
      value: value?.cell,
      blank: { row, col: left },
    };
    applyField(context, field);
    context.running.set(left, {
      label,
      row,
      text: value ? tidyText(value.cell.text) : "",
    });
    last = value?.cell;
  }
}

/** What each indicator of a card has for itself, though it be the same as the one above. */
const OWN_VALUES: readonly Term[] = [
  "algorithm",
  "target",
  "unit",
  "source",
  "baseline",
  "threshold",
  "actual",
];

/** A value without a label goes on under the label above it: another indicator, step or unit of the same card. */
function continueColumn(context: Context, row: number, cell: Cell): void {
  const running = context.running.get(cell.at.col);
  const node = currentNode(context);
  if (!running || !node) return;
  const { label, text } = running;
  const { view } = context;
  const fresh = context.indicator !== null && context.indicatorRow === row && OWN_VALUES.includes(label.term);
  if (text === tidyText(cell.text) && !fresh) {
    view.explain(row, cell.at.col);
    return;
  }
  if (label.term === "indicator") {
    applyField(context, { label: { ...label, number: null }, from: cell, value: cell, blank: cell.at });
  } else if (OWN_VALUES.includes(label.term)) {
    if (!context.indicator || context.indicatorRow !== row) {
      if (label.term !== "algorithm") return;
      addIndicator(context, createNameless(cell.at), row);
    }
    if (context.indicator) setIndicatorField(context, context.indicator, label, cell);
    view.explain(row, cell.at.col);
  } else if (label.term === "weight" || label.term === "code") {
    return;
  } else if (
    ["mission", "area", "programme", "strategicObjective", "operationalObjective", "objective"].includes(
      label.term,
    )
  ) {
    node.description ??= { value: tidyText(cell.text), at: cell.at };
    view.explain(row, cell.at.col);
  } else {
    applyField(context, { label, from: cell, value: cell, blank: cell.at });
  }
}
