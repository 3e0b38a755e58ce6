import { foldText } from "../../src/grid/foldText";
import type { Field, Owner, Role, Shape } from "../../src/reading/model";
import { BASE_ROLES, baseOf, ownerOf } from "../../src/reading/roles/baseRole";
import type { Feature } from "../../src/reading/roles/features/feature";
import { seenOf } from "../../src/reading/roles/features/features";
import { viewFields } from "../../src/reading/roles/fieldView";
import { isPeriodOnly } from "../../src/reading/words/readPeriod";
import { readSenses } from "../../src/reading/words/senses";
import { isLevel } from "../../src/reading/words/levels";
import type { Example } from "./fit";
import type { Lesson } from "./harvest";

/** How much the lessons of a family count beside the others. */
const COUNTS: Readonly<Record<string, number>> = { rules: 0.3 };
/** A field that is only said not to be something teaches less. */
const UNTOLD = 0.4;

/** Features that look at heading words. */
const WORDY =
  /^(?:whole|first|last|any|stem|pair|group|groupStem|neutralUnder|neutral|before|after|question|headingWords|percentSign|nameless|level|onlyLevel|groupLevel|levelStem|noLevel|titleLevel|sheetLevel)(?==|$)/;

/** The shape without its heading words; periods and percentages stay. */
export function withoutWords(shape: Shape): Shape {
  const bare = (field: Field): Field => ({
    ...field,
    path: field.path.map((text) => (isPeriodOnly(text) ? text : "")),
  });
  return { ...shape, fields: shape.fields.map(bare) };
}

/** A number from a text, the same every time: decides which words a copy drops. */
function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619) >>> 0;
  return hash / 4_294_967_296;
}

/** The same field as if half of its words were unknown. */
const dropWords = (keys: readonly string[], salt: string): string[] => {
  const known = hashOf(`${salt}/known`) < 0.5;
  return keys.filter((key) => {
    if (!WORDY.test(key)) return true;
    if (/^(?:whole|first|last|any|group|neutralUnder|level|onlyLevel|groupLevel)=/.test(key)) return known;
    return hashOf(`${salt}/${key}`) < 0.5;
  });
};

const keysOfShape = (shape: Shape, features: readonly Feature[]): string[][] =>
  viewFields(shape).map((view) => ["always", ...seenOf(view, features).map(({ key }) => key)]);

/** What is learned of a field: the classes it may be, null where nothing is said. */
type Allowed = (roles: ReadonlySet<Role>, field: Field) => readonly number[] | null;

export const allowedRoles: Allowed = (roles) => [
  ...new Set([...roles].map((role) => BASE_ROLES.indexOf(baseOf(role)))),
];

/** Levels of titles; where the words say nothing but "obiettivo", the level is open. */
export const allowedLevels: Allowed = (roles, { path }) => {
  if (![...roles].every((role) => baseOf(role) === "title")) return null;
  const said = path.flatMap((text) => readSenses(text).any.filter(isLevel));
  const open = said.length > 0 && said.every((term) => term === "objective");
  const levels = open ? ["objective"] : [...roles].map(ownerOf);
  return [...new Set(levels.map((level) => LEVELS.indexOf(level as Owner)))];
};

export const LEVELS: readonly Owner[] = [
  "mission",
  "area",
  "programme",
  "strategicObjective",
  "operationalObjective",
  "action",
  "objective",
];

/** Examples of a lesson: as drawn, with half of its words, with none. */
export function examplesOf(lesson: Lesson, features: readonly Feature[], allowedIn: Allowed): Example[] {
  const counts = COUNTS[lesson.family] ?? 1;
  const full = keysOfShape(lesson.shape, features);
  const bare = keysOfShape(withoutWords(lesson.shape), features);
  return lesson.labels.flatMap((roles, at) => {
    const [keys = [], blank = []] = [full[at], bare[at]];
    const field = lesson.shape.fields[at];
    const allowed = roles === null || !field ? null : allowedIn(roles, field);
    if (!field || allowed === null || allowed.length === 0) return [];
    const weight = counts * (lesson.told[at] === true ? 1 : UNTOLD);
    const salt = `${lesson.picture}/${foldText(field.path.join("/"))}/${at}`;
    const open =
      allowedIn === allowedLevels && field.path.length > 0 && allowed[0] === LEVELS.indexOf("objective");
    return [
      { keys, allowed, weight },
      { keys: dropWords(keys, salt), allowed, weight: weight * 0.7 },
      // Without its words "Obiettivo" is open no more: nothing is known of its level.
      ...(open ? [] : [{ keys: blank, allowed, weight: weight * 0.7 }]),
    ];
  });
}
