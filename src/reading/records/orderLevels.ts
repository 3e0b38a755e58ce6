import { foldText } from "../../grid/foldText";
import { addToSet } from "../../model/addToSet";
import { rankOfOwner } from "../words/levels";
import type { Level } from "./level";

/** Objectives and actions have their order by name, whatever a short table looks like. */
const FIXED: readonly Level["owner"][] = [
  "strategicObjective",
  "objective",
  "operationalObjective",
  "action",
];

/** From the top down: as bodies nest levels, unless the records say that one is divided by another. */
export function orderLevels<Item extends Level & { readonly place: number }>(
  levels: readonly Item[],
): Item[] {
  const ordered = [...levels].sort(
    (a, b) => rankOfOwner(a.owner) - rankOfOwner(b.owner) || a.place - b.place,
  );
  for (let pass = 0; pass < ordered.length; pass += 1)
    for (let at = 0; at + 1 < ordered.length; at += 1) {
      const [upper, lower] = [ordered[at], ordered[at + 1]];
      if (upper && lower && standsAbove(lower, upper)) [ordered[at], ordered[at + 1]] = [lower, upper];
    }
  return ordered;
}

/** Whether `other` stands above `level` here: its entries hold several of the level's, or nothing tells and it comes first. */
function standsAbove<Item extends Level & { readonly place: number }>(other: Item, level: Item): boolean {
  if (FIXED.includes(other.owner) && FIXED.includes(level.owner)) return false;
  if (other.owner === level.owner) return false;
  if (divides(level, other)) return !divides(other, level);
  if (divides(other, level)) return false;
  const owners = [level.owner, other.owner];
  const either =
    owners.includes("programme") && (owners.includes("strategicObjective") || owners.includes("area"));
  return either && other.place < level.place;
}

const SAMPLE = 400;

/** Every entry of `fine` stands under one entry of `coarse`, and some entry of `coarse` holds several. */
function divides(fine: Level, coarse: Level): boolean {
  const [below, above] = [fine.title?.field.cells ?? [], coarse.title?.field.cells ?? []];
  const holders = new Map<string, Set<string>>();
  const held = new Map<string, Set<string>>();
  let [f, c] = ["", ""];
  for (let record = 0; record < below.length && record < SAMPLE; record += 1) {
    const nextCoarse = foldText(above[record]?.text ?? "");
    const nextFine = foldText(below[record]?.text ?? "");
    if (nextCoarse !== "" && nextCoarse !== c) [c, f] = [nextCoarse, nextFine === "" ? f : nextFine];
    if (nextFine !== "") f = nextFine;
    if (f === "" || c === "") continue;
    addToSet(holders, f, c);
    addToSet(held, c, f);
  }
  return (
    [...holders.values()].every((set) => set.size === 1) && [...held.values()].some((set) => set.size > 1)
  );
}
