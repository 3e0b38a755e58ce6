import type { NodeKind, Sourced } from "../../model/plan";
import { rankOf } from "../words/levels";
import { codeKey } from "../words/readTitle";
import type { Draft, DraftNode } from "./draft";

/** Settles what single sheets left open: parents by code, levels of plain "objectives", codes from numbered labels, the usual writing of a code. */
export function resolveTree(draft: Draft, order: ReadonlyMap<string, number>): readonly DraftNode[] {
  adoptByCode(draft);
  const children = childrenOf(draft.nodes);
  resolveKinds(draft.nodes, children);
  for (const siblings of children.values()) numberSiblings(siblings, children);
  for (const node of draft.nodes) node.code = usualCode(node);
  return inReadingOrder(draft.nodes, order);
}

/** "1.2.3" without a parent hangs below "1.2", then "1". */
function adoptByCode(draft: Draft): void {
  for (const node of draft.nodes) {
    if (node.code === null || node.kind === "mission" || node.kind === "area" || node.kind === "programme")
      continue;
    if (node.parent !== null && (node.kind !== null || isObjective(node.parent.kind))) continue;
    const parts = codeKey(node.code.value).split(".");
    for (let length = parts.length - 1; length > 0; length -= 1) {
      const upper = draft.byCode
        .get(parts.slice(0, length).join("."))
        ?.find((other) => mayAdopt(other, node));
      if (!upper) continue;
      node.parent = upper;
      break;
    }
  }
}

function mayAdopt(upper: DraftNode, node: DraftNode): boolean {
  if (
    upper === node ||
    (upper.kind !== null && node.kind !== null && rankOf(upper.kind) >= rankOf(node.kind))
  )
    return false;
  for (let above: DraftNode | null = upper; above; above = above.parent) if (above === node) return false;
  return upper.title.at.sheet === node.title.at.sheet || upper.kind !== null || node.kind !== null;
}

const isObjective = (kind: NodeKind | null): boolean =>
  kind === null || kind === "strategicObjective" || kind === "operationalObjective" || kind === "action";

type Children = ReadonlyMap<DraftNode | null, readonly DraftNode[]>;

function childrenOf(nodes: readonly DraftNode[]): Map<DraftNode | null, DraftNode[]> {
  const children = new Map<DraftNode | null, DraftNode[]>();
  for (const node of nodes) {
    const list = children.get(node.parent);
    if (list) list.push(node);
    else children.set(node.parent, [node]);
  }
  return children;
}

const BELOW: readonly NodeKind[] = ["strategicObjective", "operationalObjective", "action"];

/** A plain objective is operational; strategic when its like have objectives below; an action below an operational one. */
function resolveKinds(
  nodes: readonly DraftNode[],
  children: ReadonlyMap<DraftNode | null, readonly DraftNode[]>,
): void {
  const plain = nodes.filter(({ kind }) => kind === null);
  const divided = plain.some(
    (node) =>
      !isObjectiveNode(node.parent) &&
      (children.get(node) ?? []).some(({ kind }) => kind === null || kind === "operationalObjective"),
  );
  for (const node of plain) node.kind = kindBelow(node, divided);
}

const isObjectiveNode = (node: DraftNode | null): boolean => node !== null && isObjective(node.kind);

function kindBelow(node: DraftNode, divided: boolean): NodeKind {
  const { parent } = node;
  if (!parent || !isObjectiveNode(parent)) return divided ? "strategicObjective" : "operationalObjective";
  const upper = parent.kind ?? kindBelow(parent, divided);
  parent.kind = upper;
  return BELOW[Math.min(BELOW.indexOf(upper) + 1, BELOW.length - 1)] ?? "action";
}

/** "Obiettivo 1", "Obiettivo 2": numbers of the labels are codes when they tell siblings apart. */
function numberSiblings(siblings: readonly DraftNode[], children: Children): void {
  const kinds = new Set(siblings.map(({ kind }) => kind));
  for (const kind of kinds) {
    const alike = siblings.filter((node) => node.kind === kind);
    const numbers = alike.map(({ ordinal }) => ordinal);
    for (const node of alike) if (isNumbered(node, children)) node.code ??= ordinalCode(node);
    if (alike.length < 2 || numbers.includes(null) || new Set(numbers).size !== numbers.length) continue;
    for (const node of alike) node.code ??= ordinalCode(node);
  }
}

const ordinalCode = ({ ordinal, title }: DraftNode): Sourced<string> | null =>
  ordinal === null ? null : { value: ordinal, at: title.at };

/** "Obiettivo strategico 1" over 1.1 and 1.2. */
const isNumbered = (node: DraftNode, children: Children): boolean =>
  node.ordinal !== null &&
  (children.get(node) ?? []).some(({ code }) => code?.value.startsWith(`${node.ordinal}.`));

/** A code written "04" once and "004" five times is "004". */
function usualCode(node: DraftNode): Sourced<string> | null {
  const { code } = node;
  if (!code || node.mentions.length === 0) return code;
  const key = codeKey(code.value);
  const counts = new Map([[code.value, 1]]);
  for (const { code: other } of node.mentions)
    if (other !== null && codeKey(other) === key) counts.set(other, (counts.get(other) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return usual ? { value: usual[0], at: code.at } : code;
}

function inReadingOrder(nodes: readonly DraftNode[], order: ReadonlyMap<string, number>): DraftNode[] {
  const place = ({ title: { at } }: DraftNode) => order.get(at.sheet) ?? 0;
  const compare = (a: DraftNode, b: DraftNode) =>
    (a.title.at.sheet === b.title.at.sheet ? 0 : place(a) - place(b)) ||
    a.title.at.row - b.title.at.row ||
    a.title.at.col - b.title.at.col;
  const children = childrenOf([...nodes].sort(compare));
  const sorted: DraftNode[] = [];
  const visit = (node: DraftNode | null) => {
    for (const child of children.get(node) ?? []) {
      sorted.push(child);
      visit(child);
    }
  };
  visit(null);
  return sorted;
}
