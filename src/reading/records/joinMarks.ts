import { foldText, tidyText } from "../../grid/foldText";
import type { Field, Piece, Role } from "../model";
import { readSenses } from "../words/senses";
import type { Taken } from "./taken";

const FEWEST = 2;
const MARK = /^(?:\p{L}|[✓✔●•■+])$/u;

/**
 * A table in which crosses or letters below the names of offices say who answers, as one with a column of those who do: the office under an R, or
 * under the only mark of a row. The others take part. Other tables stay as they are.
 */
export function joinMarks(taken: Taken): Taken {
  const { region, roles, certainty } = taken;
  if (region.kind !== "table" || roles.some((role) => role === "responsible:node")) return taken;
  const offices = region.fields.flatMap((field, at) => (isOffice(field) && certainty[at] !== 1 ? [at] : []));
  const columns = offices.flatMap((at) => region.fields[at] ?? []);
  const mark = columns.length < FEWEST ? undefined : markOf(columns);
  if (mark === undefined) return taken;
  const [first = 0] = offices;
  const answering = answers(columns, mark);
  return {
    ...taken,
    region: { ...region, fields: [...region.fields, answering] },
    roles: [...roles.map((role, at): Role => (offices.includes(at) ? "aside" : role)), "responsible:node"],
    certainty: [...certainty, certainty[first] ?? 0],
  };
}

/** Nothing but marks below the name of an office, in a group of those that answer. */
const isOffice = ({ path, period, cells }: Field): boolean =>
  path.length > 1 &&
  period === null &&
  readSenses(path[0] ?? "").any.some((term) => term === "responsible" || term === "organisation") &&
  cells.every((cell) => !cell || MARK.test(tidyText(cell.text)));

/** The mark of the one that answers. */
function markOf(columns: readonly Field[]): string | undefined {
  const marks = new Set(
    columns.flatMap(({ cells }) => cells.flatMap((cell) => (cell ? foldText(cell.text) : []))),
  );
  if (marks.has("r")) return "r";
  const [only] = marks;
  const records = columns[0]?.cells.length ?? 0;
  const several = Array.from({ length: records }, (_, record) => record).some(
    (record) => columns.filter(({ cells }) => cells[record]).length > 1,
  );
  return marks.size === 1 && !several ? only : undefined;
}

function answers(columns: readonly Field[], mark: string): Field {
  const [first] = columns as [Field, ...Field[]];
  const cells = first.cells.map((_, record): Piece | undefined => {
    const column = columns.find(({ cells: own }) => foldText(own[record]?.text ?? "") === mark);
    const cell = column?.cells[record];
    const text = tidyText(column?.path.at(-1) ?? "");
    return cell && { ...cell, type: "text", text, value: text, inline: true };
  });
  return {
    ...first,
    headings: first.headings.slice(0, 1),
    path: first.path.slice(0, 1),
    cells,
    origins: cells.map((cell, record) => (cell ? record : -1)),
  };
}
