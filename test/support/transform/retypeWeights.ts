import type { Address } from "../../../src/model/address";
import { formatAddress } from "../../../src/model/address";
import type { Cell } from "../../../src/model/grid";
import type { Plan } from "../../../src/model/plan";
import type { Weight } from "../../../src/model/weight";
import type { Random } from "./random";
import { mapCells } from "./sheetParts";
import type { Transformation } from "./transformation";

const decimals = (value: number) => String(Math.round(value * 1e6) / 1e6);
const italian = (value: number) => decimals(value).replace(".", ",");

type Retype = (cell: Cell, fraction: number) => Cell;

function asNumber(cell: Cell, value: number, text: string, format?: string): Cell {
  return { at: cell.at, type: "number", value, text, ...(format ? { format } : {}) };
}

function asText({ at }: Cell, text: string): Cell {
  return { at, type: "text", value: text, text };
}

/** Ways a planner types the same weight. */
const SCALES = {
  "30": (cell, fraction) => asNumber(cell, Number(decimals(fraction * 100)), italian(fraction * 100)),
  "30%": (cell, fraction) =>
    asNumber(cell, Number(decimals(fraction)), `${italian(fraction * 100)}%`, "0.##%"),
  '"30"': (cell, fraction) => asText(cell, italian(fraction * 100)),
  '"30 %"': (cell, fraction) => asText(cell, `${italian(fraction * 100)} %`),
  '"30%"': (cell, fraction) => asText(cell, `${italian(fraction * 100)}%`),
  "0,3": (cell, fraction) => asNumber(cell, Number(decimals(fraction)), italian(fraction)),
} satisfies Record<string, Retype>;

type Scale = keyof typeof SCALES;

/** Bare fractions are only told from percentages when the group adds up to one. */
const scalesFor = (sum: number, complete: boolean): Scale[] => {
  const always: Scale[] = ["30", "30%", '"30"', '"30 %"', '"30%"'];
  return complete && Math.abs(sum - 1) < 0.0005 ? [...always, "0,3"] : always;
};

/**
 * Weights typed on another scale. `read` says where the weights are: the plan of the workbook before.
 * One scale for the whole workbook, or another one for each group.
 */
export function retypeWeights(
  name: string,
  read: (workbook: Parameters<Transformation["apply"]>[0]) => Plan,
  choice: Scale | "per group",
): Transformation {
  return {
    name,
    apply: (workbook, random: Random) => {
      const plan = read(workbook);
      const weights = new Map<string, Weight>(
        [...plan.nodes, ...plan.indicators].flatMap(({ id, weight }) =>
          weight ? [[id, weight] as const] : [],
        ),
      );
      const change = new Map<string, readonly [Retype, number]>();
      for (const group of plan.weightGroups) {
        const scales = scalesFor(group.sum, group.complete);
        const scale = choice === "per group" ? random.pick(scales) : choice;
        if (!scales.includes(scale)) continue;
        for (const id of group.members) {
          const weight = weights.get(id);
          if (weight && weight.fraction !== null)
            change.set(key(weight.at), [SCALES[scale], weight.fraction]);
        }
      }
      const sheets = workbook.sheets.map((grid) =>
        mapCells(grid, (cell) => {
          const retype = change.get(key(cell.at));
          return retype ? retype[0](cell, retype[1]) : cell;
        }),
      );
      return { workbook: { ...workbook, sheets }, where: (at) => at };
    },
  };
}

const key = (at: Address) => formatAddress(at);
