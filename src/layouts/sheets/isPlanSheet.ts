import type { SheetView } from "../../grid/sheetView";
import type { DraftNode } from "../tree/draft";
import type { DraftIndicator } from "../tree/draftIndicator";
import type { Term } from "../vocabulary";
import { fractionOf, isInFractions } from "../words/readWeight";
import { explainsForm } from "./explainsForm";
import { areStatistics, isMeasured, saysFigure } from "./saysMeasure";
import type { SheetTrace } from "./sheetTrace";
import { joinWords, type SheetWords } from "./sheetWords";

/** All that was met on one sheet. */
export interface SheetMet {
  readonly nodes: readonly DraftNode[];
  readonly indicators: readonly DraftIndicator[];
  readonly traces: readonly SheetTrace[];
  readonly view: SheetView;
}

const has = ({ headings, labels }: SheetWords, ...terms: Term[]): boolean =>
  terms.some((term) => headings.has(term) || labels.has(term));

/**
 * Whether a sheet holds (part of) a plan: indicators under that name with something to reach or a weight; or
 * objectives called strategic or operational in the headings of a table; or plain objectives with weights that could add up.
 */
export function isPlanSheet(met: SheetMet): boolean {
  const { nodes, indicators } = met;
  if (nodes.length === 0 || explainsForm(met)) return false;
  const words = joinWords(met.traces.map((trace) => trace.words));
  if (!speaksOfPlan(met, words)) return false;
  const named =
    has(words, "indicator", "indicatorNumber") ||
    (has(words, "target", "baseline") &&
      has(words, "objective", "strategicObjective", "operationalObjective", "action"));
  if (named && indicators.some(isMeasured)) return true;
  if (
    nodes.some(({ kind, indicators: all }) => kind !== null && all.some(isMeasured)) &&
    indicators.some(isMeasured)
  )
    return true;
  if (has({ ...words, labels: new Map() }, "strategicObjective", "operationalObjective"))
    return has(words, ...VALUES) || !isOfOtherOffice(met);
  return has(words, "objective", "strategicObjective", "operationalObjective", "action") && couldAddUp(nodes);
}

/** What only a plan, or something very like it, has beside its objectives. */
const VALUES: readonly Term[] = ["indicator", "indicatorNumber", "target", "threshold", "baseline", "weight"];

/** Whether the words beside the titles are those of a plan: "programma", "azione", "obiettivo" head many other tables. */
function speaksOfPlan({ nodes, indicators: all }: SheetMet, words: SheetWords): boolean {
  const indicators = all.slice(0, SAMPLE);
  if (has(words, "indicator", "indicatorNumber"))
    return (
      has(words, "target", "strategicObjective", "operationalObjective", ...BESIDE) ||
      !(nodes.every(isNumber) || areStatistics(indicators))
    );
  if (nodes.every(isNumber)) return false;
  const beside = has(words, ...BESIDE);
  const figures = indicators.filter(saysFigure).length * 2 >= indicators.length;
  if (!nodes.some(isObjective)) return has(words, "target") && (beside || (figures && !has(words, "actual")));
  return beside || figures || !has(words, "target");
}

/** Enough indicators to tell what kind they are. */
const SAMPLE = 200;

const BESIDE: readonly Term[] = ["weight", "responsible", "threshold", "baseline"];

const isObjective = ({ kind }: DraftNode): boolean =>
  kind === null || kind === "strategicObjective" || kind === "operationalObjective";

/** A number alone is no title: "Obiettivo | 75" is the weight somebody wants to have. */
const isNumber = ({ title }: DraftNode): boolean => title.value !== "" && !/\p{L}/u.test(title.value);

const OTHER_OFFICE =
  /\bmisur\w+ di (?:prevenzione|contenimento|trattamento)|\beventi? rischios|\b(?:area|livello|valutazione) (?:di|del) rischio|\banticorruzion|\bcapitol[oi]\b/i;

/** Measures against corruption or chapters of the budget beside objectives of one level with nothing to reach. */
const isOfOtherOffice = ({ nodes, traces, view }: SheetMet): boolean =>
  nodes.every(({ kind }) => kind === nodes[0]?.kind) &&
  traces.some(({ tables }) =>
    tables.some((row) => view.spots(row).some(({ cell }) => OTHER_OFFICE.test(cell.text))),
  );

/** Weights between 0 and 100 % whose sum is of the order of 100 % (two groups may stand together). */
function couldAddUp(nodes: readonly DraftNode[]): boolean {
  const weighted = nodes.filter(({ weight }) => weight !== null);
  const inFractions = isInFractions(weighted);
  const known = weighted.flatMap((node) => fractionOf(node, inFractions) ?? []);
  const sum = known.reduce((total, weight) => total + weight, 0);
  return (
    known.length > 0 &&
    known.length * 2 >= weighted.length &&
    known.every((weight) => weight <= 2) &&
    sum >= 0.2 &&
    sum <= 4.05
  );
}
