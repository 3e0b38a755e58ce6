import { foldText } from "../../grid/foldText";
import type { NodeFact, Role } from "../model";
import type { RegionRoles } from "../records/regionsInOrder";
import { addUpWhole } from "../weights/addUpWhole";
import { explains, hasAccounts, placeholders, tells } from "./headingsTell";
import { namesPlan } from "../words/namesPlan";
import { isGrouping } from "../words/levels";
import { termOf } from "../words/termOf";
import type { Term } from "../words/term";

/** A region with the regions inside it, and what stands in them. */
export interface Part {
  readonly regions: readonly RegionRoles[];
  readonly facts: readonly NodeFact[];
}

const titled = (part: Part): number =>
  surest(
    part,
    (role) =>
      role === "title:strategicObjective" ||
      role === "title:operationalObjective" ||
      role === "title:objective",
  );
const named = (part: Part): number => surest(part, (role) => role === "name");
const aimed = (part: Part): number => surest(part, (role) => role === "target");
const compared = (part: Part): number => surest(part, (role) => role === "baseline" || role === "actual");
const weighed = (part: Part): number => surest(part, (role) => role.startsWith("weight:"));

/** One thing that speaks for a plan or against it: 0 … 1. */
export interface PlanSign {
  readonly id: string;
  readonly of: (part: Part) => number;
}

/** What speaks for a plan or against it; `planSigns.weights.json` says how much. */
export const PLAN_SIGNS: readonly PlanSign[] = [
  // Every part has it: what is usual.
  { id: "always", of: () => 1 },
  { id: "name", of: named },
  { id: "target", of: aimed },
  { id: "weight", of: weighed },
  { id: "title", of: titled },
  {
    id: "level",
    of: (part) =>
      surest(part, (role) => role === "title:strategicObjective" || role === "title:operationalObjective"),
  },
  { id: "grouping", of: (part) => surest(part, (role) => /^title:(?:area|mission|programme)$/.test(role)) },
  { id: "action", of: (part) => surest(part, (role) => role === "title:action") },
  { id: "threshold", of: (part) => surest(part, (role) => role === "threshold") },
  { id: "compared", of: (part) => compared(part) },
  {
    id: "described",
    of: (part) => surest(part, (role) => /^(?:algorithm|source|kpiType|frequency)$/.test(role)),
  },
  { id: "code", of: (part) => surest(part, (role) => role.startsWith("code:")) },
  { id: "responsible", of: (part) => surest(part, (role) => role.startsWith("responsible:")) },
  { id: "name-with-target", of: (part) => named(part) * aimed(part) },
  { id: "title-with-target", of: (part) => titled(part) * aimed(part) },
  { id: "title-with-weight", of: (part) => titled(part) * weighed(part) },
  { id: "title-with-name", of: (part) => titled(part) * named(part) },
  { id: "name-with-target-and-start", of: (part) => named(part) * aimed(part) * compared(part) },
  // Several years to be reached one after the other.
  {
    id: "years-of-targets",
    of: ({ facts }) =>
      share(
        indicatorsOf(facts),
        ({ targets }) => new Set(targets.flatMap(({ period }) => /\d{4}/.exec(period)?.[0] ?? [])).size > 1,
      ),
  },
  // Fields nobody can place.
  { id: "dull", of: (part) => share(rolesOf(part), ([role]) => role === "aside" || role === "unknown") },
  { id: "unsure", of: (part) => share(rolesOf(part), ([, certainty]) => certainty < 0.6) },
  // Weights of one level that add up to 100 %.
  { id: "whole", of: ({ facts }) => (levelsOf(facts).some((level) => addUpWhole(level)) ? 1 : 0) },
  // Titles that say what is to be done.
  { id: "verbs", of: ({ facts }) => share(worded(facts), ({ title }) => VERB.test(foldText(title.value))) },
  // Titles that are numbers or single words.
  { id: "bare", of: ({ facts }) => share(facts, ({ title }) => !/\p{L}.*\s.*\p{L}/u.test(title.value)) },
  // Targets that say how they are to be met: ≥, %, by a day, yes.
  { id: "target-signs", of: ({ facts }) => share(targetsOf(facts), (text) => TARGET.test(text)) },
  // Targets that are whole thousands.
  { id: "money", of: ({ facts }) => share(targetsOf(facts), (text) => MONEY.test(text)) },
  {
    id: "measured",
    of: ({ facts }) =>
      share(indicatorsOf(facts), ({ targets, weight }) => targets.length > 0 || weight !== null),
  },
  // Indicators whose names count something.
  {
    id: "counting",
    of: ({ facts }) => share(indicatorsOf(facts), ({ name }) => COUNTS.test(foldText(name.value))),
  },
  // Words of a plan over the columns, whatever they were taken for.
  { id: "says-level", of: (part) => says(part, "strategicObjective", "operationalObjective") },
  {
    id: "says-objective",
    of: (part) => says(part, "objective", "strategicObjective", "operationalObjective"),
  },
  { id: "says-indicator", of: (part) => says(part, "indicator", "indicatorNumber") },
  { id: "says-target", of: (part) => says(part, "target") },
  { id: "says-weight", of: (part) => says(part, "weight") },
  {
    id: "says-level-and-measure",
    of: (part) =>
      says(part, "strategicObjective", "operationalObjective") *
      says(part, "indicator", "indicatorNumber", "target"),
  },
  {
    id: "says-indicator-and-target",
    of: (part) => says(part, "indicator", "indicatorNumber") * says(part, "target"),
  },
  { id: "several-levels", of: ({ facts }) => (new Set(facts.map(({ kind }) => kind)).size > 1 ? 1 : 0) },
  { id: "size", of: ({ facts }) => Math.min(1, Math.log2(1 + indicatorsOf(facts).length) / 6) },
  { id: "said", of: ({ regions }) => (regions.some(saysPlan) ? 1 : 0) },
  // A table whose headings say objective, indicator and target in so many words.
  { id: "told", of: (part) => (part.regions.some(tells) ? 1 : 0) },
  // "Campo | Descrizione": what a form's fields mean.
  { id: "explains", of: ({ regions }) => (regions.some(explains) ? 1 : 0) },
  // "(inserire)", "___ %": a form nobody has filled in.
  { id: "placeholders", of: ({ regions }) => placeholders(regions) },
  // Columns of a budget, none of them a target, an indicator or its number.
  {
    id: "accounts",
    of: (part) =>
      part.regions.some(hasAccounts) && says(part, "target", "indicator", "indicatorNumber") === 0 ? 1 : 0,
  },
  { id: "single", of: ({ facts }) => (facts.length < 2 ? 1 : 0) },
];

/** Whether the headings or labels of a part say one of these words. */
const says = ({ regions }: Part, ...terms: readonly Term[]): number =>
  regions.some(({ region }) =>
    region.fields.some(({ headings }) =>
      headings.some(({ text }) => {
        const term = termOf(text);
        return term !== undefined && terms.includes(term);
      }),
    ),
  )
    ? 1
    : 0;

const saysPlan = ({ region: { sheet, titles } }: RegionRoles): boolean =>
  [sheet, ...titles.map(({ text }) => text)].some((text) => namesPlan(text));

const VERB =
  /^\p{L}+(?:are|ere|ire|arre|orre|urre|rsi|zione|mento)\b|^(?:to |increase|reduce|improve|deliver|develop|ensure|support|open|make|keep)/u;
const TARGET =
  /[<>≤≥=%]|^\s*(?:si|sì|no|yes)\b|\b(?:entro|almeno|non oltre|by|at least|meno di|più di|fino a)\b|\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?\b/iu;
const MONEY = /^\s*(?:€\s*)?\d{1,3}(?:[. ]?\d{3})+(?:,\d\d)?\s*(?:€|euro)?\s*$/;
const COUNTS =
  /\b(?:numero|n\.|nr|percentuale|tasso|indice|tempo|giorni|ore|media|quota|rapporto|grado|number|share|rate|time|days|percentage)\b|%/;

/** Enough of them to tell what kind they are. */
const SAMPLE = 200;

const worded = (facts: readonly NodeFact[]): readonly NodeFact[] =>
  facts.slice(0, SAMPLE).filter(({ title, kind }) => title.value !== "" && !isGrouping(kind));

const indicatorsOf = (facts: readonly NodeFact[]): NodeFact["indicators"] =>
  facts.slice(0, SAMPLE).flatMap(({ indicators }) => indicators);

const targetsOf = (facts: readonly NodeFact[]): readonly string[] =>
  indicatorsOf(facts).flatMap(({ targets }) => targets.map(({ text }) => text));

function levelsOf(
  facts: readonly NodeFact[],
): readonly (readonly { readonly id: string; readonly weight: NodeFact["weight"] }[])[] {
  const named = (weight: NodeFact["weight"]) => ({ id: "", weight });
  const kinds = [...new Set(facts.map(({ kind }) => kind))];
  return [
    ...kinds.map((level) =>
      facts
        .filter(({ kind, weight }) => kind === level && weight !== null)
        .map(({ weight }) => named(weight)),
    ),
    ...facts.map(({ indicators }) =>
      indicators.filter(({ weight }) => weight !== null).map(({ weight }) => named(weight)),
    ),
  ];
}

const rolesOf = ({ regions }: Part): readonly (readonly [Role, number])[] =>
  regions.flatMap(({ roles, certainty }) => roles.map((role, at) => [role, certainty[at] ?? 0] as const));

function surest(part: Part, is: (role: Role) => boolean): number {
  let best = 0;
  for (const [role, certainty] of rolesOf(part)) if (certainty > best && is(role)) best = certainty;
  return best;
}

const share = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(is).length / items.length;
