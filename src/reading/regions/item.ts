import type { Cell } from "../../model/grid";
import type { Region } from "../model";
import type { Pair } from "./pair";
import type { TablePart } from "./tableParts";

/** What a form is made of, from the top down. */
export type Item =
  | { readonly kind: "pair"; readonly key: string | null; readonly row: number; readonly pair: Pair }
  | {
      readonly kind: "title";
      /** "§ scheda" of "SCHEDA N. 2": such a title begins a card. */
      readonly key: string | null;
      readonly row: number;
      readonly cell: Cell;
    }
  | {
      readonly kind: "table";
      readonly key: string;
      readonly row: number;
      readonly region: Region;
      /** What a table on its side says more of its records further down. */
      readonly below?: readonly TablePart[];
    };
