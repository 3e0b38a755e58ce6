import type { Region } from "../model";

/** Further fields of one record of a table on its side. */
export interface TablePart {
  readonly record: number;
  readonly region: Region;
}

const columnsOf = ({ fields: [first] }: Region): readonly number[] =>
  first?.places.map(({ col }) => col) ?? [];

/** Whether a table on its side has its records in columns of the one above it. */
export const isBelow = (above: Region, below: Region): boolean =>
  above.fields.every(({ col }) => col === null) &&
  columnsOf(below).every((col) => columnsOf(above).includes(col));

/** The records of the lower table, each as a part of the record above it. */
export const partsOf = (above: Region, below: Region): TablePart[] =>
  columnsOf(below).map((col, at): TablePart => {
    const fields = below.fields.map((field) => ({
      ...field,
      cells: [field.cells[at]],
      origins: [field.cells[at] ? 0 : -1],
      places: field.places.slice(at, at + 1),
    }));
    return {
      record: columnsOf(above).indexOf(col),
      region: { ...below, records: below.records.slice(at, at + 1), fields },
    };
  });
