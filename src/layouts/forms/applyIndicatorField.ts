import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import type { Field } from "../../model/plan";
import { currentNode, type Context } from "../sheets/context";
import type { DraftIndicator } from "../tree/draft";
import type { Term } from "../vocabulary";
import type { Label } from "../words/readLabel";
import { beginIndicator } from "./addIndicator";
import type { LabelledValue } from "./labelledValue";
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

/** Whether a labelled value is about the open indicator. */
export function isIndicatorField(context: Context, label: Label): boolean {
  if (label.of === "indicator")
    return (
      context.indicator !== null &&
      (OWN.includes(label.term) ||
        label.term === "weight" ||
        label.term === "responsible" ||
        label.term === "code")
    );
  if (label.of !== null) return false;
  if (OWN.includes(label.term)) return context.indicator !== null || label.term === "algorithm";
  return label.term === "weight" && context.indicator !== null;
}

/** Gives a labelled value to the open indicator, or begins a nameless one where its place is taken. */
export function applyIndicatorField(context: Context, field: LabelledValue): void {
  const { label, from, value, blank } = field;
  const term = label.term;
  if (!value) {
    if (context.indicator && (OWN.includes(term) || term === "weight" || term === "responsible"))
      noteBlank(context, context.indicator, field);
    return;
  }
  let indicator = context.indicator;
  if (!indicator || (term !== "responsible" && isTaken(context, indicator, field, value))) {
    if (!currentNode(context)) return;
    const { blankName } = context;
    indicator = beginIndicator(context, value, null);
    if (blankName && value.row >= blankName.row && value.row - blankName.row <= 3)
      indicator.blanks.name = blankName;
  }
  setIndicatorField(context, indicator, { label, from, value, blank });
}

function noteBlank(context: Context, indicator: DraftIndicator, { label, blank }: LabelledValue): void {
  const at = { ...blank, sheet: context.view.sheet };
  if (label.term === "target") indicator.blankTargets.push({ period: fullPeriod(context, label.period), at });
  else if (label.term === "actual")
    indicator.blankActuals.push({ period: fullPeriod(context, label.period), at });
  else if (label.term === "weight") indicator.weight ??= { at, cell: undefined };
  else if (label.term === "threshold") {
    const rank = indicator.thresholds.length + indicator.blankThresholds.length;
    indicator.blankThresholds.push({ level: label.level ?? [0.8, 0.6, 0.4][rank] ?? 0, at });
  } else indicator.blanks[label.term as Field] ??= at;
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
  const held =
    term === "weight"
      ? indicator.weight?.cell && { value: tidyText(indicator.weight.cell.text) }
      : term === "baseline"
        ? indicator.baseline && { value: indicator.baseline.text }
        : indicator[term as "unit"];
  return held !== null && held !== undefined && held.value !== tidyText(value.text);
}
