import type { Address } from "../../model/address";
import type { Move } from "./moved";

/** A value with every place and area in it where it stood before; what says the sheet of an area stands beside it or above. */
export function moveBack<Value>(value: Value, move: Move, sheet = ""): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => moveBack(item, move, sheet)) as Value;
  if (typeof value !== "object" || value === null || value instanceof Map || value instanceof Set)
    return value;
  if (isAddress(value)) return move(value) as Value & Address;
  if (isArea(value)) {
    const first = move({ sheet, row: value.top, col: value.left });
    const last = move({ sheet, row: value.bottom, col: value.right });
    // An area over two halves of a sheet may end higher up than it began.
    return {
      ...value,
      top: Math.min(first.row, last.row),
      left: Math.min(first.col, last.col),
      bottom: Math.max(first.row, last.row),
      right: Math.max(first.col, last.col),
    };
  }
  const own = sheetOf(value) ?? sheet;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, moveBack(item as unknown, move, own)]),
  ) as Value;
}

const isAddress = (value: object): value is Address => "sheet" in value && "row" in value && "col" in value;

const isArea = (value: object): value is { top: number; left: number; bottom: number; right: number } =>
  "top" in value && "left" in value && "bottom" in value && "right" in value;

function sheetOf(value: object): string | undefined {
  if ("sheet" in value && typeof value.sheet === "string") return value.sheet;
  if ("blocks" in value && "name" in value && typeof value.name === "string") return value.name;
  if ("at" in value && typeof value.at === "object" && value.at !== null && isAddress(value.at))
    return value.at.sheet;
  return undefined;
}
