import { drawSheet } from "../../../src/grid/drawSheet";
import type { Address } from "../../../src/model/address";
import type { Workbook } from "../../../src/model/grid";
import type { Indicator, PeriodReading, Plan, PlanNode } from "../../../src/model/plan";
import { isWholeYear, periodYear } from "../../../src/targets/period";

/** One cell as drawSheet draws it: `60%`, `"60"`, `31/12/2026`, `#REF!`; "" empties it. */
export interface Edit {
  readonly at: Address;
  readonly drawn: string;
}

/** A defect put into a copy of a workbook. */
export interface Defect {
  readonly edits: readonly Edit[];
  /** Where a planner should be taken. */
  readonly at: Address;
  /** Rows that are hidden by it. */
  readonly hide?: readonly Address[];
}

/** Places where a defect of one rule can be planted, and the defect. */
export type Planter = (plan: Plan, workbook: Workbook) => readonly Defect[];

export const edit = (at: Address, drawn: string): Defect => ({ edits: [{ at, drawn }], at });

/** The workbook with the defect in it; the original stays as it is. */
export function plantDefect(workbook: Workbook, { edits, hide = [] }: Defect): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((grid) => {
      const own = edits.filter(({ at }) => at.sheet === grid.sheet);
      const hidden = hide.filter(({ sheet }) => sheet === grid.sheet);
      if (own.length === 0 && hidden.length === 0) return grid;
      const rows = grid.rows.map((row) => [...row]);
      for (const { at, drawn } of own) {
        const row = (rows[at.row] ??= []);
        const cell = drawSheet(`| ${drawn} |`).workbook.sheets[0]?.rows[0]?.[0];
        row[at.col] = cell && { ...cell, at };
      }
      return { ...grid, rows, hiddenRows: new Set([...grid.hiddenRows, ...hidden.map(({ row }) => row)]) };
    }),
  };
}

/** What a cell shows, "" where it is empty. */
export function textAt({ sheets }: Workbook, { sheet, row, col }: Address): string {
  return sheets.find((grid) => grid.sheet === sheet)?.rows[row]?.[col]?.text ?? "";
}

/** Indicators in force that stand for themselves. */
export const measured = ({ indicators }: Plan): Indicator[] =>
  indicators.filter(({ status, aggregate, name }) => status !== "removed" && !aggregate && name.value !== "");

/** The target of the plan's year, where it has a cell of its own. */
export function yearTarget({ targets }: Indicator, { year }: Plan): PeriodReading | undefined {
  return targets.find(
    ({ period, inline }) =>
      !inline &&
      (periodYear(period) === null ||
        (isWholeYear(period) && (year === null || periodYear(period) === year))),
  );
}

/** Nodes whose title cell holds nothing but the title, so that it can be overwritten. */
export const ownTitles = (plan: Plan, workbook: Workbook): PlanNode[] =>
  plan.nodes.filter(({ title }) => textAt(workbook, title.at).replace(/\s+/g, " ").trim() === title.value);

/** Nodes whose code has a cell of its own, in another column than the code above: the row, not the code, says where they belong. */
export const ownCodes = (plan: Plan, workbook: Workbook): PlanNode[] =>
  plan.nodes.filter(({ code, title, parent }) => {
    const above = plan.nodes.find(({ id }) => id === parent)?.code;
    const beside = code && code.at.row === title.at.row && code.at.col === title.at.col - 1;
    return (
      beside &&
      code.at.col !== above?.at.col &&
      isTable(plan, code.at) &&
      textAt(workbook, code.at).trim() === code.value
    );
  });

/** Lowest nodes that other tables list too. */
export const listedLeaves = ({ nodes }: Plan): PlanNode[] =>
  nodes.filter(
    ({ id, title, mentions }) =>
      mentions.some(({ at }) => at.sheet !== title.at.sheet) && !nodes.some(({ parent }) => parent === id),
  );

const isTable = ({ sheets }: Plan, { sheet }: Address): boolean =>
  sheets.some(({ name, layout }) => name === sheet && (layout?.includes("table") ?? false));
