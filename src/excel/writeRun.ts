import type { Address } from "../model/address";

/** What a cell holds, as Excel has to be told it to hold it. */
export interface Content {
  readonly at: Address;
  /** Formula with "=", or the value protected against being taken for one. */
  readonly content: string | number | boolean;
  /** Null leaves the number format alone. */
  readonly format: string | null;
}

/** The format whose cells keep whatever is written into them as a text, numbers and formulas too. */
const TEXT = "@";
const PLAIN = "General";

const isText = ({ content }: Content): boolean => typeof content === "string" && !content.startsWith("=");

/**
 * Writes cells below each other with their formats. Where a cell has the format Text (`formatAt`, null: unknown) a number or a
 * formula brings General along; what has to stand as a number in a cell of that format gets the format after the number.
 */
export function writeRun(
  range: Excel.Range,
  contents: readonly Content[],
  formatAt: (at: Address) => string | null,
): void {
  const first = contents.map((content) => {
    const format = content.format ?? (formatAt(content.at) === TEXT ? TEXT : null);
    return format === TEXT && !isText(content) ? PLAIN : content.format;
  });
  if (first.some((format) => format !== null)) range.numberFormat = first.map((format) => [format]);
  range.formulas = contents.map(({ content }) => [content]);
  const last = contents.map((content, i) => (content.format === TEXT && first[i] === PLAIN ? TEXT : null));
  if (last.some((format) => format !== null)) range.numberFormat = last.map((format) => [format]);
}
