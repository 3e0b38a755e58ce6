import { isGrouping, rankOf } from "../words/levels";
import { codeKey } from "../words/readTitle";
import { isAbove, isObjective, titleOf, type Branch } from "./branch";

/**
 * "1.2.3" without a parent hangs below "1.2", then "1"; "OP1.2" below "OS1". Where its region shows a parent already it moves only
 * further down: below an objective that stands under that parent too.
 */
export function adoptByCode(branches: readonly Branch[]): readonly Branch[] {
  const byCode = placesByCode(branches);
  const grown = [...branches];
  for (const [place, node] of branches.entries()) {
    if (node.code === null || isGrouping(node.kind)) continue;
    for (const key of uppersOf(codeKey(node.code.value))) {
      const upper = nearest(grown, byCode.get(`${node.plan} ${key}`) ?? [], place, key.startsWith("#"));
      if (upper === undefined) continue;
      grown[place] = { ...node, parent: upper };
      break;
    }
  }
  return grown;
}

function placesByCode(branches: readonly Branch[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const add = (key: string, place: number) => {
    const list = places.get(key);
    if (list) list.push(place);
    else places.set(key, [place]);
  };
  for (const [place, { code, plan }] of branches.entries()) {
    if (code === null) continue;
    const key = codeKey(code.value);
    add(`${plan} ${key}`, place);
    const letters = LETTERED.exec(key);
    if (letters) add(`${plan} #${letters[2]}`, place);
  }
  return places;
}

const LETTERED = /^([a-z]{1,4})\.?(\d.*)$/;

/** Keys of what may stand above a code, the nearest first: "op1.2" → "op1", "#1" (any letters before a 1), "op". */
function uppersOf(key: string): readonly string[] {
  const parts = key.split(".");
  const uppers: string[] = [];
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const upper = parts.slice(0, length).join(".");
    uppers.push(upper);
    // "AG2/D" says a letter more, no level below any 2.
    if (!/^\d/.test(parts.at(-1) ?? "")) continue;
    const digits = LETTERED.exec(upper)?.[2];
    if (digits !== undefined) uppers.push(`#${digits}`, digits);
    else if (/^\d/.test(upper)) uppers.push(`#${upper}`);
  }
  // "B1" stands below a band "B".
  const letter = /^([a-z])\d+$/.exec(key)?.[1];
  return letter === undefined ? uppers : [...uppers, letter];
}

/** The one on the same sheet, or the only one; never one that has no right to stand above. */
function nearest(
  branches: readonly Branch[],
  uppers: readonly number[],
  place: number,
  byNumber: boolean,
): number | undefined {
  const node = branches[place];
  const able = uppers.filter((upper) => mayAdopt(branches, upper, place, byNumber));
  const here = able.filter((upper) => sheetOf(branches[upper]) === sheetOf(node));
  return here.length > 0
    ? here[0]
    : able.length === 1 || able.some((upper) => branches[upper]?.kind)
      ? able[0]
      : undefined;
}

const sheetOf = (node: Branch | undefined): string | undefined => node && titleOf(node).at.sheet;

/** @param byNumber whatever letters stand before the number of the upper code */
function mayAdopt(branches: readonly Branch[], place: number, below: number, byNumber: boolean): boolean {
  const [upper, node] = [branches[place], branches[below]];
  if (!upper || !node || isAbove(branches, below, place)) return false;
  if (upper.kind !== null && node.kind !== null) {
    // One column may hold two levels of objectives, told apart by their codes alone.
    const mixed =
      upper.kind === node.kind && isObjective(node.kind) && upper.facts[0].region === node.facts[0].region;
    if (rankOf(upper.kind) >= rankOf(node.kind) && !mixed) return false;
  }
  if (node.parent >= 0) {
    const parent = branches[node.parent];
    // Only an objective between the node and its parent is news.
    const between =
      isObjective(upper.kind) && place !== node.parent && isAbove(branches, node.parent, upper.parent);
    const plain = node.kind === null && !isObjective(parent?.kind ?? null);
    if (!between && !plain) return false;
  }
  if (sheetOf(upper) === sheetOf(node) || upper.kind !== null) return true;
  // "T1" on another sheet is above "1.1" only where its level says that it stands above.
  return node.kind !== null && !byNumber;
}
