import type { Address } from "../../model/address";
import type { Monitoring } from "../../model/indicator";
import type { Sourced } from "../../model/sourced";
import type { IndicatorFact, NodeFact, Region, Role } from "../model";
import { answerFor } from "./answerFor";
import { columnsOf, type Columns } from "./columnsOf";
import { fillNode } from "./fillNode";
import { addSteps, fillLevels, fillPerspective, fillRest } from "./fillRecord";
import { hangByKey } from "./hangByKey";
import { linkReferences } from "./linkReferences";
import { numberAbove } from "./numberAbove";
import { openSections, underSections } from "./openSections";
import { openLevels } from "./openLevels";
import { readIndicators } from "./readIndicators";
import { perspectiveIn } from "./perspectiveIn";
import { perspectiveOver } from "./perspectivesOver";
import { monitoringOf } from "./monitoringOf";
import { isGrouping } from "../words/levels";
import type { SectionFact } from "./readSection";
import { sectionsByRecord } from "./sectionsByRecord";
import { isNothing } from "./setIndicatorField";
import { shownIn } from "./shownIn";
import { unitsIn } from "./unitsIn";
import { stepWeight } from "./stepWeight";

/** What a region inside a card takes from it, and a record gives to the regions inside. */
export interface Inherited {
  /** From the top down. */
  readonly chain: readonly NodeFact[];
  readonly indicator: IndicatorFact | null;
  /** How all indicators of a card stand, where the card says it once. */
  readonly monitoring: Monitoring | null;
  /** Where it would say so and nobody wrote anything. */
  readonly unstated: Address | null;
  /** What a last line of it says of the last indicator. */
  readonly closing: Monitoring | null;
  /** A perspective written over a table before it on the sheet, or in the head of a form that has no node of its own. */
  readonly perspective: Sourced<string> | null;
  /** Units in the head of a form that has no node of its own: they answer for what stands inside. */
  readonly responsible: readonly Sourced<string>[];
}

export const NOTHING_INHERITED: Inherited = {
  chain: [],
  indicator: null,
  responsible: [],
  monitoring: null,
  unstated: null,
  closing: null,
  perspective: null,
};

/** What all records of a region say. */
export interface RegionFacts {
  readonly nodes: readonly NodeFact[];
  /** By record: what a region inside it inherits. */
  readonly given: readonly Inherited[];
}

/** Reads a region record by record; what a record leaves open goes on from the one above. */
export function readRecords(
  region: Region,
  roles: readonly Role[],
  inherited: Inherited,
  place: number,
  year: number | null,
): RegionFacts {
  const columns = columnsOf(region, roles);
  const headed = perspectiveOver(region) ?? inherited.perspective;
  const nodes: NodeFact[] = [];
  const given: Inherited[] = [];
  const lowest = new Set<NodeFact>();
  const lined = new Set<NodeFact>();
  let open: readonly (NodeFact | null)[] = columns.levels.map(() => null);
  const isAlone = columns.levels.length === 0 && inherited.chain.length === 0;
  const sectionsAt = sectionsByRecord(region, columns, place, isAlone);
  let sections: readonly SectionFact[] = [];
  let from = 0;
  let indicators: readonly (IndicatorFact | null)[] = columns.indicators.map(() => null);
  for (let record = 0; record < region.records.length; record += 1) {
    const here = sectionsAt.get(record) ?? [];
    if (here.length > 0) {
      sections = openSections(sections, here, inherited.chain);
      for (const { node } of sections)
        if (node && !lined.has(node)) {
          lined.add(node);
          nodes.push(node);
        }
      open = columns.levels.map(() => null);
      indicators = columns.indicators.map(() => null);
      from = record;
    }
    const above = underSections(inherited.chain, sections);
    const opened = openLevels(columns, open, above, record, place);
    for (const [index, node] of opened.entries())
      if (node && node !== open[index]) {
        nodes.push(node);
        fillNode(node, columns.levels[index], record);
      }
    const before = open;
    open = opened;
    fillLevels(open, columns, record);
    if (region.kind === "table") fillPerspective(open, columns, record);
    const top = open.find((node) => node !== null && !isGrouping(node.kind));
    if (top) top.perspective ??= sections.findLast(({ perspective }) => perspective)?.perspective ?? headed;
    const chain = [...above, ...open.flatMap((node) => node ?? [])];
    const deepest = (region.kind === "cards" ? lastObjective(open) : null) ?? lastOf(open);
    if (deepest) {
      if (!before.includes(deepest)) deepest.weight ??= stepWeight(columns, record);
      if (region.kind === "cards" && deepest.code === null)
        deepest.ordinal ??= numberAbove(region.titles, deepest.kind);
      fillRest(deepest, columns, record, sections, from);
      lowest.add(deepest);
    } else addSteps(inherited.chain.at(-1), columns, record);
    indicators = columns.indicators.map((kind, index) => {
      const owner = kind.level === null ? measured(chain) : lowestUpTo(open, kind.level);
      const begins =
        kind.level === null
          ? open.some((node, at) => node !== before[at])
          : owner !== lowestUpTo(before, kind.level);
      const read = readIndicators({
        columns: kind,
        levels: columns.levels,
        record,
        owner,
        before: begins ? null : (indicators[index] ?? null),
        inherited: inherited.indicator,
        monitoring: inherited.monitoring,
        unstated: inherited.unstated,
        section: sections.at(-1)?.text ?? null,
        year,
      });
      for (const indicator of read.begun) answerFor(indicator, columns, record);
      if (owner) owner.indicators.push(...read.begun);
      return read.last;
    });
    given.push({
      chain,
      indicator: indicators.find((one) => one !== null) ?? inherited.indicator,
      ...monitoringOf(columns, record, inherited),
      perspective: chain.length > 0 ? null : (perspectiveIn(columns.ofNode, record) ?? headed),
      responsible: chain.length > 0 ? [] : [...inherited.responsible, ...unitsOf(columns, record)],
    });
  }
  for (const node of lowest)
    if (node.responsible.length === 0 && node.blanks.responsible === undefined)
      node.responsible = inherited.responsible;
  hangByKey(nodes, region);
  return { nodes: linkReferences(nodes, region, columns, place), given };
}

/** The node a record's indicators measure: its lowest objective, whatever classification is written below it; else its lowest level. */
const measured = (chain: readonly NodeFact[]): NodeFact | null =>
  chain.findLast(
    ({ kind }) =>
      kind === null || kind === "strategicObjective" || kind === "operationalObjective" || kind === "action",
  ) ??
  chain[chain.length - 1] ??
  null;

const lastOf = (open: readonly (NodeFact | null)[]): NodeFact | null =>
  open.findLast((node) => node !== null) ?? null;

/** A card is about its objective: a programme named below it only says where it belongs. */
const lastObjective = (open: readonly (NodeFact | null)[]): NodeFact | null =>
  open.findLast((node) => node !== null && !isGrouping(node.kind)) ?? null;

/** The node of a level, or the one above where a record has none of that level: an objective without actions. */
const lowestUpTo = (open: readonly (NodeFact | null)[], level: number): NodeFact | null =>
  open.slice(0, level + 1).findLast((node) => node !== null) ?? null;

/** Who answers, in a record that shows no node. */
const unitsOf = ({ ofNode }: Columns, record: number): readonly Sourced<string>[] =>
  ofNode.flatMap((column) => {
    const cell = column.role === "responsible:node" ? shownIn(column, record) : undefined;
    return cell && !isNothing(cell) ? unitsIn(column.field, cell) : [];
  });
