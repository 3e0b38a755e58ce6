import type { SheetView } from "../../grid/sheetView";
import type { Address } from "../../model/address";
import type { Cell } from "../../model/grid";
import type { NodeKind, Sourced } from "../../model/plan";
import type { Correction } from "../../model/correction";
import type { LabelledValue } from "../forms/labelledValue";
import { applyTitleWeight } from "../tree/applyTitleWeight";
import { isAbove, type Draft, type DraftNode } from "../tree/draft";
import { NOTHING, type DraftIndicator } from "../tree/draftIndicator";
import { sightNode } from "../tree/sightNode";
import { rankOf } from "../words/levels";
import type { Label } from "../words/readLabel";
import { readTitle } from "../words/readTitle";
import { columnCorrections, type ColumnCorrection } from "../tables/columnCorrection";
import type { Table } from "../tables/table";
import type { SheetNesting } from "./readNesting";

/** A labelled value whose column may go on in the rows below. */
export interface Running {
  readonly label: Label;
  readonly row: number;
  readonly text: string;
}

/** Who answers for what follows: his names, or the empty cell where they should stand. */
export interface Section {
  readonly units: readonly Sourced<string>[];
  readonly blank: Address | null;
  /** An objective has been opened under it. */
  readonly used: boolean;
}

/** Where a reader stands while it goes down a sheet. */
export interface Context {
  readonly draft: Draft;
  readonly view: SheetView;
  /** Levels in the order this sheet nests them. */
  readonly order: readonly NodeKind[];
  /** Levels a card of this sheet names below its objective: "Obiettivo strategico di riferimento". */
  readonly references: ReadonlySet<NodeKind>;
  /** What the planner said of columns of this sheet. */
  readonly corrections: readonly ColumnCorrection[];
  /** Row of the last opened node. */
  openedRow: number;
  /** Fields met before the objective they name: "Peso ob. operativo" above it. */
  early: LabelledValue[];
  /** Open nodes from the top down. */
  path: DraftNode[];
  indicator: DraftIndicator | null;
  /** The empty cell beside an indicator's label, where the next indicator should have its name. */
  blankName: Address | null;
  /** Row in which the open indicator was begun. */
  indicatorRow: number;
  /** Indicators met on this sheet that have a node. */
  readonly indicators: DraftIndicator[];
  /** How many of them came before the last monitoring line. */
  monitored: number;
  perspective: Sourced<string> | null;
  section: Section;
  /** The table in whose rows the deepest open node stands. */
  tabled: Table | null;
  /** An unlabelled heading that may turn out to be the area of the next objective. */
  heading: Cell | null;
  /** Small tables of this sheet stand under the title of an objective. */
  titled: boolean;
  /** Level of unlabelled objectives, where a title says "cruscotto strategico". */
  kindHint: NodeKind | null;
  /** Code met before its objective: "Codice | 1.1". */
  code: Sourced<string> | null;
  /** A numbered label without a title yet: "Obiettivo n. 3". */
  numbered: { readonly label: Label; readonly cell: Cell } | null;
  /** Last labelled value of every column. */
  readonly running: Map<number, Running>;
  /** Plan year, for periods written without one; null while unknown. */
  readonly year: number | null;
  /** Period of a target whose heading names none. */
  readonly period: string;
}

/** A reader at the top of a sheet. */
export function createContext(
  draft: Draft,
  view: SheetView,
  { order, references }: SheetNesting,
  year: number | null,
  corrections: readonly Correction[],
): Context {
  return {
    draft,
    view,
    order,
    references,
    corrections: columnCorrections(corrections, view.sheet),
    openedRow: -1,
    early: [],
    path: [],
    indicator: null,
    blankName: null,
    indicatorRow: -1,
    indicators: [],
    monitored: 0,
    perspective: null,
    section: { units: NOTHING, blank: null, used: false },
    tabled: null,
    heading: null,
    titled: false,
    kindHint: null,
    code: null,
    numbered: null,
    running: new Map(),
    year,
    period: year === null ? "" : String(year),
  };
}

/** The deepest open node. */
export const currentNode = (context: Context): DraftNode | null => context.path.at(-1) ?? null;

/** What a node's cell says, beside its text. */
export interface NodeCell {
  readonly kind: NodeKind | null;
  readonly cell: Cell;
  /** Code of a cell or label of its own. */
  readonly code: Sourced<string> | null;
  readonly listed?: boolean;
  readonly separate?: boolean;
}

/** Opens the node a cell names, below the open nodes of higher levels. */
export function openNode(
  context: Context,
  { kind, cell, code, listed = false, separate = false }: NodeCell,
): DraftNode {
  const { view } = context;
  const read = readTitle(cell.text, code?.value ?? null);
  const at = cell.at;
  const rank = rankOf(kind, context.order);
  const below = context.path.find((node) => rankOf(node.kind, context.order) > rank);
  if (below && kind !== null && (context.openedRow === cell.at.row || context.references.has(kind)))
    return placeAbove(context, below, { kind, cell, code, listed });
  context.path = context.path.filter((node) => rankOf(node.kind, context.order) < rank);
  const parent = currentNode(context) ?? headingArea(context, kind, cell.at.row);
  const known = code ?? (read.code === null ? null : { value: read.code, at });
  const node = sightNode(context.draft, {
    kind,
    parent,
    code: known,
    title: { value: read.title, at },
    listed,
    separate,
  });
  if (read.description !== null) node.description ??= { value: read.description, at };
  applyTitleWeight(node, read, cell);
  if (context.perspective && (kind === "strategicObjective" || (kind === null && parent === null)))
    node.perspective ??= context.perspective;
  view.explainCell(cell);
  takeSection(context, node);
  context.tabled = null;
  context.path.push(node);
  context.openedRow = cell.at.row;
  context.indicator = null;
  context.blankName = null;
  context.heading = null;
  return node;
}

/** Objectives below a line that names a manager are his, unless they name their own. */
export function takeSection(context: Context, node: DraftNode): void {
  const { section } = context;
  if (section.units.length === 0 && !section.blank) return;
  node.section ??= section;
  if (!section.used) context.section = { ...section, used: true };
}

/** A card that names its objective first and what it serves after: the upper node goes in between. */
function placeAbove(
  context: Context,
  below: DraftNode,
  { kind, cell, code, listed = false }: NodeCell,
): DraftNode {
  const { view } = context;
  const read = readTitle(cell.text, code?.value ?? null);
  const at = cell.at;
  const known = code ?? (read.code === null ? null : { value: read.code, at });
  const above = ancestors(below);
  const parent = above.find((node) => rankOf(node.kind, context.order) < rankOf(kind, context.order)) ?? null;
  const node = sightNode(context.draft, {
    kind,
    parent,
    code: known,
    title: { value: read.title, at },
    listed,
  });
  if (!above.includes(node) && !isAbove(below, node)) below.parent = node;
  if (!context.path.includes(node)) context.path.splice(context.path.indexOf(below), 0, node);
  view.explainCell(cell);
  return node;
}

/** Nodes above a node, the nearest first. */
function ancestors(node: DraftNode): DraftNode[] {
  const above: DraftNode[] = [];
  for (let next = node.parent; next; next = next.parent) above.push(next);
  return above;
}

/** A heading just above an objective that has no parent of its own is its area. */
function headingArea(context: Context, kind: NodeKind | null, row: number): DraftNode | null {
  const { heading, view } = context;
  if (
    !heading ||
    rankOf(kind, context.order) <= rankOf("area", context.order) ||
    view.nextRow(heading.at.row + 1) < row
  )
    return null;
  context.heading = null;
  view.explainCell(heading);
  const read = readTitle(heading.text);
  const at = heading.at;
  const area = sightNode(context.draft, {
    kind: "area",
    parent: null,
    code: read.code === null ? null : { value: read.code, at },
    title: { value: read.title, at },
    listed: false,
  });
  context.path.push(area);
  return area;
}
