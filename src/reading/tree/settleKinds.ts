import type { NodeKind } from "../../model/nodeKind";
import { childrenOf, isObjective, titleOf, type Branch } from "./branch";

const BELOW: readonly NodeKind[] = ["strategicObjective", "operationalObjective", "action"];

/**
 * Levels of plain "objectives". One without objectives above is strategic where its like (of the same table or cards, at the same depth)
 * have objectives below, else operational; one below another is a level lower. Levels the words name stay.
 */
export function settleKinds(branches: readonly Branch[]): readonly Levelled[] {
  const children = childrenOf(branches);
  const divided = new Set<string>();
  for (const [place, node] of branches.entries())
    if (isTop(branches, node) && (children.get(place) ?? []).some((child) => isDivision(branches[child])))
      divided.add(likeOf(node));
  const kinds: (NodeKind | undefined)[] = [];
  const settle = (place: number): NodeKind => {
    const known = kinds[place];
    const node = branches[place];
    if (known || !node) return known ?? "operationalObjective";
    const kind = node.kind ?? plainKind(node);
    kinds[place] = kind;
    return kind;
  };
  const plainKind = (node: Branch): NodeKind => {
    const upper = isTop(branches, node) ? undefined : settle(node.parent);
    if (upper === undefined) return divided.has(likeOf(node)) ? "strategicObjective" : "operationalObjective";
    return BELOW[Math.min(BELOW.indexOf(upper) + 1, BELOW.length - 1)] ?? "action";
  };
  return untangled(branches.map((node, place) => ({ ...node, kind: settle(place) })));
}

type Levelled = Branch & { readonly kind: NodeKind };

/** Two of one level below each other are two levels: what stands over operational objectives is strategic, what stands below strategic ones is not. */
function untangled(branches: readonly Levelled[]): readonly Levelled[] {
  const kinds = branches.map(({ kind }) => kind);
  const upper = (place: number): number => branches[place]?.parent ?? -1;
  for (const place of branches.keys()) {
    const above = upper(place);
    if (kinds[place] !== "operationalObjective" || kinds[above] !== "operationalObjective") continue;
    if (namedApart(branches[place], branches[above])) continue;
    kinds[kinds[upper(above)] === "strategicObjective" ? place : above] =
      kinds[upper(above)] === "strategicObjective" ? "action" : "strategicObjective";
  }
  for (const place of branches.keys())
    if (kinds[place] === "strategicObjective" && kinds[upper(place)] === "strategicObjective")
      kinds[place] = "operationalObjective";
  return branches.map((node, place) => ({ ...node, kind: kinds[place] ?? node.kind }));
}

/** "Obiettivo operativo | Obiettivo gestionale": columns of one table, so the body has two levels it calls so. */
const namedApart = (lower: Branch | undefined, upper: Branch | undefined): boolean =>
  lower !== undefined &&
  upper !== undefined &&
  lower.facts[0].region === upper.facts[0].region &&
  titleOf(lower).at.col !== titleOf(upper).at.col;

/** A plain objective with no objective above it. */
const isTop = (branches: readonly Branch[], { kind, parent }: Branch): boolean =>
  kind === null && (parent < 0 || !isObjective(branches[parent]?.kind ?? null));

const isDivision = (child: Branch | undefined): boolean =>
  child !== undefined && (child.kind === null || child.kind === "operationalObjective");

/** Where a level is written: its region, and how deep it stands there by codes. */
const likeOf = ({ facts: [{ region }], code }: Branch): string =>
  `${region} ${code === null ? "" : code.value.replace(/\.0$|\.$/, "").split(".").length}`;
