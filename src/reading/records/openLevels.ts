import { sameWhenFolded, tidyText } from "../../grid/foldText";
import type { NodeFact } from "../model";
import { sameCode } from "../words/readTitle";
import type { Columns } from "./columnsOf";
import type { Level } from "./levelsOf";
import { readTitleCell } from "./readTitleCell";

/** The open node of every level once a record is read: a new one where one begins, the one above where the record goes on with it. */
export function openLevels(
  columns: Columns,
  open: readonly (NodeFact | null)[],
  above: readonly NodeFact[],
  record: number,
  place: number,
): (NodeFact | null)[] {
  let changed = false;
  let parent = above[above.length - 1] ?? null;
  const result = columns.levels.map((level, index): NodeFact | null => {
    const current = open[index] ?? null;
    const found = readTitleCell(
      kindOf(level),
      level.title?.field.cells[record],
      level.code?.field.cells[record],
      parent,
      place,
    );
    let node: NodeFact | null;
    if (found && isEmptyRow(found, level, columns, record)) node = null;
    else if (!found) node = changed && !isMerged(level, record) ? null : current;
    else if (current && !changed && isSame(current, found, level, record)) node = current;
    else {
      node = found;
      node.separate = spans(level, record);
    }
    if (node !== current) changed = true;
    if (node) parent = node;
    return node;
  });
  return result;
}

const kindOf = ({ owner }: Level) => (owner === "objective" ? null : owner);

const isMerged = ({ title, code }: Level, record: number): boolean =>
  [title, code].some((column) => column !== null && (column.field.origins[record] ?? -1) >= 0);

/** A number alone in a row of an empty form: nothing was written beside it. */
function isEmptyRow({ title, code }: NodeFact, level: Level, columns: Columns, record: number): boolean {
  if (title.value !== "" || level.title === null || !/^\d{1,2}[.)]?$/.test(code?.value ?? "")) return false;
  const others = [
    ...columns.levels.flatMap((each) => [each.title, ...each.weights]),
    ...columns.indicators.flatMap(({ name, ofIndicator }) => [name, ...ofIndicator]),
    ...columns.ofNode,
  ];
  return others.every((column) => column?.field.cells[record] === undefined);
}

/** A merged cell of its own, two records deep or more. */
const spans = ({ title }: Level, record: number): boolean =>
  title !== null && title.field.origins[record + 1] === record;

/** The same words and code as in the record above: filled down, unless the cell was merged on purpose. */
function isSame(current: NodeFact, found: NodeFact, level: Level, record: number): boolean {
  const coded =
    found.code !== null && current.code !== null && sameCode(found.code.value, current.code.value);
  // With its code it is the same one though its merged cell was cut short.
  if ((current.separate || spans(level, record)) && !coded) return false;
  if (found.title.value === "")
    return current.code !== null && found.code !== null && sameCode(current.code.value, found.code.value);
  const codes =
    found.code === null || current.code === null || sameCode(found.code.value, current.code.value);
  return codes && sameWhenFolded(tidyText(current.title.value), found.title.value);
}
