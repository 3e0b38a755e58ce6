import type { Range } from "../model/address";

/** Colours are "#RRGGBB". */
export type Color = string;

export type BorderLine = "thin" | "medium" | "thick" | "dotted" | "dashed" | "double" | "hair";

export interface Border {
  readonly line: BorderLine;
  readonly color: Color;
}

/** How a cell looks; what is absent is the workbook's default. */
export interface CellLook {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly color?: Color;
  readonly fill?: Color;
  readonly top?: Border;
  readonly right?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: true;
  /** Degrees, anticlockwise; "stacked" puts the letters one below the other. */
  readonly rotation?: number | "stacked";
  /** Number format code, also of cells that are empty. */
  readonly format?: string;
}

/** How one sheet looks. */
export interface SheetLook {
  readonly name: string;
  /** By row and column; the number is the look's place in `Appearance.looks`. */
  readonly cells: readonly { readonly row: number; readonly col: number; readonly look: number }[];
  /** Pixels by 0-based column, where the file sets them. */
  readonly widths: ReadonlyMap<number, number>;
  /** Pixels by 0-based row, where the file sets them. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows and columns that stay in place while scrolling. */
  readonly frozen: { readonly rows: number; readonly cols: number };
  readonly gridlines: boolean;
  readonly tab?: Color;
  /** Cells in use, looks included; undefined on an empty sheet. */
  readonly used?: Range;
}

/** Everything about a workbook that is for the eye: nothing in it means anything to the recogniser. */
export interface Appearance {
  readonly looks: readonly CellLook[];
  readonly font: string;
  readonly size: number;
  readonly sheets: readonly SheetLook[];
}
