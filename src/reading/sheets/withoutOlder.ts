import { foldText } from "../../grid/foldText";
import type { Region } from "../model";
import type { RegionRoles } from "../records/regionsInOrder";
import { titleYears, type Years } from "./titleYears";

/** Last year's, for memory. */
const OLD =
  /\b(?:anno precedente|anni precedenti|esercizio precedente|previous year|last year|solo per confronto|per memoria|non piu (?:in )?vigent\w*|no longer in force|for comparison only)\b/;

/**
 * Regions without last year's tables below that of the plan: the lines right above those name an older year than the lines above another one of the same
 * sheet, and say that they are the past.
 */
export function withoutOlder(regions: readonly RegionRoles[]): readonly RegionRoles[] {
  const titled = regions.flatMap(({ region }) => {
    const [years] = region.titles.flatMap(({ text }) => titleYears(text));
    return years ? [{ region, years, old: region.titles.some(({ text }) => OLD.test(foldText(text))) }] : [];
  });
  const isOlder = (region: Region, { last }: Years): boolean =>
    titled.some((other) => !other.old && other.region.sheet === region.sheet && other.years.first > last);
  const older = new Set(
    titled.filter(({ region, years, old }) => old && isOlder(region, years)).map(({ region }) => region),
  );
  return older.size === 0 ? regions : regions.filter(({ region }) => !older.has(region));
}
