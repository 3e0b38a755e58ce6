import { areMostly } from "../areMostly";
import type { Field, IndicatorFact, NodeFact, Piece } from "../model";
import { createIndicator } from "../records/createFacts";
import type { RegionRoles } from "../records/regionsInOrder";
import { codesListed } from "../words/codesListed";
import { isOrdinal } from "../words/isOrdinal";
import { looseCodeKey } from "../words/readTitle";
import { sayingMore } from "./sayingMore";

/** So many cells of a column must list known codes. */
const FEWEST = 2;
/** Records that are looked at; more say nothing new. */
const SAMPLED = 256;

/**
 * Facts with the indicators that objectives name by lists of codes, "Indicatori collegati" over "KD1, KD2", where lists on other sheets have
 * those codes for indicators. What they are and are to reach is said there.
 */
export function withListedCodes(
  facts: readonly NodeFact[],
  regions: readonly RegionRoles[],
): readonly NodeFact[] {
  const trees = regions.filter(({ roles }) => !roles.some(isOfIndicator) && roles.some(isTitle));
  const known = new Set(regions.flatMap((one) => (trees.includes(one) ? [] : codesOf(one))));
  if (known.size === 0) return facts;
  const listed = trees.flatMap(({ region, place }) => {
    const field = region.kind === "table" ? region.fields.find((each) => lists(each, known)) : undefined;
    if (!field) return [];
    const own = facts.filter((fact) => fact.region === place && fact.title.value !== "" && !fact.reference);
    return field.cells.flatMap((cell, record): NodeFact[] => {
      const bottom = region.records[record]?.bottom ?? -1;
      const sameAs = own.findLast(({ title }) => title.at.row <= bottom);
      if (!cell || !sameAs) return [];
      const indicators = codesListed(cell.text).map((code) => coded(code, cell));
      return [sayingMore(sameAs, indicators, cell.at, place)];
    });
  });
  return listed.length === 0 ? facts : [...facts, ...listed];
}

const isTitle = (role: string): boolean => role.startsWith("title:");
const isOfIndicator = (role: string): boolean => role === "name" || role === "code:indicator";

/** Codes of indicators that are more than a number. */
const codesOf = ({ region: { fields }, roles }: RegionRoles): readonly string[] =>
  fields.flatMap(({ cells }, at) =>
    roles[at] === "code:indicator"
      ? cells.flatMap((cell) => (cell && !isOrdinal(cell.text) ? looseCodeKey(cell.text) : []))
      : [],
  );

function lists({ cells }: Field, known: ReadonlySet<string>): boolean {
  const filled = cells.slice(0, SAMPLED).flatMap((cell) => (cell ? [codesListed(cell.text)] : []));
  const isKnown = (codes: readonly string[]) =>
    codes.length > 0 && codes.every((code) => known.has(looseCodeKey(code)));
  return filled.filter(isKnown).length >= FEWEST && areMostly(filled, isKnown);
}

const coded = (code: string, { at }: Piece): IndicatorFact => ({
  ...createIndicator({ value: "", at }),
  code: { value: code, at },
});
