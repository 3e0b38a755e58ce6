import { foldText } from "../../grid/foldText";
import type { Indicator } from "../../model/indicator";
import { familyOf, isDecisive, type RoleFamily } from "../../model/role";
import type { FieldReading } from "../../model/sheetReading";
import { parseTarget } from "../../targets/parseTarget";
import { readSenses } from "../words/senses";
import type { SheetLook } from "./sheetLooks";

/** One thing that makes a reading doubtful, 0 … 1. None makes it surer. */
export interface SheetDoubt {
  readonly id: string;
  readonly of: (look: SheetLook) => number;
}

/** What makes the reading of a sheet doubtful; `sheetDoubts.weights.json` says how much. */
export const SHEET_DOUBTS: readonly SheetDoubt[] = [
  // How sure its columns and labels are: those a plan hangs on, and the others it shows.
  { id: "decisive", of: ({ fields }) => mean(fields.filter(decides).map(doubtOf)) },
  { id: "decisive-worst", of: ({ fields }) => Math.max(0, ...fields.filter(decides).map(doubtOf)) },
  { id: "shown", of: ({ fields }) => mean(fields.filter(isShown).map(doubtOf)) },
  { id: "shown-worst", of: ({ fields }) => Math.max(0, ...fields.filter(isShown).map(doubtOf)) },
  { id: "dull", of: ({ fields }) => share(fields, ({ role }) => DULL.includes(familyOf(role))) },
  { id: "new-words", of: ({ fields }) => share(fields.filter(isHeaded), isUnheard) },
  // How much of it gave something.
  { id: "unread", of: ({ census }) => 1 - census.coverage },
  { id: "unused", of: ({ census, used }) => 1 - Math.min(1, used / Math.max(1, census.filled)) },
  { id: "cells-an-item", of: cellsPerItem },
  // Whether it is a plan, and is one alone.
  { id: "foreign", of: ({ plans }) => 1 - Math.min(1, ...plans.map(({ chance }) => chance)) },
  { id: "beside", of: ({ others }) => (others.some(({ facts }) => facts.length > 0) ? 1 : 0) },
  { id: "no-year", of: ({ year }) => (year === null ? 1 : 0) },
  // What a plan should have: words for titles, several nodes, targets, one a period, that can be read.
  { id: "bare-title", of: ({ nodes }) => share(nodes, ({ title }) => !isWorded(title.value)) },
  { id: "bare-name", of: ({ indicators }) => share(indicators, ({ name }) => !isWorded(name.value)) },
  { id: "single-word", of: ({ nodes }) => share(nodes, ({ title }) => !/\s\S*\p{L}/u.test(title.value)) },
  { id: "bands", of: ({ nodes }) => share(nodes, ({ kind }) => kind === "area") },
  { id: "single", of: ({ nodes }) => (nodes.length < 2 ? 1 : 0) },
  { id: "no-target", of: ({ indicators }) => share(indicators, isAimless) },
  {
    id: "no-targets",
    of: ({ indicators }) => (indicators.some(({ targets }) => targets.length > 0) ? 0 : 1),
  },
  { id: "two-targets", of: ({ indicators }) => share(indicators, hasTwoOfAPeriod) },
  { id: "target-words", of: ({ indicators }) => share(firstTargets(indicators), saysNoMeasure) },
  // What contradicts itself: the same said twice, weights of some only, or that do not add up.
  {
    id: "name-again",
    of: ({ indicators }) => repeated(indicators.map(({ name, parent }) => `${parent} ${name.value}`)),
  },
  { id: "name-as-title", of: namesAsTitles },
  {
    id: "unbalanced",
    of: ({ groups }) => share(groups, (one) => !one.complete || Math.abs(one.sum - one.whole) > NEAR),
  },
  { id: "partly-weighed", of: partlyWeighed },
];

/** What its fields hold shows in the plan, though less hangs on it. */
const SHOWN: readonly RoleFamily[] = [
  ...(["code", "threshold", "baseline", "actual", "responsible", "algorithm", "unit", "source"] as const),
];
const DULL: readonly RoleFamily[] = ["aside", "unknown", "note"];
/** Weights in thirds add up to a little less. */
const NEAR = 0.011;
/** Enough targets to tell what kind they are. */
const SAMPLE = 100;
/** More cells than these for each objective and indicator, and it is not the plan that fills the sheet. */
const CROWDED = 30;

const decides = ({ role, runnerUp }: FieldReading): boolean =>
  isDecisive(role) || (runnerUp !== null && isDecisive(runnerUp));
const isShown = (field: FieldReading): boolean => !decides(field) && SHOWN.includes(familyOf(field.role));
const doubtOf = ({ certainty }: FieldReading): number => 1 - certainty;
const isHeaded = ({ heading }: FieldReading): boolean => heading !== "";
const isUnheard = ({ heading }: FieldReading): boolean =>
  heading.split(" › ").every((words) => readSenses(words).any.length === 0);

const isWorded = (text: string): boolean => /\p{L}{3}/u.test(text);
const isAimless = ({ targets, blankTargets }: Indicator): boolean =>
  targets.length === 0 && blankTargets.length === 0;
const hasTwoOfAPeriod = ({ targets }: Indicator): boolean =>
  new Set(targets.map(({ period }) => period)).size < targets.length;
const firstTargets = (indicators: readonly Indicator[]): readonly string[] =>
  indicators.slice(0, SAMPLE).flatMap(({ targets }) => targets.slice(0, 1).map(({ text }) => text));

function saysNoMeasure(text: string): boolean {
  const reading = parseTarget(text);
  return !reading.ok || reading.target.kind === "milestone" || reading.target.kind === "none";
}

function cellsPerItem({ census, items }: SheetLook): number {
  return Math.min(1, census.filled / Math.max(1, items) / CROWDED);
}

function namesAsTitles({ nodes, indicators }: SheetLook): number {
  const titles = new Set(nodes.map(({ title }) => foldText(title.value)));
  return share(indicators, ({ name }) => titles.has(foldText(name.value)));
}

/** Most where half of a level, or of the indicators, have weights. */
function partlyWeighed({ nodes, indicators }: SheetLook): number {
  const levels = [...new Set(nodes.map(({ kind }) => kind))].map((level) =>
    nodes.filter(({ kind }) => kind === level),
  );
  return Math.max(
    ...[...levels, indicators].map((some: readonly { readonly weight: unknown }[]) => {
      const weighed = share(some, ({ weight }) => weight !== null);
      return 4 * weighed * (1 - weighed);
    }),
  );
}

const share = <Item>(items: readonly Item[], is: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(is).length / items.length;
const mean = (figures: readonly number[]): number =>
  figures.length === 0 ? 0 : figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
const repeated = (texts: readonly string[]): number =>
  texts.length === 0 ? 0 : 1 - new Set(texts.map(foldText)).size / texts.length;
