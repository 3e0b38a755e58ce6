import type { Reading } from "../../model/plan";
import type { Draft, DraftNode } from "../tree/draft";
import type { DraftIndicator } from "../tree/draftIndicator";
import type { Term } from "../vocabulary";
import { fractionOf, isInFractions } from "../words/readWeight";
import { joinWords, type SheetWords } from "./sheetWords";
import type { SheetPart, SheetWork } from "./sheetWork";

/** Drops what came from sheets that are no plan: budgets, inventories, glossaries use some of the same words. */
export function pruneDraft(draft: Draft, work: readonly SheetWork[]): void {
  const seen = nodesBySheet(draft);
  const plans = new Set<string>();
  let strangers = 0;
  for (const { grid, parts } of work) {
    const nodes = seen.get(grid.sheet) ?? [];
    const indicators = indicatorsOn(parts);
    if (nodes.length === 0 && indicators.length === 0) continue;
    const words = joinWords(parts.map(({ trace }) => trace.words));
    if (isPlanSheet(nodes, indicators, words)) plans.add(grid.sheet);
    else strangers += 1;
  }
  if (strangers > 0) keepOnly(draft, plans);
}

/** The indicators met in all parts of a sheet; mostly it has one part. */
const indicatorsOn = ([first, ...others]: readonly SheetPart[]): readonly DraftIndicator[] =>
  others.reduce((all, { context }) => all.concat(context.indicators), first?.context.indicators ?? []);

/** The objectives seen on each sheet. */
function nodesBySheet({ nodes }: Draft): ReadonlyMap<string, readonly DraftNode[]> {
  const seen = new Map<string, DraftNode[]>();
  const add = (sheet: string, node: DraftNode) => {
    const list = seen.get(sheet);
    if (!list) seen.set(sheet, [node]);
    else if (list.at(-1) !== node) list.push(node);
  };
  for (const node of nodes) {
    add(node.title.at.sheet, node);
    for (const { at } of node.mentions) add(at.sheet, node);
  }
  return seen;
}

function keepOnly(draft: Draft, plans: ReadonlySet<string>): void {
  const kept = new Set<DraftNode>();
  for (const node of draft.nodes) {
    node.indicators = node.indicators.filter(({ name }) => plans.has(name.at.sheet));
    if (plans.has(node.title.at.sheet))
      for (let above: DraftNode | null = node; above && !kept.has(above); above = above.parent)
        kept.add(above);
  }
  for (const node of draft.nodes)
    if (!kept.has(node) && node.mentions.some(({ at }) => plans.has(at.sheet))) kept.add(node);
  draft.nodes = draft.nodes.filter((node) => kept.has(node));
  for (const [code, list] of draft.byCode)
    draft.byCode.set(
      code,
      list.filter((node) => kept.has(node)),
    );
  draft.byTitle.clear();
  draft.titled = 0;
}

const has = ({ headings, labels }: SheetWords, ...terms: Term[]): boolean =>
  terms.some((term) => headings.has(term) || labels.has(term));

/**
 * Whether a sheet holds (part of) a plan: indicators under that name with something to reach or a weight; or
 * objectives called strategic or operational in the headings of a table; or plain objectives with weights that could add up.
 */
function isPlanSheet(
  nodes: readonly DraftNode[],
  indicators: readonly DraftIndicator[],
  words: SheetWords,
): boolean {
  if (nodes.length === 0) return false;
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
  if (has({ ...words, labels: new Map() }, "strategicObjective", "operationalObjective")) return true;
  return has(words, "objective", "strategicObjective", "operationalObjective", "action") && couldAddUp(nodes);
}

/** Targets that hold no figure: yes or no, a month, a word or two. A sentence explains a word. */
const isShort = (text: string): boolean => text.trim().split(/\s+/).length <= 2;

/** Something of it can be measured: a weight, or a value with a figure. */
function isMeasured(indicator: DraftIndicator): boolean {
  const { weight, targets, thresholds, actuals } = indicator;
  return (
    (weight !== null && weight.fraction !== null) ||
    targets.some(saysMeasure) ||
    thresholds.some(saysMeasure) ||
    actuals.some(saysMeasure)
  );
}

const saysMeasure = ({ text, stored }: Reading): boolean =>
  stored !== "text" || isShort(text) || (text.length <= 80 && /\d/.test(text));

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
