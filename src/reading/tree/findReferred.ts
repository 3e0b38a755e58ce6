import { foldText } from "../../grid/foldText";
import type { NodeFact } from "../model";
import { numberedLevel } from "../words/numberedLevel";
import { looseCodeKey } from "../words/readTitle";
import { isObjective } from "./branch";
import { standsAbove, type Met } from "./met";
import { likeness, sameKind } from "./sameNode";

/** Words of a reference this near to a title mean it. */
const NEAR = 0.6;

/**
 * The node a reference points to: by its code (of the same level first, on its own sheet first, else where only one has it), else by its
 * words; undefined where there is none or it stays open which of several is meant.
 */
export function findReferred(
  fact: NodeFact,
  plan: number,
  nodes: readonly Met[],
  byCode: ReadonlyMap<string, readonly Met[]>,
): Met | undefined {
  const { code, title } = fact;
  const key = code ? looseCodeKey(code.value) : "";
  const coded =
    byCode.get(`${plan} ${key}`) ?? byCode.get(`${plan} ${numberedLevel(code?.value ?? "")?.key}`) ?? [];
  const found = choose(coded, fact);
  if (found || title.value === "") return found;
  const words = foldText(title.value);
  const level = nodes.filter((node) => node.plan === plan && sameKind(node.kind, fact.kind));
  const equal = level.find((node) => node.facts.some((one) => foldText(one.title.value) === words));
  return equal ?? only(level.filter((node) => likeness(node, title.value) > NEAR));
}

function choose(coded: readonly Met[], fact: NodeFact): Met | undefined {
  const { title } = fact;
  const alike = coded.filter(
    (node) => sameKind(node.kind, fact.kind) && !node.facts.some(({ parent }) => isBelow(parent, fact)),
  );
  const worded =
    title.value === ""
      ? alike
      : alike.filter((node) => node.title.value === "" || likeness(node, title.value) > 0);
  const here = worded.filter((node) => node.title.at.sheet === title.at.sheet);
  return (
    only(here) ??
    only(worded) ??
    // "Rif. ob. strategico" to what another sheet only calls an objective.
    (isObjective(fact.kind) ? only(coded.filter(({ kind }) => isObjective(kind))) : undefined)
  );
}

const only = (nodes: readonly Met[]): Met | undefined =>
  nodes.length === 1 || (nodes[0] && nodes.every((node) => standsAbove(node, nodes.at(-1) ?? null)))
    ? nodes[0]
    : undefined;

function isBelow(fact: NodeFact | null, upper: NodeFact): boolean {
  for (let next = fact; next; next = next.parent) if (next === upper) return true;
  return false;
}
