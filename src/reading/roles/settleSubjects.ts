import { foldText } from "../../grid/foldText";
import { addToSet } from "../../model/addToSet";
import type { Assignment, Field, Role } from "../model";
import { asGuess } from "./asGuess";
import { isTitle } from "./baseRole";

const DESCRIBED: readonly (Role | undefined)[] = ["description", "priority"];

/** English plans are divided by priorities; an Italian "priorità politica" says how an objective ranks. */
const IN_ENGLISH = /\bpriorit(?:y|ies)\b/i;

/**
 * "Finalità" before the objectives, one text beside several of them and no two beside one: it describes none, it is what they are
 * grouped by. Planners' corrections are left alone.
 */
export function settleSubjects(assignment: Assignment): Assignment {
  const { shape, roles, certainty } = assignment;
  const first = roles.findIndex(isTitle);
  const title = shape.fields[first];
  const at = roles.slice(0, Math.max(first, 0)).findLastIndex((role) => DESCRIBED.includes(role));
  const field = shape.fields[at];
  if (roles[at] === "priority" && !IN_ENGLISH.test(field?.path.at(-1) ?? "")) return assignment;
  if (shape.regions[0]?.kind !== "table" || !title || !field || certainty[at] === 1) return assignment;
  return groups(field, title) ? asGuess(assignment, at, "title:area") : assignment;
}

/** Whether every title stands beside one text, and one cell, or most texts, beside several titles. */
function groups(field: Field, title: Field): boolean {
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
  return (spans || several * 2 > titlesOf.size) && ![...textsOf.values()].some(hasSeveral);
}

const hasSeveral = ({ size }: ReadonlySet<string>): boolean => size > 1;

const shown = ({ cells, origins }: Field, record: number): string =>
  foldText(cells[origins[record] ?? -1]?.text ?? "");
