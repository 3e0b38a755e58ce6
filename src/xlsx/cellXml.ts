import { storedFormula } from "../grid/storedFormula";
import type { ChangedCell } from "../grid/changedCells";
import { formatRange } from "../model/address";
import type { Cell } from "../model/grid";
import { attribute, cellText, escapeText, firstElement, type Element } from "./xmlText";

/** How one sheet is written. */
export interface SheetManner {
  /** Of the elements: "", "x:". */
  readonly prefix: string;
  /** What a date in the cell is stored as. */
  readonly dateNumber: (value: number, format: string | undefined) => number;
  /** The style of a cell that has another number format than its style says. */
  readonly styleFor: (style: string | undefined, format: string | undefined) => string | undefined;
}

/** The formula element of a cell, as it stands in the file. */
export function formulaOf(
  body: string | undefined,
  prefix: string,
): (Element & { readonly xml: string }) | undefined {
  const found = body === undefined ? undefined : firstElement(body, `${prefix}f`);
  return found && body !== undefined ? { ...found, xml: body.slice(found.start, found.end) } : undefined;
}

/** A cell with what it holds now: its style and, where only the result is new, its formula stay as they are. */
export function cellXml(
  name: string,
  old: Pick<Element, "attributes" | "body"> | undefined,
  change: ChangedCell,
  kept: string | undefined,
  { prefix, dateNumber, styleFor }: SheetManner,
): string {
  const { cell } = change;
  const own = old && attribute(old.attributes, "s");
  const style = change.format ? styleFor(own, cell?.format) : own;
  const dynamic = !change.formula && old ? attribute(old.attributes, "cm") : undefined;
  const start =
    `<${prefix}c r="${name}"` +
    (style === undefined ? "" : ` s="${style}"`) +
    (dynamic === undefined ? "" : ` cm="${dynamic}"`);
  if (!cell) return style === undefined ? "" : `${start}/>`;
  const formula = cell.formula
    ? change.formula || kept === undefined
      ? `<${prefix}f${cell.fills ? ` t="array" ref="${formatRange(cell.fills)}"` : ""}>${escapeText(storedFormula(cell.formula))}</${prefix}f>`
      : kept
    : "";
  if (change.stale) return `${start}>${formula}</${prefix}c>`;
  const { type, value } = stored(cell, prefix, dateNumber);
  return `${start}${type}>${formula}${value}</${prefix}c>`;
}

/** Errors a file may hold (ECMA-376 part 1, 18.17.3); Excel finds the younger ones anew when it computes. */
const ERRORS: ReadonlySet<string> = new Set(
  "#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA".split(" "),
);

function stored(
  { type, value, format, formula }: Cell,
  prefix: string,
  dateNumber: SheetManner["dateNumber"],
): { readonly type: string; readonly value: string } {
  const plain = (content: string) => `<${prefix}v>${content}</${prefix}v>`;
  switch (type) {
    case "number":
      return { type: "", value: plain(String(value)) };
    case "date":
      return { type: "", value: plain(String(dateNumber(Number(value), format))) };
    case "boolean":
      return { type: ' t="b"', value: plain(value ? "1" : "0") };
    case "error":
      return { type: ' t="e"', value: plain(ERRORS.has(String(value)) ? String(value) : "#VALUE!") };
    case "text": {
      const text = cellText(String(value));
      if (formula) return { type: ' t="str"', value: plain(text) };
      const inline = `<${prefix}t xml:space="preserve">${text}</${prefix}t>`;
      return { type: ' t="inlineStr"', value: `<${prefix}is>${inline}</${prefix}is>` };
    }
  }
}
