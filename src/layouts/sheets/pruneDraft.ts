import type { Draft, DraftIndicator, DraftNode } from "../tree/draft";
import type { Term } from "../vocabulary";
import { scaleWeights } from "../words/readWeight";
import { joinWords, type SheetWords } from "./sheetWords";
import type { SheetWork } from "./sheetWork";

/** Drops what came from sheets that are no plan: budgets, inventories, glossaries use some of the same words. */
export function pruneDraft(draft: Draft, work: readonly SheetWork[]): void {
  const plans = new Set(
    work
      .filter(({ grid, parts }) =>
        isPlanSheet(draft, grid.sheet, joinWords(parts.map(({ trace }) => trace.words))),
      )
      .map(({ grid }) => grid.sheet),
  );
  const kept = new Set<DraftNode>();
  for (const node of draft.nodes) {
    node.indicators = node.indicators.filter(({ at }) => plans.has(at.sheet));
    if (plans.has(node.title.at.sheet))
      for (let above: DraftNode | null = node; above && !kept.has(above); above = above.parent)
        kept.add(above);
  }
  for (const node of draft.nodes)
    if (!kept.has(node) && node.mentions.some(({ at }) => plans.has(at.sheet))) kept.add(node);
  draft.nodes.splice(0, draft.nodes.length, ...draft.nodes.filter((node) => kept.has(node)));
  for (const map of [draft.byCode, draft.byTitle])
    for (const [key, list] of map)
      map.set(
        key,
        list.filter((node) => kept.has(node)),
      );
}

const has = ({ headings, labels }: SheetWords, ...terms: Term[]): boolean =>
  terms.some((term) => headings.has(term) || labels.has(term));

/**
 * Whether a sheet holds (part of) a plan: indicators under that name with something to reach or a weight; or
 * objectives called strategic or operational in the headings of a table; or plain objectives with weights that could add up.
 */
function isPlanSheet(draft: Draft, sheet: string, words: SheetWords): boolean {
  const nodes = draft.nodes.filter(
    ({ title, mentions }) => title.at.sheet === sheet || mentions.some(({ at }) => at.sheet === sheet),
  );
  const indicators = draft.nodes.flatMap((node) => node.indicators.filter(({ at }) => at.sheet === sheet));
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
function isMeasured({ targets, thresholds, weight, actuals }: DraftIndicator): boolean {
  const [scaled] = weight ? scaleWeights([weight]) : [];
  if (scaled && scaled.fraction !== null) return true;
  return [...targets, ...thresholds, ...actuals].some(
    ({ text, stored }) => stored !== "text" || isShort(text) || (text.length <= 80 && /\d/.test(text)),
  );
}

/** Weights between 0 and 100 % whose sum is of the order of 100 % (two groups may stand together). */
function couldAddUp(nodes: readonly DraftNode[]): boolean {
  const weights = scaleWeights(nodes.flatMap(({ weight }) => weight ?? []));
  const known = weights.flatMap(({ fraction }) => fraction ?? []);
  const sum = known.reduce((total, weight) => total + weight, 0);
  return (
    known.length > 0 &&
    known.length * 2 >= weights.length &&
    known.every((weight) => weight <= 2) &&
    sum >= 0.2 &&
    sum <= 4.05
  );
}
