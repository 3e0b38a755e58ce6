import type { Owner } from "../../model/role";
import { isLevel, isNamedObjective, rankOfOwner } from "../words/levels";
import { readLabel } from "../words/readLabel";
import type { Item } from "./item";

/**
 * "Obiettivo strategico | …" over its indicators, "Obiettivo operativo | …" over its own: the label of a lower level that stands between two
 * tables begins what is nested in the form, though it comes but once. Undefined where none does.
 */
export function levelBetweenTables(items: readonly Item[]): string | undefined {
  const first = items.findIndex(({ kind }) => kind === "table");
  const last = items.findLastIndex(({ kind }) => kind === "table");
  if (first === last) return undefined;
  const upper = items.slice(0, first).flatMap(levelOf);
  const below = items
    .slice(first, last)
    .find((item) =>
      levelOf(item).some(
        (level) =>
          isNamedObjective(level) &&
          upper.length > 0 &&
          upper.every((other) => rankOfOwner(other) < rankOfOwner(level)),
      ),
    );
  return below?.key ?? undefined;
}

/** The level that a label with a value names; none for all else. */
const levelOf = (item: Item): readonly Owner[] => {
  const term =
    item.kind === "pair" && item.pair.values.length > 0 ? readLabel(item.pair.words)?.term : undefined;
  return term !== undefined && isLevel(term) ? [term] : [];
};
