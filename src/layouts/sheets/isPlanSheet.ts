import type { SheetView } from "../../grid/sheetView";
import type { DraftNode } from "../tree/draft";
import type { DraftIndicator } from "../tree/draftIndicator";
import type { Term } from "../vocabulary";
import { fractionOf, isInFractions } from "../words/readWeight";
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
  if (nodes.length === 0 || nodes.every(isAboutForm)) return false;
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
  if (!nodes.some(isObjective)) return beside && has(words, "target");
  return beside || !has(words, "target") || indicators.filter(saysFigure).length * 2 >= indicators.length;
}

/** Enough indicators to tell what kind they are. */
const SAMPLE = 200;

const BESIDE: readonly Term[] = ["weight", "responsible", "threshold", "baseline"];

const isObjective = ({ kind }: DraftNode): boolean =>
  kind === null || kind === "strategicObjective" || kind === "operationalObjective";

/** A number alone is no title: "Obiettivo | 75" is the weight somebody wants to have. */
const isNumber = ({ title }: DraftNode): boolean => title.value !== "" && !/\p{L}/u.test(title.value);

const FORM_WORDS = /\b(?:obiettiv|indicator|titol|denominazion|sched|objective|title|name\b)/i;

const FILL_IN =
  /^[\s([<{«"_.…-]*(?:inserire|inserisci|indicare|riportare|specificare|scrivere|compilare|denominazione|titolo|elenco|definizione|descrizione|traguardo|schede|insert|enter|specify|write|list of|name of|title of)\b/i;

/** What a form says of itself where a title should stand: "(inserire il titolo)", "Denominazione dell'obiettivo annuale". */
const isAboutForm = ({ title: { value } }: DraftNode): boolean =>
  FILL_IN.test(value) && FORM_WORDS.test(value);

const OTHER_OFFICE = /\brisch|\bcorruzion|\bcapitol[oi]\b|\bstanziament|\bimpegn[oi]\b|\b(?:di|in) cassa\b/i;

/** Risks and chapters of the budget beside objectives with nothing to reach: a register of another office. */
const isOfOtherOffice = ({ traces, view }: SheetMet): boolean =>
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
