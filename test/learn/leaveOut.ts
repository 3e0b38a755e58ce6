import type { Role } from "../../src/reading/model";
import { assignRoles } from "../../src/reading/roles/assignRoles";
import { baseOf } from "../../src/reading/roles/baseRole";
import { learnedFrom, type Learned } from "../../src/reading/roles/weighEvidence";
import { withoutWords } from "./examples";
import type { Lesson } from "./harvest";
import type { LeftOutWeights } from "./leftOutWeights";

/** What became of one field of a lesson. */
export interface Outcome {
  readonly lesson: Lesson;
  readonly at: number;
  readonly words: boolean;
  readonly role: Role;
  readonly certainty: number;
  /** The base role is right; `right` where its owner is too. */
  readonly base: boolean;
  readonly right: boolean;
}

const NOTHING_SAID: readonly [] = [];

/** "objective" is right for a level the words leave open. */
const agrees = (role: Role, label: Role): boolean =>
  role === label ||
  role.replace("reference:", "code:") === label ||
  (baseOf(role) === baseOf(label) && role.endsWith(":objective") && /Objective$|:action$/.test(label));

/** A code of another table is the same code. */
const sameBase = (label: Role, role: Role): boolean =>
  baseOf(label) === baseOf(role) || (baseOf(label) === "code" && baseOf(role) === "reference");

/** Judges the fields of lessons whose roles the expectation says. */
export function outcomesOf(lessons: readonly Lesson[], learned: Learned, words: boolean): Outcome[] {
  return lessons.flatMap((lesson) => {
    const assignment = assignRoles(words ? lesson.shape : withoutWords(lesson.shape), NOTHING_SAID, learned);
    return lesson.labels.flatMap((labels, at): Outcome[] => {
      const role = assignment.roles[at] ?? "unknown";
      if (labels === null || lesson.told[at] !== true) return [];
      const base = [...labels].some((label) => sameBase(label, role));
      const right = [...labels].some((label) => agrees(role, label));
      return [{ lesson, at, words, role, certainty: assignment.certainty[at] ?? 0, base, right }];
    });
  });
}

/** Every family judged by what the others teach. */
export function leaveEachOut(lessons: readonly Lesson[], weights: LeftOutWeights): Outcome[] {
  return [...weights].flatMap(([family, file]) => {
    const learned = learnedFrom(file);
    const left = lessons.filter((lesson) => lesson.family === family);
    return [...outcomesOf(left, learned, true), ...outcomesOf(left, learned, false)];
  });
}
