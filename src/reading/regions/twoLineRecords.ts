import { tidyText } from "../../grid/foldText";
import type { Field, Region } from "../model";
import { headingMarks } from "./headingMarks";

/** Fewer records with a second line may be so by chance. */
const FEWEST = 3;
/** So many of all records have one. */
const MOST = 0.8;

/**
 * A table whose records have two rows, the second with a cell in one column alone: "KPI" over its formula, a title over what describes it.
 * The two lines become two fields, under a heading each where that column alone has two. Other tables stay as they are.
 */
export function twoLineRecords(region: Region): Region {
  const field = linedField(region);
  if (!field) return region;
  const isSecond = region.records.map((_, record) => goesOn(region, field, record));
  const firsts = region.records.flatMap((_, record) => (isSecond[record] ? [] : [record]));
  const placeOf = new Map(firsts.map((record, place) => [record, place]));
  const seconds = firsts.map((record) => (isSecond[record + 1] ? record + 1 : -1));
  const [upper, lower] = headingsOf(region, field);
  const at = (one: Field, rows: readonly number[]): Pick<Field, "cells" | "origins" | "places"> => ({
    cells: rows.map((record) => one.cells[record]),
    origins: rows.map((record) => placeOf.get(one.origins[record] ?? -1) ?? -1),
    places: rows.map(
      (record, place) => one.places[record] ?? (one.places[firsts[place] ?? 0] as Field["places"][number]),
    ),
  });
  const below = at(field, seconds);
  return {
    ...region,
    records: firsts.map((record) => ({
      top: region.records[record]?.top ?? 0,
      bottom: region.records[isSecond[record + 1] ? record + 1 : record]?.bottom ?? 0,
    })),
    fields: region.fields.flatMap((one): Field[] => {
      const first = { ...one, ...at(one, firsts) };
      if (one !== field) return [first];
      const second = { ...one, ...below, origins: below.cells.map((cell, place) => (cell ? place : -1)) };
      return [headed(first, upper), headed(second, lower)];
    }),
    sections: region.sections.map((section) => ({
      ...section,
      record: firsts.filter((record) => record < section.record).length,
    })),
  };
}

/** The only column with a cell in the second rows. */
function linedField(region: Region): Field | undefined {
  const { records, fields } = region;
  const columns = fields.filter(({ col }) => col !== null);
  if (records.length < FEWEST * 2 || columns.length < FEWEST) return undefined;
  return columns.find((field) => {
    const seconds = records.filter((_, record) => goesOn(region, field, record)).length;
    return seconds >= FEWEST && seconds >= (records.length - seconds) * MOST;
  });
}

/** Whether a record is nothing but one more line of a column, below a record with more. */
function goesOn({ fields }: Region, field: Field, record: number): boolean {
  if (record === 0 || isAlone(fields, field, record - 1)) return false;
  return isAlone(fields, field, record) && field.cells[record - 1] !== undefined;
}

const isAlone = (fields: readonly Field[], field: Field, record: number): boolean =>
  fields.every(({ cells }) =>
    cells === field.cells ? cells[record] !== undefined : cells[record] === undefined,
  );

/** Two headings of one column, none of them shared, are one for each line; else the first line has them all. */
function headingsOf({ fields }: Region, field: Field): readonly [Field["headings"], Field["headings"]] {
  const [upper, lower, ...more] = field.headings;
  const isOwn = upper && !fields.some((other) => other !== field && other.headings.includes(upper));
  return isOwn && lower && more.length === 0 ? [[upper], [lower]] : [field.headings, []];
}

const headed = (field: Field, headings: Field["headings"]): Field => ({
  ...field,
  headings,
  path: headings.map(({ text }) => tidyText(text)),
  ...headingMarks(headings),
});
