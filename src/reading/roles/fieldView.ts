import { foldText, tidyText } from "../../grid/foldText";
import type { Field, Piece, Shape } from "../model";
import { onceFor } from "../onceFor";
import { isHalfUnderHeading, isPeriodOnly } from "../words/readPeriod";
import { readLabel } from "../words/readLabel";
import { readSenses, type Senses } from "../words/senses";
import type { Term } from "../words/term";

/** Records and cells of a field that are looked at; more say nothing new. */
export const SAMPLED = 64;

/** A field as the features look at it: what its headings may mean, and a sample of its cells. */
export interface FieldView {
  readonly field: Field;
  readonly index: number;
  readonly shape: Shape;
  /** The lowest heading that is no bare period; "" where there is none. */
  readonly leaf: string;
  readonly senses: Senses;
  /** Headings above that one, nearest first. */
  readonly groups: readonly Senses[];
  /** Up to 64 filled cells. */
  readonly cells: readonly Piece[];
  /** Their texts, folded. */
  readonly texts: readonly string[];
  /** How many records the shape has, and how many have a value of their own here. */
  readonly records: number;
  readonly filled: number;
  /** By sampled record: what shows there, folded; "" where nothing does. A blank below a value is blank. */
  readonly shown: readonly string[];
  /** By sampled record: whether a cell begins there. */
  readonly begins: readonly boolean[];
  /** Records merged into one above. */
  readonly merged: number;
  /** All fields of the shape. */
  readonly all: readonly FieldView[];
}

/** Looks at all fields of a shape once. */
export function viewFields(shape: Shape): readonly FieldView[] {
  const all: FieldView[] = [];
  shape.fields.forEach((field, index) => all.push(viewField(field, index, shape, all)));
  return all;
}

function viewField(field: Field, index: number, shape: Shape, all: readonly FieldView[]): FieldView {
  const named = field.path.filter(
    (text, at) => text !== "" && !isPeriodOnly(text) && !(at > 0 && isHalfUnderHeading(text)),
  );
  const leaf = named.at(-1) ?? "";
  const cells: Piece[] = [];
  let filled = 0;
  for (const cell of field.cells) {
    if (!cell) continue;
    filled += 1;
    if (cells.length < SAMPLED) cells.push(cell);
  }
  const records = Math.min(field.cells.length, SAMPLED);
  const shown: string[] = [];
  const begins: boolean[] = [];
  let merged = 0;
  for (let record = 0; record < records; record += 1) {
    const origin = field.origins[record] ?? -1;
    const cell = origin < 0 ? undefined : field.cells[origin];
    if (origin >= 0 && origin !== record) merged += 1;
    shown.push(cell ? foldText(tidyText(cell.text)) : "");
    begins.push(field.cells[record] !== undefined);
  }
  return {
    field,
    index,
    shape,
    leaf,
    senses: readSenses(leaf),
    groups: named.slice(0, -1).reverse().map(readSenses),
    cells,
    texts: cells.map(({ text }) => foldText(tidyText(text))),
    records: field.cells.length,
    filled,
    shown,
    begins,
    merged,
    all,
  };
}

/** Whether the headings of a field, its own or those above, speak of something. */
export const speaksOf = ({ senses, groups }: FieldView, term: Term): boolean =>
  [senses, ...groups].some(({ any }) => any.includes(term));

/** "2" of "Indicatore 2"; "" where a field's heading has no number. */
export const numberIn = ({ leaf }: FieldView): string => readLabel(leaf)?.number ?? "";

const NUMBER_OF = " n.";

/** The words of the label a number was cut out of: "Obiettivo" of "Obiettivo n. 3"; undefined for any other field. */
export const labelNumbered = ({ leaf }: FieldView): string | undefined =>
  leaf.endsWith(NUMBER_OF) ? leaf.slice(0, -NUMBER_OF.length) : undefined;

/** Share of a view's cells that a test holds for; 0 where it has none. */
export const shareOf = ({ cells }: FieldView, test: (cell: Piece) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/** The same over the folded texts. */
export const shareOfTexts = ({ texts }: FieldView, test: RegExp | ((text: string) => boolean)): number => {
  if (texts.length === 0) return 0;
  const holds = typeof test === "function" ? test : (text: string) => test.test(text);
  return texts.filter(holds).length / texts.length;
};

/** Records at which something new shows: where it differs from what showed last, blanks going on with it. */
export const changesOf = onceFor(({ shown }: FieldView): ReadonlySet<number> => {
  const changes = new Set<number>();
  let last: string | undefined;
  shown.forEach((text, record) => {
    if (text === "" || text === last) return;
    changes.add(record);
    last = text;
  });
  return changes;
});
