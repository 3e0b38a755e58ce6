import { foldText } from "../../grid/foldText";
import type { Region } from "../model";
import type { RegionRoles } from "../records/regionsInOrder";
import { titleYears, type Years } from "./titleYears";

/** Last year's, for memory. */
const OLD =
  /\b(?:anno precedente|anni precedenti|esercizio precedente|previous year|last year|solo per (?:confronto|consultazione)|per memoria|non piu (?:in )?vigent\w*|no longer in force|for (?:comparison|reference) only)\b/;

/**
 * Regions without last year's tables beside that of the plan: the lines right above those name an older year than the lines above another one of the same
 * sheet, or under the same headings, and say that they are the past.
 *
 * @param said sheets a planner said to be part of the plan
 */
export function withoutOlder(
  regions: readonly RegionRoles[],
  said: ReadonlySet<string>,
): readonly RegionRoles[] {
  const titled = regions.flatMap(({ region }) => {
    const [years] = region.titles.flatMap(({ text }) => titleYears(text));
    return years ? [{ region, years, old: region.titles.some(({ text }) => OLD.test(foldText(text))) }] : [];
  });
  const isOlder = (region: Region, { last }: Years): boolean =>
    titled.some(
      (other) =>
        !other.old &&
        other.years.first > last &&
        (other.region.sheet === region.sheet || headingsOf(other.region) === headingsOf(region)),
    );
  const older = new Set(
    titled.flatMap(({ region, years, old }) =>
      old && !said.has(region.sheet) && isOlder(region, years) ? [region] : [],
    ),
  );
  return older.size === 0 ? regions : regions.filter(({ region }) => !older.has(region));
}

const headingsOf = ({ fields }: Region): string =>
  fields.map(({ path }) => foldText(path.join(" › "))).join(" | ");
