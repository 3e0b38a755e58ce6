import type { Sourced } from "../../model/sourced";
import { codeKey } from "../words/readTitle";
import { childrenOf, type Branch } from "./branch";

/** Numbers of labels ("Obiettivo 1", "Obiettivo 2") become codes where they tell siblings apart; every code is written as it mostly is. */
export function settleCodes(branches: readonly Branch[]): readonly Branch[] {
  const children = childrenOf(branches);
  const numbered = new Set<number>();
  const unnumbered = new Set(branches.flatMap((node) => (ordinalOf(node) === null ? [likeOf(node)] : [])));
  for (const siblings of children.values())
    for (const like of new Set(siblings.map((place) => likeOf(branches[place])))) {
      const alike = siblings.filter((place) => likeOf(branches[place]) === like);
      const numbers = alike.map((place) => ordinalOf(branches[place]));
      const apart =
        (alike.length > 1 || !unnumbered.has(like)) &&
        !numbers.includes(null) &&
        (new Set(numbers).size === numbers.length || countsAnew(numbers));
      for (const [index, place] of alike.entries())
        if (apart || isNumberedOver(branches, children.get(place) ?? [], numbers[index] ?? null))
          numbered.add(place);
    }
  return branches.map((node, place) => {
    const code = node.code ?? (numbered.has(place) ? ordinalCode(node) : null);
    return code === null ? node : { ...node, code: usualCode(node, code) };
  });
}

/** 1, 2, 3, 1, 2: those of each manager, or table, count from one. */
const countsAnew = (numbers: readonly (string | null)[]): boolean =>
  numbers.every((number, at) => {
    const before = Number(numbers[at - 1] ?? 0);
    return Number(number) === before + 1 || (number === "1" && before > 1 && at < numbers.length - 1);
  });

/** Nodes of one level of one plan. */
const likeOf = (node: Branch | undefined): string => `${node?.plan} ${node?.kind}`;

const ordinalCode = (node: Branch | undefined): Sourced<string> | null =>
  node?.facts.find(({ ordinal }) => ordinal !== null)?.ordinal ?? null;

/** What has a code needs no number. */
const ordinalOf = (node: Branch | undefined): string | null =>
  ordinalCode(node)?.value ?? node?.code?.value ?? null;

/** "Obiettivo strategico 1" over 1.1 and 1.2. */
const isNumberedOver = (
  branches: readonly Branch[],
  below: readonly number[],
  ordinal: string | null,
): boolean =>
  ordinal !== null && below.some((place) => branches[place]?.code?.value.startsWith(`${ordinal}.`));

/** A code written "04" once and "004" five times is "004". */
function usualCode({ facts }: Branch, code: Sourced<string>): Sourced<string> {
  if (facts.length < 2) return code;
  const key = codeKey(code.value);
  const counts = new Map<string, number>();
  for (const { code: other } of facts)
    if (other !== null && codeKey(other.value) === key)
      counts.set(other.value, (counts.get(other.value) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return usual ? { value: usual[0], at: code.at } : code;
}
