import { foldText } from "../../grid/foldText";
import type { Spot } from "../../grid/sheetView";
import type { Range } from "../../model/address";
import type { Block } from "../../model/sheetReading";
import type { FormPart } from "../forms/readForm";
import type { HeaderBand } from "../tables/readHeaderBand";
import type { Table } from "../tables/table";
import { isLevel } from "../words/levels";
import { addBlock, type DraftBlock } from "./addBlock";

/** The headings of a table, with the text they stand beside. */
export function sketchHeader(blocks: DraftBlock[], band: HeaderBand): void {
  addBlock(blocks, "header", { ...columnsOf(band), top: band.top, bottom: band.bottom });
}

/** The values of a small table from below its headings to row `bottom`. */
export function sketchValues(blocks: DraftBlock[], band: HeaderBand, bottom: number): void {
  addBlock(blocks, "table", { ...columnsOf(band), top: band.bottom + 1, bottom });
}

function columnsOf({ columns, lead }: HeaderBand): Pick<Range, "left" | "right"> {
  const cols = columns.map(({ col }) => col);
  const left = Math.min(...cols, lead?.left ?? Infinity);
  return { left, right: Math.max(...cols, lead?.right ?? 0) };
}

/** A row of a table; empty rows do not end it. */
export function sketchRecord(blocks: DraftBlock[], { left, right }: Table, row: number): void {
  const last = blocks.at(-1);
  const inside = last?.kind === "table" && last.range.left <= left && last.range.right >= right;
  if (inside) last.range.bottom = Math.max(last.range.bottom, row);
  else addBlock(blocks, "table", { top: row, left, bottom: row, right }, { goesOn: true });
}

/** A row with one text that is no label; below a legend it is one of its entries. */
export function sketchText(blocks: DraftBlock[], kind: "title" | "heading" | "note", spot: Spot): void {
  if (sketchEntry(blocks, [spot])) return;
  addBlock(blocks, kind, rangeOf([spot]), kind === "heading" ? { goesOn: false } : {});
}

/**
 * A row of labels and values. A card goes on over an empty row, which sets its parts off, until the label it began
 * with comes again.
 */
export function sketchForm(
  blocks: DraftBlock[],
  spots: readonly Spot[],
  labelled: readonly FormPart[],
): void {
  const range = rangeOf(spots);
  const [first] = labelled;
  if (first && LEGEND.test(foldText(first.spot.cell.text))) {
    addBlock(blocks, "legend", range);
    return;
  }
  if (sketchEntry(blocks, spots)) return;
  // A label that stands over the whole sheet with nothing beside it is its title: "Obiettivi e indicatori".
  if (blocks.length === 0 && first && isOver(first, spots)) {
    addBlock(blocks, "title", range);
    return;
  }
  const last = blocks.at(-1);
  const begins = first?.label?.term ?? null;
  const again = begins !== null && isLevel(begins) && last?.begins === begins;
  const near = last !== undefined && range.top <= last.range.bottom + 2;
  addBlock(blocks, "card", range, { goesOn: near && !again, begins });
}

const isOver = ({ label, value, spot }: FormPart, spots: readonly Spot[]): boolean =>
  spots.length === 1 && spot.right > spot.left && value === undefined && label?.inline === null;

/** Rows right below a legend are its entries, whatever they say. Returns whether this one is. */
export function sketchEntry(blocks: DraftBlock[], spots: readonly Spot[]): boolean {
  const last = blocks.at(-1);
  const range = rangeOf(spots);
  if (last?.kind !== "legend" || range.top > last.range.bottom + 1) return false;
  addBlock(blocks, "legend", range);
  return true;
}

const LEGEND = /^(?:legenda|legend|key)\b/;

const rangeOf = (spots: readonly Spot[]): Range => ({
  top: spots[0]?.cell.at.row ?? 0,
  left: Math.min(...spots.map(({ left }) => left)),
  bottom: Math.max(...spots.map(({ bottom }) => bottom)),
  right: Math.max(...spots.map(({ right }) => right)),
});

/** The blocks of a sheet as the plan keeps them. */
export const blocksOf = (blocks: readonly DraftBlock[]): Block[] =>
  blocks.map(({ kind, range }) => ({ kind, range }));
