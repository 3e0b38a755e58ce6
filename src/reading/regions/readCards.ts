import { tidyText } from "../../grid/foldText";
import type { Cell } from "../../model/grid";
import type { Field, Region } from "../model";
import type { Item } from "./item";
import { headingMarks } from "./headingMarks";
import { fieldLabels, keyedPairs } from "./keyedPairs";
import { runsOf } from "./runsOf";
import { sameLabels, type SameLabels } from "./sameLabels";
import { startKeys } from "./startKey";
import { tablesBehind } from "./tablesBehind";
import { tailKeys } from "./tailKeys";

/** Levels a form can be nested in: sheet, area, objective, indicator, target. */
const DEEPEST = 5;

/** A record while it is read: its items, and the region and record it stands in. */
interface Part {
  readonly items: readonly Item[];
  readonly within: Region["within"];
}

/** Reads forms: sheets of labels and values as records within records. The sheets given have labels in common. */
export function readCards(sheets: readonly (readonly Item[])[]): Region[] {
  return readParts(
    sheets.map((items) => ({ items, within: null })),
    0,
  );
}

function readParts(given: readonly Part[], depth: number): Region[] {
  const found = depth < DEEPEST ? startKeys(given.map(({ items }) => items)) : [];
  const whole = given.flatMap((part, at) =>
    found[at] === undefined && depth > 0
      ? runsOf(part.items).map((items) => ({ part: { ...part, items }, start: undefined }))
      : [{ part, start: found[at] }],
  );
  const parts = whole.map(({ part }) => part);
  const starts = whole.map(({ start }) => start);
  const split = parts.map(({ items }, at) => {
    const start = starts[at];
    return start === undefined ? { head: items, groups: [] } : splitAt(items, start);
  });
  const tails = tailKeys(split.map(({ groups }) => groups));
  const heads = split.map(({ head, groups }) => [
    ...head,
    ...(groups[groups.length - 1] ?? []).filter(({ key }) => key !== null && tails.has(key)),
  ]);
  const same = sameLabels(heads);
  const labels = fieldLabels(heads, same);
  const regions: Region[] = [];
  const below: Part[] = [];
  parts.forEach((part, index) => {
    const head = heads[index] ?? [];
    const { groups } = split[index] ?? { groups: [] };
    const region = toRegion(part, head, labels, same);
    const within = region ? { region, record: 0 } : part.within;
    if (region) regions.push(region);
    regions.push(...tablesOf(head, within));
    groups.forEach((group, at) => {
      const items =
        at === groups.length - 1 ? group.filter(({ key }) => key === null || !tails.has(key)) : group;
      below.push({ items, within });
    });
  });
  return below.length > 0 ? [...regions, ...readParts(below, depth + 1)] : regions;
}

/** The tables of a record, each with the titles right above it. */
function tablesOf(head: readonly Item[], within: Region["within"]): Region[] {
  let titles: Cell[] = [];
  return head.flatMap((item) => {
    if (item.kind === "title") titles.push(item.cell);
    if (item.kind !== "table") {
      if (item.kind === "pair") titles = [];
      return [];
    }
    const region = { ...item.region, titles, within };
    titles = [];
    return [
      region,
      ...(item.below ?? []).map(({ record, region: part }): Region => ({
        ...part,
        within: { region, record },
      })),
    ];
  });
}

function splitAt(
  items: readonly Item[],
  start: string,
): { readonly head: readonly Item[]; readonly groups: readonly (readonly Item[])[] } {
  const head: Item[] = [];
  const groups: Item[][] = [];
  items.forEach((item, index) => {
    if (item.key === start)
      groups.push([
        ...titlesBefore(items, index, groups.length === 0 ? head : (groups[groups.length - 1] ?? [])),
        item,
      ]);
    else (groups[groups.length - 1] ?? head).push(item);
  });
  // The lines at the top of a sheet are of its first form.
  const [first] = groups;
  if (first && head.every(({ kind }) => kind === "title")) first.unshift(...head.splice(0));
  head.push(...(groups[groups.length - 1]?.splice(tablesBehind(groups)) ?? []));
  return { head, groups };
}

/** A title right above the first label of a card is its own. */
function titlesBefore(items: readonly Item[], index: number, before: Item[]): Item[] {
  const own: Item[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (
      item?.kind !== "title" ||
      before[before.length - 1] !== item ||
      (items[index]?.row ?? 0) - item.row > 2
    )
      break;
    before.pop();
    own.unshift(item);
  }
  return own;
}

function toRegion(
  { items, within }: Part,
  head: readonly Item[],
  labels: readonly string[],
  same: SameLabels,
): Region | undefined {
  const values = keyedPairs(head, same);
  const [first] = values;
  if (!first) return undefined;
  const rows = items.map(({ row }) => row);
  const cells: Cell[] = values.flatMap(({ value, pair }) => (value ? [pair.label, value] : [pair.label]));
  const range = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...cells.map(({ at }) => at.col)),
    right: Math.max(...cells.map(({ at }) => at.col)),
  };
  const fields = labels.map((label, index): Field => {
    const found = values.find(({ key }) => key === label);
    const isNumber = label.endsWith(" n.");
    const words = found
      ? `${tidyText(found.pair.words)}${isNumber ? " n." : ""}`
      : label.replace(/[#+]\d+(?= n\.|$)/, "");
    return {
      headings: found ? [found.pair.label] : [],
      path: [words],
      ...headingMarks([{ text: found?.pair.words ?? label }]),
      cells: [found?.value],
      origins: [found?.value ? 0 : -1],
      places: [found?.pair.place ?? first.pair.place],
      col: null,
      place: labels.length > 1 ? index / (labels.length - 1) : 0,
    };
  });
  return {
    kind: "cards",
    make: labels.join(" | "),
    sheet: first.pair.label.at.sheet,
    range,
    records: [{ top: range.top, bottom: range.bottom }],
    fields,
    titles: head.flatMap((item) => (item.kind === "title" ? [item.cell] : [])),
    sections: [],
    totals: [],
    within,
  };
}
