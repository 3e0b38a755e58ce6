import { foldText } from "../grid/foldText";
import type { Address } from "../model/address";
import type { Cell } from "../model/grid";
import type {
  Field,
  Mention,
  Monitoring,
  NodeKind,
  PeriodReading,
  Reading,
  Sourced,
  Threshold,
} from "../model/plan";
import { codeKey } from "./readTitle";

/** A weight as met, before its group says which scale it is on. `cell` is undefined where the cell is blank. */
export interface DraftWeight {
  readonly at: Address;
  readonly cell: Cell | undefined;
}

/** A node while its sheets are being read. */
export interface DraftNode {
  kind: NodeKind | null;
  parent: DraftNode | null;
  code: Sourced<string> | null;
  title: Sourced<string>;
  weight: DraftWeight | null;
  perspective: Sourced<string> | null;
  priority: Sourced<string> | null;
  responsible: Sourced<string>[];
  description: Sourced<string> | null;
  actions: Sourced<string>[];
  mentions: Mention[];
  blanks: { [field in Field]?: Address };
  indicators: DraftIndicator[];
  /** Number in the label ("Obiettivo 3"), a code only when it sets siblings apart. */
  ordinal: string | null;
  /** Seen only in a list without indicators (weights, classification), so its place may still move to a card. */
  listed: boolean;
  /** Weights of one manager add up: his name and cell. */
  manager: Sourced<string> | null;
  /** Where it stands in reading order. */
  readonly order: number;
}

/** An indicator while its sheets are being read. */
export interface DraftIndicator {
  code: Sourced<string> | null;
  name: Sourced<string> | null;
  algorithm: Sourced<string> | null;
  weight: DraftWeight | null;
  unit: Sourced<string> | null;
  source: Sourced<string> | null;
  kpiType: Sourced<string> | null;
  frequency: Sourced<string> | null;
  responsible: Sourced<string>[];
  baseline: Reading | null;
  targets: PeriodReading[];
  thresholds: Threshold[];
  actuals: PeriodReading[];
  monitoring: Monitoring | null;
  statusNote: Sourced<string> | null;
  aggregate: boolean;
  blankTargets: { period: string; at: Address }[];
  blankActuals: { period: string; at: Address }[];
  blankThresholds: { level: number; at: Address }[];
  blanks: { [field in Field]?: Address };
  /** Where it begins when it has no name. */
  at: Address;
}

/** All that has been read so far. */
export interface Draft {
  readonly nodes: DraftNode[];
  readonly byCode: Map<string, DraftNode[]>;
  readonly byTitle: Map<string, DraftNode[]>;
}

export const createDraft = (): Draft => ({ nodes: [], byCode: new Map(), byTitle: new Map() });

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
  const known = findNode(draft, sighting);
  if (known) {
    joinNode(draft, known, sighting);
    return known;
  }
  const node: DraftNode = {
    kind: sighting.kind,
    parent: sighting.parent,
    code: sighting.code,
    title: sighting.title,
    weight: null,
    perspective: null,
    priority: null,
    responsible: [],
    description: null,
    actions: [],
    mentions: [],
    blanks: {},
    indicators: [],
    ordinal: null,
    listed: sighting.listed,
    manager: null,
    order: draft.nodes.length,
  };
  draft.nodes.push(node);
  index(draft, node, sighting);
  return node;
}

function index(draft: Draft, node: DraftNode, { code, title }: Pick<Sighting, "code" | "title">): void {
  if (code) add(draft.byCode, codeKey(code.value), node);
  add(draft.byTitle, foldText(title.value), node);
}

function add(map: Map<string, DraftNode[]>, key: string, node: DraftNode): void {
  const list = map.get(key);
  if (!list) map.set(key, [node]);
  else if (!list.includes(node)) list.push(node);
}

function joinNode(draft: Draft, node: DraftNode, sighting: Sighting): void {
  const mention = { at: sighting.title.at, code: sighting.code?.value ?? null, title: sighting.title.value };
  if (node.listed && !sighting.listed) {
    node.mentions.push({ at: node.title.at, code: node.code?.value ?? null, title: node.title.value });
    node.title = sighting.title;
    node.code = sighting.code ?? node.code;
    node.listed = false;
  } else if (
    !same(node.mentions.at(-1)?.at ?? node.title.at, mention.at) &&
    !same(node.title.at, mention.at)
  ) {
    node.mentions.push(mention);
  }
  node.kind ??= sighting.kind;
  if (sighting.parent && sighting.parent !== node && node.parent === null) node.parent = sighting.parent;
  node.code ??= sighting.code;
  index(draft, node, sighting);
}

const same = (a: Address, b: Address): boolean => a.row === b.row && a.col === b.col && a.sheet === b.sheet;

function findNode(draft: Draft, sighting: Sighting): DraftNode | undefined {
  const { code, title, listed, separate } = sighting;
  const fits = (node: DraftNode) => sameKind(node.kind, sighting.kind) && !isAbove(node, sighting.parent);
  if (code) {
    const coded = draft.byCode.get(codeKey(code.value))?.filter(fits) ?? [];
    const best =
      coded.find((node) => sameParent(node, sighting)) ?? coded.find((node) => joinsByCode(node, sighting));
    if (best && !(listed && !best.listed && drifted(draft, best, sighting))) return best;
  }
  if (separate) return undefined;
  const titled =
    draft.byTitle.get(foldText(title.value))?.filter((node) => fits(node) && !conflict(node, code, listed)) ??
    [];
  const equal =
    titled.find((node) => sameParent(node, sighting)) ?? titled.find((node) => joinsByTitle(node, sighting));
  return equal ?? (listed ? mostSimilar(draft, sighting, fits) : undefined);
}

/** Whether a node is `below` or stands somewhere above it. */
export function isAbove(node: DraftNode, below: DraftNode | null): boolean {
  for (let next = below; next; next = next.parent) if (next === node) return true;
  return false;
}

const sameKind = (a: NodeKind | null, b: NodeKind | null): boolean =>
  a === b ||
  ((a === null || b === null) && [a, b].every((kind) => kind === null || OBJECTIVES.includes(kind)));
const OBJECTIVES: readonly NodeKind[] = ["strategicObjective", "operationalObjective", "action"];

const conflict = (node: DraftNode, code: Sourced<string> | null, listed: boolean): boolean =>
  !listed && code !== null && node.code !== null && codeKey(node.code.value) !== codeKey(code.value);

const sameParent = (node: DraftNode, { parent, code, title, listed }: Sighting): boolean =>
  node.parent === parent &&
  (listed || node.listed || code === null || similarity(node.title.value, title.value) >= 0.3);

/** Mission codes are a national classification; others may begin anew on every sheet, so the words must agree somewhat. */
function joinsByCode(node: DraftNode, { kind, parent, title, listed }: Sighting): boolean {
  if (kind === "mission") return true;
  if (kind === "programme" || kind === "area") return parent === null || node.parent === null;
  return listed || node.listed || similarity(node.title.value, title.value) >= 0.3;
}

function joinsByTitle(node: DraftNode, { kind, parent, listed }: Sighting): boolean {
  if (kind === "mission" || kind === "strategicObjective" || listed || node.listed) return true;
  return parent === null || node.parent === null ? kind !== "action" : false;
}

/** The code leads to one node but the words, to the letter, to another: the codes drifted. */
function drifted(draft: Draft, coded: DraftNode, { title }: Sighting): boolean {
  if (similarity(coded.title.value, title.value) >= 0.3) return false;
  return draft.nodes.some(
    (node) => node !== coded && !node.listed && similarity(node.title.value, title.value) >= 0.85,
  );
}

function mostSimilar(
  draft: Draft,
  sighting: Sighting,
  fits: (node: DraftNode) => boolean,
): DraftNode | undefined {
  let best: DraftNode | undefined;
  let score = 0.6;
  for (const node of draft.nodes) {
    if (node.listed || !fits(node)) continue;
    const found = Math.max(
      ...[node.title.value, ...node.mentions.map(({ title }) => title)].map((title) =>
        similarity(title, sighting.title.value),
      ),
    );
    if (found > score) [best, score] = [node, found];
  }
  return best;
}

/** Share of words two titles have in common (Dice), short words left out. */
export function similarity(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.size === 0 || right.size === 0) return foldText(a) === foldText(b) ? 1 : 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return (2 * common) / (left.size + right.size);
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    foldText(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2),
  );

/** An indicator nobody has said anything of yet. */
export function createIndicator(at: Address): DraftIndicator {
  return {
    code: null,
    name: null,
    algorithm: null,
    weight: null,
    unit: null,
    source: null,
    kpiType: null,
    frequency: null,
    responsible: [],
    baseline: null,
    targets: [],
    thresholds: [],
    actuals: [],
    monitoring: null,
    statusNote: null,
    aggregate: false,
    blankTargets: [],
    blankActuals: [],
    blankThresholds: [],
    blanks: {},
    at,
  };
}
