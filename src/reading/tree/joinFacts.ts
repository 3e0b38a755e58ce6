import { foldText } from "../../grid/foldText";
import type { NodeFact } from "../model";
import { isOfBody } from "./isOfBody";
import { looseCodeKey } from "../words/readTitle";
import type { Branch } from "./branch";
import { findReferred } from "./findReferred";
import { standsAbove, type Met } from "./met";
import { wholeTables } from "./wholeTables";
import {
  codesConflict,
  isNamedAgain,
  isSetApart,
  joinsByCode,
  joinsByTitle,
  likeness,
  sameKind,
} from "./sameNode";

/**
 * Joins the facts that show one node. What cards and tables show comes first, then lists (weights, classifications), whose places move to
 * the cards, then references, which only point: one that finds nothing is dropped unless it has words or indicators of its own.
 * Nothing joins over two plans but a summary or check of several: its lines are of the one plan that has their title.
 *
 * @param planOf place of the plan a fact belongs to
 */
export function joinFacts(facts: readonly NodeFact[], planOf: (fact: NodeFact) => number): readonly Branch[] {
  const nodes: Met[] = [];
  const shown = new Map<NodeFact, Met>();
  const byCode = new Map<string, Met[]>();
  const byTitle = new Map<string, Met[]>();
  const wholes = wholeTables(facts);
  let titled = 0;

  const withTitle = (plan: number, title: string): readonly Met[] => {
    // Mostly nobody asks, and folding every title has its price.
    for (; titled < nodes.length; titled += 1) {
      const node = nodes[titled];
      for (const fact of node?.facts ?? []) add(byTitle, `${node?.plan} ${foldText(fact.title.value)}`, node);
    }
    return title === "" ? [] : (byTitle.get(`${plan} ${foldText(title)}`) ?? []);
  };

  const find = (fact: NodeFact, plan: number, parent: Met | null): Met | undefined => {
    const { code, title, listed, separate } = fact;
    const fits = (node: Met) =>
      (sameKind(node.kind, fact.kind) || isNamedAgain(node, fact)) &&
      !standsAbove(node, parent) &&
      !isSetApart(node, fact);
    const coded = code && byCode.get(`${plan} ${looseCodeKey(code.value)}`)?.filter(fits);
    const best = coded?.find((node) => joinsByCode(node, parent, fact));
    if (best && !(listed && !best.listed && hasDrifted(nodes, best, fact))) return best;
    if (separate) return undefined;
    const isOfOtherWhole = ({ facts: [first] }: Met) =>
      first !== undefined &&
      first.region !== fact.region &&
      [first, fact].every(({ region, weight }) => weight !== null && wholes.has(region));
    const equal = withTitle(plan, title.value).find(
      (node) =>
        fits(node) &&
        !isOfOtherWhole(node) &&
        !codesConflict(node, parent, fact) &&
        joinsByTitle(node, parent, fact),
    );
    if (equal || !(listed || isCheck(fact))) return equal;
    const similar = listed && mostSimilar(nodes, fact, (node) => node.plan === plan && fits(node));
    return similar || summedUp(fact, plan, fits);
  };

  /** "Riepilogo", "Verifica" of sectors whose numbers begin anew, each a plan. */
  const summedUp = ({ title, parent }: NodeFact, own: number, fits: (node: Met) => boolean) => {
    const plans = parent ? [] : [...new Set(nodes.map(({ plan }) => plan))].filter((plan) => plan !== own);
    const [node, another] = plans
      .flatMap((plan) => withTitle(plan, title.value))
      .filter((met) => !met.listed && fits(met));
    return another ? undefined : node;
  };

  const show = (fact: NodeFact): Met | null => {
    const known = shown.get(fact);
    if (known) return known;
    const parent = fact.parent && !fact.parent.reference ? show(fact.parent) : null;
    const plan = planOf(fact);
    const found = find(fact, plan, parent);
    const node = found ?? create(nodes.length, fact, plan, parent);
    if (found) addTo(found, fact, parent);
    else nodes.push(node);
    if (fact.code) add(byCode, `${plan} ${looseCodeKey(fact.code.value)}`, node);
    if (found && titled > found.place) add(byTitle, `${plan} ${foldText(fact.title.value)}`, found);
    shown.set(fact, node);
    return node;
  };

  for (const fact of facts) if (!fact.reference && !fact.listed) show(fact);
  const listed = facts.filter(({ reference, listed: isListed }) => isListed && !reference);
  // Those whose codes are known come first: they add the words by which others, whose codes drifted, are found.
  const isKnown = (fact: NodeFact) =>
    fact.code !== null && byCode.has(`${planOf(fact)} ${looseCodeKey(fact.code.value)}`);
  for (const fact of listed.filter(isKnown)) show(fact);
  for (const fact of listed) show(fact);
  for (const fact of facts) {
    if (!fact.reference) continue;
    const node = fact.sameAs ? shown.get(fact.sameAs) : findReferred(fact, planOf(fact), nodes, byCode);
    if (node) {
      node.facts.push(fact);
      node.kind ??= fact.kind;
      shown.set(fact, node);
    } else if (!fact.sameAs && (fact.title.value !== "" || fact.indicators.length > 0)) show(fact);
  }
  // Where a node is pointed to from is not where it stands, unless what points says what is above it.
  for (const fact of facts)
    if (!fact.reference || fact.parent?.reference) hang(shown.get(fact), upperOf(fact, shown));
  for (const node of nodes) if (isOfBody(node)) node.parent = null;
  return toBranches(nodes);
}

/** Says only what was found: what is to be reached stands elsewhere. */
const isCheck = ({ weight, indicators }: NodeFact): boolean =>
  weight === null &&
  indicators.length > 0 &&
  indicators.every(({ targets, actuals }) => targets.length === 0 && actuals.length > 0);

function create(place: number, fact: NodeFact, plan: number, parent: Met | null): Met {
  const { kind, code, title, listed } = fact;
  return { place, facts: [fact], plan, parent, kind, code, title, listed };
}

function addTo(node: Met, fact: NodeFact, parent: Met | null): void {
  if (node.listed && (!fact.listed || node.title.value === "")) {
    node.facts.unshift(fact);
    node.title = fact.title;
    node.code = fact.code ?? node.code;
    node.listed = fact.listed;
  } else if (node.title.value === "" && fact.title.value !== "") {
    // Where its words stand is where it has its code: the place without them only points to it.
    node.facts.unshift(fact);
    node.title = fact.title;
    node.code = fact.code ?? node.code;
  } else node.facts.push(fact);
  node.kind ??= fact.kind;
  node.code ??= fact.code;
  hang(node, parent);
}

/** A node without one gets a parent, never one that stands below it. */
function hang(node: Met | undefined, parent: Met | null): void {
  if (node && parent && node.parent === null && !standsAbove(node, parent)) node.parent = parent;
}

/** What stands above a fact: a reference that found nothing is passed over. */
function upperOf({ parent }: NodeFact, shown: ReadonlyMap<NodeFact, Met>): Met | null {
  for (let above = parent; above; above = above.parent) {
    const node = shown.get(above);
    if (node) return node;
  }
  return null;
}

/** The code leads to one node but the words, to the letter, to another: the codes drifted. */
function hasDrifted(nodes: readonly Met[], coded: Met, { title }: NodeFact): boolean {
  const own = likeness(coded, title.value);
  if (title.value === "" || own >= 0.75 || /^#[A-Z]/.test(coded.title.value)) return false;
  const least = Math.max(0.6, own + 0.4);
  return nodes.some((node) => node !== coded && !node.listed && likeness(node, title.value) >= least);
}

function mostSimilar(
  nodes: readonly Met[],
  { title }: NodeFact,
  fits: (node: Met) => boolean,
): Met | undefined {
  let best: Met | undefined;
  let score = 0.6;
  for (const node of nodes) {
    if (node.listed || !fits(node)) continue;
    const found = likeness(node, title.value);
    if (found > score) [best, score] = [node, found];
  }
  return best;
}

function add(map: Map<string, Met[]>, key: string, node: Met | undefined): void {
  if (!node) return;
  const list = map.get(key);
  if (!list) map.set(key, [node]);
  else if (list.at(-1) !== node && !list.includes(node)) list.push(node);
}

function toBranches(nodes: readonly Met[]): readonly Branch[] {
  return nodes.map(({ facts, parent, plan, kind, code }) => ({
    facts: facts as [NodeFact, ...NodeFact[]],
    parent: parent?.place ?? -1,
    plan,
    kind,
    code,
  }));
}
