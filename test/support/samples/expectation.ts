import type { NodeKind } from "../../../src/model/nodeKind";
import type { Canvas, Content } from "./canvas";
import { shown } from "./canvas";

/** A value of an item and the cell it was put in, "Sheet!B5" where that is another sheet than the item's. */
export interface ExpectedReading {
  readonly text: string;
  readonly cell: string;
}

/** Fields of a node as the JSON contract has them. */
export interface ExpectedNode {
  readonly id: string;
  readonly parent: string | null;
  readonly kind: NodeKind;
  readonly code: string | null;
  readonly title: string;
  readonly weight: number | null;
  readonly weightCell: string | null;
  readonly perspective: string | null;
  readonly responsible: readonly string[];
  readonly description: string | null;
  readonly actions: readonly string[];
  readonly sheet: string;
  readonly cell: string;
}

/** Fields of an indicator as the JSON contract has them. */
export interface ExpectedIndicator {
  readonly id: string;
  readonly parent: string;
  readonly name: string;
  readonly algorithm: string | null;
  readonly weight: number | null;
  readonly weightCell: string | null;
  readonly source: string | null;
  readonly kpiType: string | null;
  readonly frequency: string | null;
  readonly baseline: ExpectedReading | null;
  readonly targets: readonly (ExpectedReading & { readonly period: string })[];
  readonly thresholds: readonly (ExpectedReading & { readonly level: number })[];
  readonly actuals: readonly (ExpectedReading & { readonly period: string })[];
  readonly monitoring: string | null;
  readonly status: "active" | "added" | "updated" | "removed";
  readonly aggregate: boolean;
  readonly sheet: string;
  readonly cell: string;
}

export interface ExpectedGroup {
  readonly by: "parent" | "manager" | "kpi-group";
  readonly members: readonly string[];
  /** A fraction, rounded to four decimals. */
  readonly sum: number;
}

/** A weight typed wrong on purpose. */
export interface PlantedWeight {
  readonly sheet: string;
  readonly cell: string;
  /** What the cell holds. */
  readonly found: string;
  /** What has to be typed for the group to add up. */
  readonly right: string;
}

/** The plan a sample holds, as its generator put it there. */
export interface Expectation {
  readonly year: number;
  readonly nodes: readonly ExpectedNode[];
  readonly indicators: readonly ExpectedIndicator[];
  readonly weightGroups: readonly ExpectedGroup[];
  readonly planted: PlantedWeight | null;
}

type NodeInput = Pick<ExpectedNode, "kind" | "title" | "cell"> & Partial<Omit<ExpectedNode, "id">>;
type IndicatorInput = Pick<ExpectedIndicator, "parent" | "name" | "cell"> &
  Partial<Omit<ExpectedIndicator, "id">>;

/** Collects what a generator puts on its sheets. */
export interface Recorder {
  node(sheet: Canvas, node: NodeInput): string;
  indicator(sheet: Canvas, indicator: IndicatorInput): string;
  group(by: ExpectedGroup["by"], members: readonly string[]): void;
  /** Says which weight is wrong: what its cell shows and what would be right. */
  plant(id: string, found: string, right: string): void;
  done(year: number): Expectation;
}

export const reading = (content: Content, cell: string): ExpectedReading => ({ text: shown(content), cell });

export function recorder(): Recorder {
  const nodes: ExpectedNode[] = [];
  const indicators: ExpectedIndicator[] = [];
  const groups: (readonly [ExpectedGroup["by"], readonly string[]])[] = [];
  let planted: PlantedWeight | null = null;
  const weightOf = (id: string) => [...nodes, ...indicators].find((item) => item.id === id)?.weight ?? 0;
  return {
    node: (sheet, node) => {
      const id = `n${nodes.length + 1}`;
      nodes.push({
        id,
        parent: null,
        code: null,
        weight: null,
        weightCell: null,
        perspective: null,
        responsible: [],
        description: null,
        actions: [],
        sheet: sheet.name,
        ...node,
      });
      return id;
    },
    indicator: (sheet, indicator) => {
      const id = `i${indicators.length + 1}`;
      indicators.push({
        id,
        algorithm: null,
        weight: null,
        weightCell: null,
        source: null,
        kpiType: null,
        frequency: null,
        baseline: null,
        targets: [],
        thresholds: [],
        actuals: [],
        monitoring: null,
        status: "active",
        aggregate: false,
        sheet: sheet.name,
        ...indicator,
      });
      return id;
    },
    group: (by, members) => groups.push([by, members]),
    plant: (id, found, right) => {
      const item = [...nodes, ...indicators].find((each) => each.id === id);
      const [cell = "", sheet = item?.sheet ?? ""] = (item?.weightCell ?? "").split("!").reverse();
      planted = { sheet, cell, found, right };
    },
    done: (year) => ({
      year,
      nodes,
      indicators,
      weightGroups: groups.map(([by, members]) => ({
        by,
        members,
        sum: Math.round(members.reduce((sum, id) => sum + weightOf(id), 0) * 1e4) / 1e4,
      })),
      planted,
    }),
  };
}
