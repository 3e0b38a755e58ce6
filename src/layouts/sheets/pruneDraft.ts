import type { Draft, DraftNode } from "../tree/draft";
import type { DraftIndicator } from "../tree/draftIndicator";
import { isPlanSheet } from "./isPlanSheet";
import type { SheetPart, SheetWork } from "./sheetWork";

/** Drops what came from sheets that are no plan: budgets, inventories, glossaries use some of the same words. Returns those sheets, with how many objectives seemed to stand there. */
export function pruneDraft(draft: Draft, work: readonly SheetWork[]): ReadonlyMap<string, number> {
  const seen = nodesBySheet(draft);
  const plans = new Set<string>();
  const strangers = new Map<string, number>();
  for (const { grid, view, parts } of work) {
    const nodes = seen.get(grid.sheet) ?? [];
    const indicators = indicatorsOn(parts);
    if (nodes.length === 0 && indicators.length === 0) continue;
    if (isPlanSheet({ nodes, indicators, traces: parts.map(({ trace }) => trace), view }))
      plans.add(grid.sheet);
    else strangers.set(grid.sheet, nodes.length);
  }
  if (strangers.size > 0) keepOnly(draft, plans);
  return strangers;
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
