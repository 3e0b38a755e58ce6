import type { Level } from "./level";
import type { Owner } from "../../model/role";
import { isNodeCode } from "../isNodeCode";
import { isLevel, rankOfOwner } from "../words/levels";
import { readSenses } from "../words/senses";
import type { Term } from "../words/term";
import type { Role } from "../model";
import type { Column } from "./column";
import { orderLevels } from "./orderLevels";

const MEASURED: readonly Role[] = ["name", "target", "actual", "algorithm"];

/** One level a title or, where a level has only codes, a code. Several areas nest as they stand. */
export function levelsOf(columns: readonly Column[]): Level[] {
  const levels: {
    owner: Owner;
    title: Column | null;
    code: Column | null;
    weights: Column[];
    ofLevel: Column[];
    place: number;
  }[] = [];
  columns.forEach((column, place) => {
    if (column.role.startsWith("title:"))
      levels.push({
        owner: column.role.slice(6) as Owner,
        title: column,
        code: null,
        weights: [],
        ofLevel: [],
        place,
      });
  });
  // A code without any title stands for a node only where something is said of it.
  const measures = columns.some(
    ({ role }) => MEASURED.includes(role) || (role.startsWith("weight:") && role !== "weight:indicator"),
  );
  const answers = saysWhoAnswers(columns);
  const nearest = (
    owner: Owner,
    place: number,
    side: 1 | -1,
    free: (level: (typeof levels)[number]) => boolean,
  ) =>
    levels
      .filter((level) => level.owner === owner && free(level))
      .sort((a, b) => Math.abs(a.place - place) - Math.abs(b.place - place) || side * (a.place - b.place))[0];
  columns.forEach((column, place) => {
    if (!column.role.startsWith("code:") || column.role === "code:indicator") return;
    const owner = column.role.slice(5) as Owner;
    const level = nearest(owner, place, BEHIND, ({ code }) => code === null);
    if (level) level.code = column;
    else if ((measures || answers) && !levels.some((other) => other.owner === owner))
      levels.push({ owner, title: null, code: column, weights: [], ofLevel: [], place });
  });
  columns.forEach((column, place) => {
    if (!column.role.startsWith("weight:") || column.role === "weight:indicator") return;
    const owner = column.role.slice(7) as Owner;
    const level =
      nearest(owner, place, BEFORE, () => true) ?? (owner === "objective" ? lowest(levels) : undefined);
    level?.weights.push(column);
  });
  for (const [column, place] of ofLevels(columns))
    levels.find(({ title }) => title !== null && columns.indexOf(title) === place)?.ofLevel.push(column);
  return orderLevels(levels);
}

/** "Cod. ob. | Responsabile": who answers, on a sheet of its own. "Versione | Data | Autore" is none, whatever its numbers are elsewhere. */
const saysWhoAnswers = (columns: readonly Column[]): boolean =>
  columns.some(({ role }) => role === "responsible:node") &&
  columns.every(
    ({ role, field }) =>
      field.col !== null &&
      (/^(?:responsible:node|aside|note)$/.test(role) ||
        (isNodeCode(role) && readSenses(field.path.at(-1) ?? "").any.some(namesCode))),
  );

const namesCode = (term: Term): boolean => term === "code" || isLevel(term);

/** Of two titles as near a code goes with the one behind it, a weight with the one before. */
const BEHIND = -1;
const BEFORE = 1;

const lowest = <Item extends { readonly owner: Owner }>(levels: readonly Item[]): Item | undefined =>
  [...levels].sort((a, b) => rankOfOwner(b.owner) - rankOfOwner(a.owner))[0];

/** Where several levels each have a responsible behind their title: by column the place of that title. The lowest level's are none of them. */
function ofLevels(columns: readonly Column[]): readonly (readonly [Column, number])[] {
  const titles = columns.flatMap(({ role }, place) => (role.startsWith("title:") ? [place] : []));
  const [top = -1, second] = titles;
  // A perspective or priority ahead of all levels is that of the highest.
  const ahead = columns.flatMap((column, place) =>
    (column.role === "perspective" || column.role === "priority") &&
    column.field.col !== null &&
    place < top &&
    second !== undefined
      ? [[column, top] as const]
      : [],
  );
  const owned = columns.flatMap((column, place) => {
    const title = titles.findLast((each) => each < place);
    return column.role === "responsible:node" && title !== undefined ? [[column, title] as const] : [];
  });
  const lowest = titles[titles.length - 1];
  const several = new Set(owned.map(([, title]) => title)).size > 1;
  if (several) return [...ahead, ...owned.filter(([, title]) => title !== lowest)];
  return [...ahead, ...owned.flatMap(([column]) => overActions(column, columns, titles))];
}

/** Who answers is written as often as objectives are, not as their actions: once for each objective. */
function overActions(
  column: Column,
  columns: readonly Column[],
  titles: readonly number[],
): readonly (readonly [Column, number])[] {
  const [upper, lowest] = titles.slice(-2);
  if (upper === undefined || lowest === undefined || columns[lowest]?.role !== "title:action") return [];
  const begins = (at: number) => beginsOf(columns[at]);
  // Filled down, all begin with every record: there is one action an objective where they change together.
  const oneEach = changesOf(columns[upper]) === changesOf(columns[lowest]);
  const once = beginsOf(column) === begins(upper);
  return once && (oneEach || begins(upper) !== begins(lowest)) ? [[column, upper]] : [];
}

/** The records at which a column says something else than before. */
function changesOf(column: Column | undefined): string {
  let last: string | undefined;
  return (column?.field.cells ?? [])
    .flatMap((cell, record) => {
      if (cell === undefined || cell.text === last) return [];
      last = cell.text;
      return [record];
    })
    .join();
}

/** The records at which a column has a cell of its own. */
const beginsOf = (column: Column | undefined): string =>
  (column?.field.cells ?? []).flatMap((cell, record) => (cell ? [record] : [])).join();
