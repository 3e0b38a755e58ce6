import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import { currentNode, type Context } from "../sheets/context";
import type { DraftIndicator } from "../tree/draftIndicator";
import type { Term } from "../vocabulary";
import type { Label } from "../words/readLabel";
import { isWritten } from "../words/readWeight";
import { usualLevel } from "../words/usualLevel";
import { beginIndicator } from "./addIndicator";
import { inlineCell, type LabelledValue } from "./labelledValue";
import { noteEmpty } from "./noteEmpty";
import { fullPeriod, setIndicatorField } from "./setIndicatorField";

const OWN: readonly Term[] = [
  "algorithm",
  "unit",
  "source",
  "kpiType",
  "frequency",
  "baseline",
  "target",
  "threshold",
  "actual",
];

const SINGLE: readonly Term[] = ["algorithm", "unit", "source", "kpiType", "frequency", "baseline"];

/** Whether a labelled value is about the open indicator. */
export function isIndicatorField(context: Context, label: Label): boolean {
  const begun = context.indicator !== null || context.blankName !== null;
  if (label.of === "indicator")
    return (
      begun &&
      (OWN.includes(label.term) ||
        label.term === "weight" ||
        label.term === "responsible" ||
        label.term === "code")
    );
  if (label.of !== null) return false;
  if (OWN.includes(label.term)) return begun || label.term === "algorithm";
  return label.term === "weight" && begun;
}

/** Gives a labelled value to the open indicator, or begins a nameless one where its place is taken. */
export function applyIndicatorField(context: Context, field: LabelledValue): void {
  const { label, from } = field;
  const value = field.value ?? (label.inline === null ? undefined : inlineCell(from));
  const term = label.term;
  if (!value) {
    if (context.indicator && (OWN.includes(term) || term === "weight" || term === "responsible"))
      noteField(context, context.indicator, field);
    return;
  }
  let indicator = context.indicator;
  const { blankName } = context;
  const unnamed =
    blankName !== null && blankName.row >= context.indicatorRow && value.at.row - blankName.row <= 3;
  if (!indicator || unnamed || (term !== "responsible" && isTaken(context, indicator, field, value))) {
    if (!currentNode(context)) return;
    indicator = beginIndicator(context, value, null);
    if (blankName && value.at.row >= blankName.row && value.at.row - blankName.row <= 3)
      indicator.blanks = { ...indicator.blanks, name: blankName };
  }
  setIndicatorField(context, indicator, label, value);
}

function noteField(context: Context, indicator: DraftIndicator, { label, blank }: LabelledValue): void {
  // A second line of the card that nobody needed.
  if (SINGLE.includes(label.term) && textOf(indicator, label.term) !== null) return;
  const place = indicator.thresholds.length + indicator.blankThresholds.length;
  const level = label.level ?? usualLevel(place);
  noteEmpty(context, indicator, { ...label, level }, { ...blank, sheet: context.view.sheet });
}

/** The same field a second time begins a nameless indicator, unless the value was only filled down. */
function isTaken(
  context: Context,
  indicator: DraftIndicator,
  { label }: LabelledValue,
  value: Cell,
): boolean {
  const { term } = label;
  if (term === "target")
    return indicator.targets.some(({ period }) => period === fullPeriod(context, label.period));
  if (term === "actual")
    return indicator.actuals.some(({ period }) => period === fullPeriod(context, label.period));
  if (term === "threshold") return false;
  const held = textOf(indicator, term);
  return held !== null && held !== tidyText(value.text);
}

function textOf(indicator: DraftIndicator, term: Term): string | null {
  if (term === "weight") return isWritten(indicator.weight) ? indicator.weight.text : null;
  if (term === "baseline") return indicator.baseline?.text ?? null;
  return indicator[term as "unit"]?.value ?? null;
}
