import { foldText } from "../../grid/foldText";
import { addToSet } from "../../model/addToSet";
import type { Region } from "../model";
import { onceFor } from "../onceFor";
import type { PlacedTable } from "./placedTable";
import { sayingOf } from "./sayingOf";
import { sharedField } from "./sharedField";

/** Headings besides the first that tables must share: fewer may be alike by chance. */
const FEWEST = 3;

/**
 * Tables that share all headings but the first, where each has words of its own there that name no field: those are the subject of
 * each table, written in the place of the heading over its names.
 */
export function leadsOfTwins(sheets: readonly (readonly PlacedTable[])[]): (readonly PlacedTable[])[] {
  const firsts = new Map<string, Set<string>>();
  for (const { region } of sheets.flat()) {
    const key = othersOf(region);
    if (key !== null) addToSet(firsts, key, foldText(region.fields[0]?.path.join(" ") ?? ""));
  }
  const isTwin = ({ region }: PlacedTable) => {
    const key = othersOf(region);
    return key !== null && (firsts.get(key)?.size ?? 0) > 1;
  };
  return sheets.map((tables) =>
    tables.some(isTwin) ? tables.map((table) => (isTwin(table) ? ledTable(table) : table)) : tables,
  );
}

const ledTable = onceFor((table: PlacedTable): PlacedTable => ({ ...table, region: led(table.region) }));

/** The headings of a table without its first, where that could be a title; null where it could not. */
function othersOf({ fields, sections }: Region): string | null {
  // Under "Leistungen / Prestazioni" lines over the records say what they are grouped by.
  if (sections.length > 1 && sections[0]?.record === 0) return null;
  const [first, ...others] = fields;
  const [heading, ...more] = first?.headings ?? [];
  if (!heading || more.length > 0 || first?.col === null || others.length < FEWEST) return null;
  if (sayingOf(heading).kind === "label" || heading.text.trim().length < 4) return null;
  if (others.some(({ col }) => col === null)) return null;
  const paths = others.filter(({ path }) => path.length > 0);
  return paths.length < FEWEST ? null : paths.map(({ path }) => foldText(path.join(" › "))).join(" | ");
}

/** The table with its first heading as a title that all records share. */
function led(region: Region): Region {
  const [first, ...others] = region.fields;
  const lead = first?.headings[0];
  if (!first || !lead) return region;
  return {
    ...region,
    fields: [sharedField(lead, region.records), { ...first, headings: [], path: [] }, ...others],
  };
}
