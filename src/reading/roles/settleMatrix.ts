import { groupBy } from "../../model/groupBy";
import type { Assignment, Field, Role } from "../model";
import { isPeriodOnly } from "../words/readPeriod";
import { readSenses } from "../words/senses";
import type { Term } from "../words/term";
import { addUpToWhole, numberOf } from "./numbersOf";
import { withRoles } from "./withRoles";

/** What a column of a few figures is taken for where nothing else speaks. */
const OPEN: readonly (Role | undefined)[] = ["aside", "unknown"];
/** Taken for something by its figures alone. */
const GUESSED: readonly (Role | undefined)[] = [...OPEN, "target", "baseline", "actual", "note"];

/**
 * A matrix of weights, a column for each manager or office. "Peso per dirigente" over "Area Manutenzione | Area Patrimonio": where one column
 * under a heading of weights holds weights, those beside it do. "Segretario generale | Direzione tecnica", each adding up to 100: where one
 * does, all do. Planners' corrections are left alone.
 */
export function settleMatrix(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const settled = [...roles];
  const share = (group: readonly number[], may: readonly (Role | undefined)[]) => {
    const weight = group.map((at) => roles[at]).find((role) => role?.startsWith("weight:"));
    for (const at of weight ? group : [])
      if (weight && may.includes(roles[at]) && certainty[at] !== 1) settled[at] = weight;
  };
  const grouped = shape.fields.flatMap((field, at) => (isUnderWeights(field) ? [at] : []));
  for (const [, group] of groupBy(grouped, (at) => shape.fields[at]?.headings[0])) {
    share(group, OPEN);
    // Of several offices' weights none is the indicator's own.
    for (const at of group.length > 1 ? group : [])
      if (settled[at] === "weight:indicator" && certainty[at] !== 1) settled[at] = "aside";
  }
  share(
    shape.fields.flatMap((field, at) => (isOfSomebody(field) && isWhole(field) ? [at] : [])),
    GUESSED,
  );
  return withRoles(assignment, settled);
}

/** Figures under a heading of weights and the name of something that is no field of a plan. */
function isUnderWeights({ headings, path, cells }: Field): boolean {
  const [group, leaf, ...more] = path;
  if (group === undefined || leaf === undefined || more.length > 0 || headings.length !== 2) return false;
  return (
    readSenses(group).first.includes("weight") &&
    readSenses(leaf).whole.length === 0 &&
    !isPeriodOnly(leaf) &&
    figuresIn(cells) !== null
  );
}

/** What heads a column of somebody's, and what heads nothing known. */
const SOMEBODY: readonly Term[] = ["responsible", "organisation"];

const isOfSomebody = ({ path, col }: Field): boolean =>
  col !== null &&
  path.length === 1 &&
  !isPeriodOnly(path[0] ?? "") &&
  readSenses(path[0] ?? "").any.every((term) => SOMEBODY.includes(term));

/** Two could do so by chance. */
const FEWEST = 2;

function isWhole({ cells }: Field): boolean {
  const figures = figuresIn(cells);
  return figures !== null && figures.length >= FEWEST && addUpToWhole(figures);
}

/** Nothing, written. */
const DASH = /^\s*[-–—]\s*$/;

function figuresIn(cells: Field["cells"]): readonly number[] | null {
  const figures: number[] = [];
  for (const cell of cells) {
    if (!cell || DASH.test(cell.text)) continue;
    const figure = numberOf(cell);
    if (figure === null) return null;
    figures.push(figure);
  }
  return figures.length > 0 ? figures : null;
}
