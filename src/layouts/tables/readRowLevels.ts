import { sameWhenFolded } from "../../grid/foldText";
import type { SheetView } from "../../grid/sheetView";
import type { Cell } from "../../model/grid";
import { takeSection, type Context } from "../sheets/context";
import { applyTitleWeight } from "../tree/applyTitleWeight";
import type { DraftNode } from "../tree/draft";
import { noteBlank } from "../tree/noteBlank";
import { sightNode } from "../tree/sightNode";
import { withMore } from "../tree/withMore";
import { codeText, readBareCode, readTitle } from "../words/readTitle";
import { sourced } from "../words/readValue";
import { blankWeight, isWritten, readWeight } from "../words/readWeight";
import type { TableLevel } from "./planTable";
import { isContinued, ownAt, shownAt } from "./rowCells";
import type { Table } from "./table";
import type { TableColumn } from "./tableColumns";

/** Opens the nodes a row of a table names, level by level; returns those that begin in it. */
export function readRowLevels(context: Context, table: Table, row: number): readonly DraftNode[] {
  let opened = NONE;
  let parent = table.above.at(-1) ?? null;
  let fresh = false;
  for (const level of table.plan.levels) {
    if (fresh) forget(table, level);
    const own = ownAt(context, row, level.title);
    const cell = own && meant(context, row, own, level);
    if (own && cell?.type === "error" && goesOn(context, table, row, level)) context.view.explainCell(own);
    else if (cell) {
      const before = table.nodes.get(level);
      const node = openLevel(context, table, row, level, cell, parent);
      if (node !== before) {
        takeSection(context, node);
        if (before) table.several.add(level);
        if (!fresh) forget(table, level);
        fresh = true;
        opened = withMore(opened, node);
      }
      table.nodes.set(level, node);
    }
    parent = table.nodes.get(level) ?? parent;
    const node = table.nodes.get(level);
    if (node && level.weight) readNodeWeight(context, row, node, level.weight, opened.includes(node));
  }
  return opened;
}

/** "#REF!" in one of the rows that repeat an objective: it stands for the words of the row above. */
function goesOn({ view }: Context, table: Table, row: number, { title, weight }: TableLevel): boolean {
  const above = row - 1 > table.top ? view.text(row - 1, title.col) : "";
  if (above === "" || !table.nodes.size) return false;
  return (
    above === view.text(row + 1, title.col) || (weight !== null && isSame(view, row, row - 1, weight.col))
  );
}

/** The words "#REF!" stands for in the first of the rows that repeat an objective: those of the row below. */
function meant({ view }: Context, row: number, cell: Cell, { title, weight }: TableLevel): Cell {
  if (cell.type !== "error") return cell;
  const below = view.cell(row + 1, title.col);
  const repeated = weight !== null && isSame(view, row, row + 1, weight.col);
  return below?.type === "text" && repeated ? { ...below, at: cell.at } : cell;
}

const isSame = (view: SheetView, row: number, other: number, col: number): boolean =>
  view.text(row, col) !== "" && view.text(row, col) === view.text(other, col);

/** What most rows open. */
const NONE: readonly DraftNode[] = [];

/** The record above leaves the column blank: what is written here again is written on purpose. */
function isBlankAbove({ view }: Context, table: Table, row: number, { title }: TableLevel): boolean {
  let above = row - 1;
  while (above > table.top && view.isBlankRow(above)) above -= 1;
  const cell = view.cell(above, title.col);
  return above > table.top && cell === undefined;
}

/** What stands below this level goes on from the row above: so does this level, though its words are written again. */
function holdsMore(context: Context, { plan }: Table, row: number, level: TableLevel): boolean {
  const below = plan.levels.slice(plan.levels.indexOf(level) + 1);
  return below.some(({ title }) => isContinued(context, row, title.col));
}

/** A new node above: what stood below the old one is over. */
function forget(table: Table, level: TableLevel): void {
  table.nodes.set(level, undefined);
  for (const { name, of } of table.plan.indicators) {
    const own = of === null || of === level.kind || (of === "objective" && level.kind === null);
    if (own) table.last.set(name, undefined);
  }
}

function openLevel(
  context: Context,
  table: Table,
  row: number,
  level: TableLevel,
  cell: Cell,
  parent: DraftNode | null,
): DraftNode {
  const { view } = context;
  const before = table.nodes.get(level);
  const coded = shownAt(context, row, level.code);
  // "#REF!" is no code: formula-error tells it, and nothing else follows from it.
  const codeCell = coded?.type === "error" ? undefined : coded;
  if (coded) view.explainCell(coded);
  const bare = codeCell ? (readBareCode(codeText(codeCell)) ?? codeText(codeCell)) : null;
  const read = readTitle(cell.text, bare);
  const code = read.code === null ? null : { value: read.code, at: codeCell ? codeCell.at : cell.at };
  view.explain(row, cell.at.col);
  const apart =
    code === null &&
    (table.merged.has(level) || isBlankAbove(context, table, row, level)) &&
    !holdsMore(context, table, row, level);
  if (
    before &&
    !apart &&
    sameWhenFolded(before.title.value, read.title) &&
    (before.code?.value ?? null) === (code?.value ?? null) &&
    before.parent === parent
  ) {
    return before;
  }
  const node = sightNode(context.draft, {
    kind: level.kind,
    parent,
    code,
    title: { value: read.title, at: cell.at },
    listed: table.listed || level.reference,
    separate:
      apart && before !== undefined && before.parent === parent && level.kind !== "strategicObjective",
  });
  const description = ownAt(context, row, level.description);
  if (description) {
    node.description ??= sourced(description);
    view.explain(row, description.at.col);
  } else if (read.description !== null) node.description ??= { value: read.description, at: cell.at };
  applyTitleWeight(node, read, cell);
  if (level.code && !coded && code === null) noteBlank(node, "code", view.at(row, level.code.col));
  return node;
}

function readNodeWeight(
  context: Context,
  row: number,
  node: DraftNode,
  column: TableColumn,
  opened: boolean,
): void {
  const { view } = context;
  const cell = ownAt(context, row, column);
  if (cell) {
    if (!isWritten(node.weight)) node.weight = readWeight(cell);
    view.explain(row, column.col);
  } else if (opened && !isContinued(context, row, column.col))
    node.weight ??= blankWeight(view.at(row, column.col));
}
