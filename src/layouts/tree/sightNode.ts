import { foldText } from "../../grid/foldText";
import type { Address } from "../../model/address";
import type { NodeKind, Sourced } from "../../model/plan";
import { codeKey } from "../words/readTitle";
import { isAbove, type Draft, type DraftNode } from "./draft";
import { NO_BLANKS, NOTHING } from "./draftIndicator";
import { similarity } from "./similarity";

/** What a sheet says of a node it shows. */
export interface Sighting {
  readonly kind: NodeKind | null;
  readonly parent: DraftNode | null;
  readonly code: Sourced<string> | null;
  readonly title: Sourced<string>;
  /** From a list without indicators: joined by code whatever the title says. */
  readonly listed: boolean;
  /** The cell was set apart on purpose (a merged column), so equal words are not the same node. */
  readonly separate?: boolean;
}

/** The node a sighting shows: one met before, or a new one. */
export function sightNode(draft: Draft, sighting: Sighting): DraftNode {
  const { code, title } = sighting;
  const key = code ? codeKey(code.value) : null;
  const known = findNode(draft, sighting, key);
  if (known) {
    joinNode(known, sighting);
    if (key !== null) add(draft.byCode, key, known);
    if (draft.titled > 0) add(draft.byTitle, foldText(title.value), known);
    return known;
  }
  const node: DraftNode = {
    id: "",
    kind: sighting.kind,
    parent: sighting.parent,
    code: sighting.code,
    title: sighting.title,
    weight: null,
    perspective: null,
    priority: null,
    responsible: NOTHING,
    section: null,
    description: null,
    actions: NOTHING,
    mentions: [],
    blanks: NO_BLANKS,
    indicators: [],
    ordinal: null,
    listed: sighting.listed,
    manager: null,
  };
  draft.nodes.push(node);
  if (key === null) draft.uncoded += 1;
  else add(draft.byCode, key, node);
  return node;
}

/** Nodes met under a title. */
function nodesTitled(draft: Draft, title: string): readonly DraftNode[] | undefined {
  for (const node of draft.nodes.slice(draft.titled))
    for (const { value } of [node.title, ...node.mentions.map((mention) => ({ value: mention.title }))])
      add(draft.byTitle, foldText(value), node);
  draft.titled = draft.nodes.length;
  return draft.byTitle.get(foldText(title));
}

function add(map: Map<string, DraftNode[]>, key: string, node: DraftNode): void {
  const list = map.get(key);
  if (!list) map.set(key, [node]);
  else if (!list.includes(node)) list.push(node);
}

function joinNode(node: DraftNode, sighting: Sighting): void {
  const mention = { at: sighting.title.at, code: sighting.code?.value ?? null, title: sighting.title.value };
  if (node.listed && (!sighting.listed || isWordless(node))) {
    node.mentions.push({ at: node.title.at, code: node.code?.value ?? null, title: node.title.value });
    node.title = sighting.title;
    node.code = sighting.code ?? node.code;
    node.listed = sighting.listed;
  } else if (!same(node.title.at, mention.at) && !node.mentions.some(({ at }) => same(at, mention.at))) {
    node.mentions.push(mention);
  }
  node.kind ??= sighting.kind;
  if (sighting.parent && sighting.parent !== node && node.parent === null) node.parent = sighting.parent;
  node.code ??= sighting.code;
}

/** Known by its code alone so far: "OB01" in a register of indicators. */
const isWordless = ({ title }: DraftNode): boolean => title.value === "";

const same = (a: Address, b: Address): boolean => a.row === b.row && a.col === b.col && a.sheet === b.sheet;

function findNode(draft: Draft, sighting: Sighting, key: string | null): DraftNode | undefined {
  const { listed, separate } = sighting;
  const fits = (node: DraftNode) => sameKind(node.kind, sighting.kind) && !isAbove(node, sighting.parent);
  const sameCode = key === null ? undefined : draft.byCode.get(key);
  const coded = sameCode?.filter(fits);
  if (coded) {
    const best =
      coded.find((node) => sameParent(node, sighting)) ?? coded.find((node) => joinsByCode(node, sighting));
    if (best && !(listed && !best.listed && drifted(draft, best, sighting))) return best;
  }
  // A code nobody had, among nodes that all have one: no words can lead to another node.
  const isNew = key !== null && sameCode === undefined && draft.uncoded === 0 && !listed;
  if (separate || isNew) return undefined;
  const titled = nodesTitled(draft, sighting.title.value)?.filter(
    (node) => fits(node) && !conflict(node, sighting),
  );
  const equal =
    titled?.find((node) => sameParent(node, sighting)) ??
    titled?.find((node) => joinsByTitle(node, sighting));
  return equal ?? (listed ? mostSimilar(draft, sighting, fits) : undefined);
}

const sameKind = (a: NodeKind | null, b: NodeKind | null): boolean =>
  a === b ||
  ((a === null || b === null) && [a, b].every((kind) => kind === null || OBJECTIVES.includes(kind)));

const OBJECTIVES: readonly NodeKind[] = ["strategicObjective", "operationalObjective", "action"];

/** Another code under the same words: another node, unless the list of another sheet has the code wrong. */
function conflict(node: DraftNode, { code, title, listed }: Sighting): boolean {
  if (code === null || node.code === null || codeKey(node.code.value) === codeKey(code.value)) return false;
  return !listed || (node.listed && node.title.at.sheet === title.at.sheet);
}

const sameParent = (node: DraftNode, { parent, code, title, listed }: Sighting): boolean =>
  node.parent === parent && (code === null || agrees(node, title, listed));

/** Whether the words of two nodes with one code agree: those of one list at all, those of a list and a card need not. */
function agrees(node: DraftNode, title: Sourced<string>, listed: boolean): boolean {
  const here = title.at.sheet === node.title.at.sheet;
  const wordless = title.value === "" || node.title.value === "";
  if (wordless || listed !== node.listed || (listed && !here)) return true;
  return similarity(node.title.value, title.value) >= (listed ? 0.3 : here ? SAME_SHEET : ANOTHER_SHEET);
}

const ANOTHER_SHEET = 0.65;

/** On one sheet a code is written again with the same words, or it is a second objective with the first one's code. */
const SAME_SHEET = 0.75;

/** Mission codes are a national classification; others may begin anew on every sheet, so the words must agree somewhat. */
function joinsByCode(node: DraftNode, { kind, parent, title, listed }: Sighting): boolean {
  if (kind === "mission") return true;
  if (kind === "programme" || kind === "area") return parent === null || node.parent === null;
  return agrees(node, title, listed);
}

function joinsByTitle(node: DraftNode, { kind, parent, listed }: Sighting): boolean {
  if (kind === "mission" || kind === "strategicObjective" || listed || node.listed) return true;
  return parent === null || node.parent === null ? kind !== "action" : false;
}

/** The code leads to one node but the words, to the letter, to another: the codes drifted. */
function drifted(draft: Draft, coded: DraftNode, { title }: Sighting): boolean {
  const own = likeness(coded, title);
  if (title.value === "" || own >= 0.75 || /^#[A-Z]/.test(coded.title.value)) return false;
  return draft.nodes.some(
    (node) => node !== coded && !node.listed && likeness(node, title) >= Math.max(0.6, own + 0.4),
  );
}

/** How near a title comes to any of those a node goes by. */
const likeness = (node: DraftNode, { value }: Sourced<string>): number =>
  node.mentions.reduce(
    (best, { title }) => Math.max(best, similarity(title, value)),
    similarity(node.title.value, value),
  );

function mostSimilar(
  draft: Draft,
  sighting: Sighting,
  fits: (node: DraftNode) => boolean,
): DraftNode | undefined {
  let best: DraftNode | undefined;
  let score = 0.6;
  for (const node of draft.nodes) {
    if (node.listed || !fits(node)) continue;
    const found = likeness(node, sighting.title);
    if (found > score) [best, score] = [node, found];
  }
  return best;
}
