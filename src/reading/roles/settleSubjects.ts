import { foldText } from "../../grid/foldText";
import { addToSet } from "../../model/addToSet";
import type { Assignment, Field, Role } from "../model";
import { isLevel } from "../words/levels";
import { RESULT_LEVELS } from "../words/resultLevels";
import { readSenses } from "../words/senses";
import { termOf } from "../words/termOf";
import { asGuess } from "./asGuess";
import { isTitle } from "./baseRole";

const DESCRIBED: readonly (Role | undefined)[] = ["description", "priority"];

/** What "Goal" and "Outcome" are taken for, too: of texts that stretch over several titles, or names, they are none. */
const MISTAKEN: readonly (Role | undefined)[] = ["aside", "target"];

/** English plans are divided by priorities; an Italian "priorità politica" says how an objective ranks. */
const IN_ENGLISH = /\bpriorit(?:y|ies)\b/i;

/**
 * "Finalità" before the objectives, one text beside several of them and no two beside one: it describes none, it is what they are
 * grouped by. Planners' corrections are left alone.
 */
export function settleSubjects(assignment: Assignment): Assignment {
  const { shape, roles } = assignment;
  if (shape.regions[0]?.kind !== "table") return assignment;
  const grouping = roles.findLastIndex((_, at) => groupsTitles(assignment, at));
  if (grouping < 0) return assignment;
  const level = RESULT_LEVELS.get(foldText(shape.fields[grouping]?.path.at(-1) ?? "")) ?? "area";
  return asGuess(assignment, grouping, `title:${level}`);
}

/** Whether a field that was taken for something else groups titles, or names where there are none. */
function groupsTitles({ shape, roles, certainty }: Assignment, at: number): boolean {
  const field = shape.fields[at];
  if (!field || certainty[at] === 1) return false;
  if (DESCRIBED.includes(roles[at])) {
    if (roles[at] === "priority" && !IN_ENGLISH.test(field.path.at(-1) ?? "")) return false;
    const first = roles.findIndex(isTitle);
    const title = shape.fields[first];
    return first > at && title !== undefined && groups(field, title);
  }
  const heading = field.path.at(-1) ?? "";
  // "Objectif opérationnel" beside "Obiettivo operativo": the level has its title.
  if (
    !MISTAKEN.includes(roles[at]) ||
    !mayName(heading) ||
    roles.includes(`title:${termOf(heading)}` as Role)
  )
    return false;
  const title = roles.findLastIndex((role, place) => place > at && isTitle(role));
  const grouped = shape.fields[title < 0 ? roles.indexOf("name", at) : title];
  return grouped !== undefined && isWorded(field) && groups(field, grouped, true);
}

/** Whether a heading could name a level: "Goal", "Outcome", and what nobody knows, but no "Stakeholder", and not where there is none. */
function mayName(heading: string): boolean {
  const { any } = readSenses(heading);
  return RESULT_LEVELS.has(foldText(heading)) || any.some(isLevel) || (heading !== "" && any.length === 0);
}

const isWorded = ({ cells }: Field): boolean =>
  cells.every((cell) => cell === undefined || (cell.type === "text" && /\p{L}{3}/u.test(cell.text)));

/** Whether every title stands beside one text, and one cell, or most texts where that is enough, beside several titles. */
function groups(field: Field, title: Field, stretched = false): boolean {
  const titlesOf = new Map<string, Set<string>>();
  const textsOf = new Map<string, Set<string>>();
  const titlesIn = new Map<number, Set<string>>();
  for (const record of title.cells.keys()) {
    const [text, words] = [shown(field, record), shown(title, record)];
    if (text === "" || words === "") return false;
    addToSet(titlesOf, text, words);
    addToSet(textsOf, words, text);
    addToSet(titlesIn, field.origins[record] ?? -1, words);
  }
  const several = [...titlesOf.values()].filter(hasSeveral).length;
  const spans = [...titlesIn.values()].some(hasSeveral);
  return (spans || (!stretched && several * 2 > titlesOf.size)) && ![...textsOf.values()].some(hasSeveral);
}

const hasSeveral = ({ size }: ReadonlySet<string>): boolean => size > 1;

const shown = ({ cells, origins }: Field, record: number): string =>
  foldText(cells[origins[record] ?? -1]?.text ?? "");
