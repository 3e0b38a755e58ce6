import type { Monitoring, Sourced } from "../../model/plan";
import type { IndicatorFact, NodeFact, Region, Role, Section } from "../model";
import { readResponsible } from "../words/readValue";
import { answerFor } from "./answerFor";
import { columnsOf, type Columns } from "./columnsOf";
import { fillNode } from "./fillNode";
import { linkReferences } from "./linkReferences";
import { managerAbove } from "./managerAbove";
import { openSections, underSections } from "./openSections";
import { openLevels } from "./openLevels";
import { readIndicators } from "./readIndicators";
import { readMonitoring } from "./readMonitoring";
import { isRemark, readSection, type SectionFact } from "./readSection";
import { isNothing } from "./setIndicatorField";
import { shownIn } from "./shownIn";

/** What a region inside a card takes from it, and a record gives to the regions inside. */
export interface Inherited {
  /** From the top down. */
  readonly chain: readonly NodeFact[];
  readonly indicator: IndicatorFact | null;
  /** How all indicators of a card stand, where the card says it once. */
  readonly monitoring: Monitoring | null;
  /** Units in the head of a form that has no node of its own: they answer for what stands inside. */
  readonly responsible: readonly Sourced<string>[];
}

export const NOTHING_INHERITED: Inherited = { chain: [], indicator: null, responsible: [], monitoring: null };

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
  const nodes: NodeFact[] = [];
  const given: Inherited[] = [];
  const lowest = new Set<NodeFact>();
  const lined = new Set<NodeFact>();
  let open: readonly (NodeFact | null)[] = columns.levels.map(() => null);
  const sectionsAt = sectionsByRecord(region);
  let sections: readonly SectionFact[] = [];
  let from = 0;
  let indicators: readonly (IndicatorFact | null)[] = columns.indicators.map(() => null);
  for (let record = 0; record < region.records.length; record += 1) {
    const here = (sectionsAt.get(record) ?? []).filter((section) => !isRemark(section));
    if (here.length > 0) {
      sections = openSections(
        sections,
        here.map((section) => readSection(section, columns, place)),
        inherited.chain,
      );
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
    const chain = [...above, ...open.flatMap((node) => node ?? [])];
    const deepest = open.findLast((node) => node !== null) ?? null;
    if (deepest) {
      fillRest(deepest, columns, record, sections, from);
      lowest.add(deepest);
    }
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
      monitoring: monitoringOf(columns, record) ?? inherited.monitoring,
      responsible: chain.length > 0 ? [] : [...inherited.responsible, ...unitsOf(columns, record)],
    });
  }
  for (const node of lowest)
    if (node.responsible.length === 0 && node.blanks.responsible === undefined)
      node.responsible = inherited.responsible;
  return { nodes: linkReferences(nodes, region, columns, place), given };
}

function sectionsByRecord({ sections }: Region): ReadonlyMap<number, readonly Section[]> {
  const byRecord = new Map<number, Section[]>();
  for (const section of sections) {
    const list = byRecord.get(section.record);
    if (list) list.push(section);
    else byRecord.set(section.record, [section]);
  }
  return byRecord;
}

/** What a record without an indicator of its own says of how those inside it stand. */
function monitoringOf({ indicators: [kind] }: Columns, record: number): Monitoring | null {
  if (!kind || kind.name) return null;
  const cell = kind.ofIndicator.find(({ role }) => role === "monitoring")?.field.cells[record];
  return cell ? readMonitoring(cell) : null;
}

/** The node a record's indicators measure: its lowest objective, whatever classification is written below it; else its lowest level. */
const measured = (chain: readonly NodeFact[]): NodeFact | null =>
  chain.findLast(
    ({ kind }) =>
      kind === null || kind === "strategicObjective" || kind === "operationalObjective" || kind === "action",
  ) ??
  chain[chain.length - 1] ??
  null;

/** The node of a level, or the one above where a record has none of that level: an objective without actions. */
const lowestUpTo = (open: readonly (NodeFact | null)[], level: number): NodeFact | null =>
  open.slice(0, level + 1).findLast((node) => node !== null) ?? null;

/** Who answers, in a record that shows no node. */
const unitsOf = ({ ofNode }: Columns, record: number): readonly Sourced<string>[] =>
  ofNode.flatMap((column) => {
    const cell = column.role === "responsible:node" ? shownIn(column, record) : undefined;
    return cell && !isNothing(cell) ? readResponsible(cell.text, cell.at) : [];
  });

/** What the record says of the nodes of its upper levels. */
function fillLevels(open: readonly (NodeFact | null)[], { levels }: Columns, record: number): void {
  levels.forEach(({ ofLevel }, index) => {
    const node = open[index];
    for (const column of node ? ofLevel : [])
      if (node) fillNode.field(node, column, shownIn(column, record), column.field.places[record], true);
  });
}

/** What the record says of its lowest node, and what its section says of who answers for it. */
function fillRest(
  node: NodeFact,
  { ofNode, levels }: Columns,
  record: number,
  sections: readonly SectionFact[],
  from: number,
): void {
  for (const column of ofNode) {
    const cell = shownIn(column, record) ?? managerAbove(column, levels, record, from);
    fillNode.field(node, column, cell, column.field.places[record], levels.length > 0);
  }
  const office = sections.findLast(({ responsible }) => responsible.length > 0);
  if (office && node.responsible.length === 0 && node.blanks.responsible === undefined)
    node.responsible = office.responsible;
  if (office?.manager) node.manager = office.manager;
  node.perspective ??= sections.findLast(({ perspective }) => perspective !== null)?.perspective ?? null;
}
