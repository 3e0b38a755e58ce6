import { pathOf } from "../tables/readRecord";
import type { Context } from "./context";

/** Above another table: of a table that named several objectives of a level, the last is not the one all others go on with. */
export function leaveTable(context: Context): void {
  const { tabled } = context;
  if (!tabled || tabled.several.size === 0) return;
  const own = new Set(tabled.plan.levels.map((level) => tabled.nodes.get(level)));
  const first = tabled.plan.levels.findIndex((level) => tabled.several.has(level));
  const kept = new Set(tabled.plan.levels.slice(0, first).map((level) => tabled.nodes.get(level)));
  context.path = pathOf(tabled).filter((node) => !own.has(node) || kept.has(node));
  context.tabled = null;
}
