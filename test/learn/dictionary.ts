import { BASE_ROLES, type BaseRole } from "../../src/reading/roles/baseRole";
import { isLevel } from "../../src/reading/words/levels";
import { readSenses } from "../../src/reading/words/senses";
import { VOCABULARY } from "../../src/reading/words/vocabulary";
import { type Term } from "../../src/reading/words/term";
import { LEVELS } from "./examples";
import type { Example } from "./fit";

/** What the terms of the vocabulary say a field is, as far as they say it. */
const ROLE_OF_TERM: Partial<Record<Term, BaseRole>> = {
  mission: "title",
  area: "title",
  programme: "title",
  strategicObjective: "title",
  operationalObjective: "title",
  action: "title",
  objective: "title",
  code: "code",
  description: "description",
  weight: "weight",
  perspective: "perspective",
  priority: "priority",
  responsible: "responsible",
  indicator: "name",
  algorithm: "algorithm",
  unit: "unit",
  source: "source",
  kpiType: "kpiType",
  frequency: "frequency",
  baseline: "baseline",
  target: "target",
  threshold: "threshold",
  actual: "actual",
  monitoring: "monitoring",
  note: "note",
  steps: "steps",
  other: "aside",
};

/** How much a phrase counts beside a field of a picture, for roles and for levels. */
const COUNTS = 0.15;
const COUNTS_FOR_LEVELS = 0.45;

const phrases = Object.entries(VOCABULARY).flatMap(([term, list]) =>
  list.map((phrase) => ({ term: term as Term, senses: readSenses(phrase) })),
);

/** Phrases of the vocabulary as fields of which nothing but the heading is known. */
export const dictionaryRoles = (): Example[] =>
  phrases.flatMap(({ term, senses }) => {
    const role = ROLE_OF_TERM[term];
    if (role === undefined) return [];
    const keys = [
      ...senses.whole.map((each) => `whole=${each}`),
      ...senses.first.map((each) => `first=${each}`),
      ...senses.last.map((each) => `last=${each}`),
      ...senses.any.map((each) => `any=${each}`),
    ];
    return [{ keys, allowed: [BASE_ROLES.indexOf(role)], weight: COUNTS }];
  });

/** The same for levels. */
export const dictionaryLevels = (): Example[] =>
  phrases
    .filter(({ term }) => isLevel(term))
    .map(({ term, senses }) => ({
      keys: [
        ...senses.whole.filter(isLevel).map((each) => `onlyLevel=${each}`),
        ...senses.any.filter(isLevel).map((each) => `level=${each}`),
      ],
      allowed: [LEVELS.findIndex((level) => level === term)],
      weight: COUNTS_FOR_LEVELS,
    }));
