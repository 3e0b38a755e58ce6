import { sameWhenFolded, tidyText } from "../../grid/foldText";
import type { Field, NodeFact, Piece } from "../model";
import { onceFor } from "../onceFor";
import { isOrdinal } from "../words/isOrdinal";
import { kindOfOwner } from "../words/levels";
import { readCode, sameCode } from "../words/readTitle";
import type { Columns } from "./columnsOf";
import type { Level } from "./level";
import { withWeightBehind } from "./withWeightBehind";
import { areNumbered, isNumberedBy, numbersOver, setOffNumber } from "../words/numbersOfTitles";
import { readTitleCell } from "./readTitleCell";
import { shownIn } from "./shownIn";

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
      kindOfOwner(level.owner),
      titleAt(level, record),
      codeAt(level, record),
      parent,
      place,
    );
    if (found) numberByLabel(found, level);
    let node: NodeFact | null;
    if (found && isEmptyRow(found, level, columns, record)) node = null;
    else if (!found) node = changed && !isMerged(level, record) ? null : current;
    else {
      const apart = current !== null && !changed && isApart(found, columns.levels, index, record);
      const again = current && !changed && !apart && isSame(current, found);
      if (again && !(level.title === null && isOfOtherUnit(columns, record))) node = current;
      else {
        node = found;
        node.separate = apart;
      }
    }
    if (node !== current) changed = true;
    if (node) parent = node;
    return node;
  });
  return result;
}

/** "10 Trasporti" among "01 Servizi", "04 Istruzione": a number all titles of a column begin with is their code. */
function titleAt({ title }: Level, record: number): Piece | undefined {
  const written = title?.field.cells[record];
  const cell = title && written ? withWeightBehind(written, title.field) : written;
  return title && cell && numbersIn(title.field)(cell.text)
    ? { ...cell, text: setOffNumber(cell.text) }
    : cell;
}

const numbersIn = onceFor(({ cells }: Field): ((text: string) => boolean) => {
  const texts = cells.flatMap((cell) => (cell ? [cell.text] : []));
  if (areNumbered(texts)) return () => true;
  const over = numbersOver(texts.map((text) => readCode(tidyText(text))?.code));
  return (text) => isNumberedBy(text, over);
});

/** The code in a record; of a title written again the one that its like is merged with. */
const codeAt = ({ title, code }: Level, record: number): Piece | undefined =>
  code?.field.cells[record] ?? (code && title?.field.cells[record] ? shownIn(code, record) : undefined);

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

/** The number in a label is a code only where it tells siblings apart: the tree knows. */
function numberByLabel(node: NodeFact, { code }: Level): void {
  // Over a column "OS n." heads the codes of all.
  const isLabel = code?.field.col === null && code.field.path.at(-1)?.endsWith(" n.");
  if (!node.code || !isLabel || !isOrdinal(node.code.value)) return;
  node.ordinal = node.code;
  node.code = null;
}

/**
 * Words without a code that are written again, though their like are merged or left blank below, are written on purpose: another node.
 * Where what stands below goes on from the record above, so do they.
 */
function isApart(found: NodeFact, levels: readonly Level[], index: number, record: number): boolean {
  const level = levels[index];
  if (!level || found.code !== null || found.kind === "strategicObjective") return false;
  if (level.code && isContinued(level.code.field.origins, record)) return false;
  const below = levels.slice(index + 1);
  const blank =
    level.title?.field.origins[record - 1] === -1 && !below.some((each) => goesOn(each, record - 1));
  if (!mergedIn(levels)[index] && !blank) return false;
  return !below.some(({ title }) => title && isContinued(title.field.origins, record));
}

/** By level whether titles are merged over several nodes below: over the rows of one they are as good as filled in for that. */
const mergedIn = onceFor((levels: readonly Level[]): readonly boolean[] =>
  levels.map(({ title }, index) => {
    const below = levels.slice(index + 1);
    return (title?.field.origins ?? []).some(
      (origin, record) => origin >= 0 && origin !== record && !below.some((each) => goesOn(each, record)),
    );
  }),
);

/** Whether a record goes on with a title of a level above it, merged or left blank. */
const goesOn = ({ title }: Level, record: number): boolean =>
  title !== null && title.field.cells[record] === undefined;

const isContinued = (origins: readonly number[], record: number): boolean => {
  const origin = origins[record] ?? -1;
  return origin >= 0 && origin < record;
};

/** "Ufficio Cultura | 1" below "Ufficio Ragioneria | 1", with no titles beside the numbers: each office counts for itself. */
const isOfOtherUnit = ({ ofNode }: Columns, record: number): boolean =>
  ofNode.some(({ role, field: { cells } }) => {
    const [before, here] = [cells[record - 1], cells[record]];
    return role === "responsible:node" && before && here && !sameWhenFolded(before.text, here.text);
  });

/** The same words and code as in the record above: filled down. */
function isSame(current: NodeFact, found: NodeFact): boolean {
  if (found.title.value === "")
    return current.code !== null && found.code !== null && sameCode(current.code.value, found.code.value);
  const codes =
    found.code === null || current.code === null || sameCode(found.code.value, current.code.value);
  return codes && sameWhenFolded(tidyText(current.title.value), found.title.value);
}
