import type { Address } from "./address";

declare const fraction: unique symbol;
/** A share of one: 30 % is 0.3. Branded so that 30 and 30 % cannot be mixed up. */
export type Fraction = number & { readonly [fraction]: true };

/** Says that a number is a fraction already: 0.3 for 30 %. */
export const asFraction = (value: number): Fraction => value as Fraction;

/** A weight as written, and what it means inside its group. */
export interface Weight {
  /** Share of the group; null when the cell is blank or cannot be read as a number. */
  readonly fraction: Fraction | null;
  /** What the cell shows. */
  readonly text: string;
  readonly at: Address;
  /** How the cell keeps it: a number, a number formatted as percentage, a text, or nothing at all. */
  readonly stored: "number" | "percent" | "text" | "blank";
  /** The value shares its cell with its label ("Peso: 30%"): the cell must not be overwritten with it. */
  readonly inline?: true;
}
