import type { ChangedCell } from "../grid/changedCells";
import { formatCell, parseCell } from "../model/address";
import { brokenShares, type BrokenShares } from "./brokenShares";
import { cellXml, formulaOf, type SheetManner } from "./cellXml";
import { orderRows } from "./orderRows";
import { attribute, elements, escapeText, prefixOf, withAttribute, type Element } from "./xmlText";
import { XlsxError } from "./XlsxError";

export interface PatchedSheet {
  readonly xml: string;
  /** Some cell no longer has a formula. */
  readonly lostFormula: boolean;
  readonly hasFormulas: boolean;
}

type Changes = ReadonlyMap<number, ReadonlyMap<number, ChangedCell>>;

/** Puts changed cells into the XML of a worksheet; every other character stays, but for comments between the cells. */
export function patchSheet(
  source: string,
  changes: readonly ChangedCell[],
  given: Omit<SheetManner, "prefix">,
): PatchedSheet {
  const prefix = prefixOf(source, "worksheet");
  const manner = { ...given, prefix };
  const { before, data, after } = cutData(source, prefix);
  const byRow = new Map<number, Map<number, ChangedCell>>();
  for (const change of changes) {
    const row = byRow.get(change.row) ?? new Map<number, ChangedCell>();
    byRow.set(change.row, row.set(change.col, change));
  }
  const shares = brokenShares(data, prefix, changes);
  const patch = patchRows(data, byRow, shares, manner);
  return {
    xml: widenDimension(before, prefix, changes) + patch.xml + after,
    lostFormula: patch.lostFormula,
    hasFormulas: patch.xml.includes(`<${prefix}f`),
  };
}

/** The rows, and what stands before and after them. */
function cutData(xml: string, prefix: string) {
  const [data] = elements(xml, `${prefix}sheetData`);
  if (!data) throw new XlsxError("damaged");
  const plain = (data.body ?? "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_all, text: string) => escapeText(text));
  return {
    before: `${xml.slice(0, data.start)}<${prefix}sheetData${data.attributes}>`,
    data: orderRows(plain, prefix),
    after: `</${prefix}sheetData>${xml.slice(data.end)}`,
  };
}

function patchRows(data: string, changes: Changes, shares: BrokenShares, manner: SheetManner) {
  const { prefix } = manner;
  const waiting = [...changes.keys()].sort((a, b) => a - b);
  const pieces: string[] = [];
  let lostFormula = false;
  const write = (row: number, old: Element | undefined) => {
    const cells = patchCells(row, old?.body ?? "", changes.get(row) ?? new Map(), shares, manner);
    lostFormula ||= cells.lostFormula;
    if (!old && cells.xml === "") return;
    // A hint about the first and last cell of the row, no longer true.
    const attributes = (old?.attributes ?? ` r="${row + 1}"`).replace(
      /\sspans\s*=\s*(?:"[^"]*"|'[^']*')/,
      "",
    );
    pieces.push(`<${prefix}row${attributes}>${cells.xml}</${prefix}row>`);
  };
  let last = -1;
  let copied = 0;
  for (const element of elements(data, `${prefix}row`)) {
    const row = Number(attribute(element.attributes, "r") ?? last + 2) - 1;
    last = row;
    pieces.push(data.slice(copied, element.start));
    copied = element.end;
    while (waiting[0] !== undefined && waiting[0] < row) write(waiting.shift() ?? 0, undefined);
    if (waiting[0] === row || shares.rows.has(row)) {
      if (waiting[0] === row) waiting.shift();
      write(row, element);
    } else pieces.push(data.slice(element.start, element.end));
  }
  pieces.push(data.slice(copied));
  for (const row of waiting) write(row, undefined);
  return { xml: pieces.join(""), lostFormula };
}

function patchCells(
  row: number,
  body: string,
  changes: ReadonlyMap<number, ChangedCell>,
  shares: BrokenShares,
  manner: SheetManner,
) {
  const { prefix } = manner;
  const waiting = [...changes.keys()].sort((a, b) => a - b);
  const pieces: string[] = [];
  let lostFormula = false;
  const write = (col: number, old: Element | undefined) => {
    const change = changes.get(col);
    if (!change) return;
    const name = formatCell({ row, col });
    const formula = formulaOf(old?.body, prefix);
    if (formula && !change.cell?.formula) lostFormula = true;
    pieces.push(cellXml(name, old, change, shares.ownFormula(row, col) ?? formula?.xml, manner));
  };
  let last = -1;
  let copied = 0;
  for (const element of elements(body, `${prefix}c`)) {
    const col = parseCell(attribute(element.attributes, "r") ?? "")?.col ?? last + 1;
    last = col;
    pieces.push(body.slice(copied, element.start));
    copied = element.end;
    while (waiting[0] !== undefined && waiting[0] < col) write(waiting.shift() ?? 0, undefined);
    const own = shares.ownFormula(row, col);
    if (waiting[0] === col) write(waiting.shift() ?? 0, element);
    else {
      const xml = body.slice(element.start, element.end);
      const shared = own === undefined ? undefined : formulaOf(element.body, prefix)?.xml;
      pieces.push(own !== undefined && shared !== undefined ? xml.replace(shared, () => own) : xml);
    }
  }
  pieces.push(body.slice(copied));
  for (const col of waiting) write(col, undefined);
  return { xml: pieces.join(""), lostFormula };
}

/** The area in use, wide enough for new cells. */
function widenDimension(before: string, prefix: string, changes: readonly ChangedCell[]): string {
  const [dimension] = elements(before, `${prefix}dimension`);
  const [from, to = from] = (dimension && attribute(dimension.attributes, "ref")?.split(":")) ?? [];
  const first = parseCell(from ?? "");
  const last = parseCell(to ?? "");
  if (!dimension || !first || !last) return before;
  const filled = changes.filter(({ cell }) => cell !== undefined);
  const top = filled.reduce((least, { row }) => Math.min(least, row), first.row);
  const left = filled.reduce((least, { col }) => Math.min(least, col), first.col);
  const bottom = filled.reduce((most, { row }) => Math.max(most, row), last.row);
  const right = filled.reduce((most, { col }) => Math.max(most, col), last.col);
  const ref = `${formatCell({ row: top, col: left })}:${formatCell({ row: bottom, col: right })}`;
  const tag = `<${prefix}dimension${withAttribute(dimension.attributes, "ref", ref)}/>`;
  return before.slice(0, dimension.start) + tag + before.slice(dimension.end);
}
