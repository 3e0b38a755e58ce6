import { tidyText } from "../../grid/foldText";
import { isBlank } from "../../grid/isBlank";
import type { Workbook } from "../../model/grid";
import type { NodeFact } from "../model";
import type { RegionRoles } from "../records/regionsInOrder";
import { firstRowOf } from "../regions/firstRowOf";
import { isYear } from "../words/isYear";
import type { SheetSaying } from "./sheetYears";

/** Rows above the first region in which titles are looked for. */
const LOOK = 12;

/** What every sheet says of its year: the periods over its targets, the titles above its headings, how much of the plan it holds. */
export function sheetSayings(
  { sheets }: Workbook,
  regions: readonly RegionRoles[],
  facts: readonly NodeFact[],
): SheetSaying[] {
  const sizes = new Map<string, number>();
  const targets = new Map<string, string[]>();
  for (const { title, indicators } of facts) {
    sizes.set(title.at.sheet, (sizes.get(title.at.sheet) ?? 0) + 1 + indicators.length);
    for (const indicator of indicators) {
      const list = targets.get(title.at.sheet) ?? [];
      list.push(...indicator.targets.map(({ text }) => text));
      targets.set(title.at.sheet, list);
    }
  }
  const aimed = new Set(
    regions.flatMap(({ region, roles }) => (roles.includes("target") ? region.sheet : [])),
  );
  const periods = new Map<string, string[]>();
  const before = new Map<string, string[]>();
  for (const { region, roles } of regions)
    region.fields.forEach(({ period }, index) => {
      if (period === null) return;
      const isAimed = aimed.has(region.sheet);
      const role = roles[index];
      // A sheet of results alone is of the year in which they were found.
      if (role === (isAimed ? "target" : "actual"))
        periods.set(region.sheet, [...(periods.get(region.sheet) ?? []), period]);
      else if (isAimed && (role === "actual" || role === "baseline"))
        before.set(region.sheet, [...(before.get(region.sheet) ?? []), period]);
    });
  return sheets.map(({ sheet, hidden, rows }) => {
    const tops = regions
      .filter(({ region }) => region.sheet === sheet)
      .map(({ region }) => firstRowOf(region));
    const end = Math.min(rows.length, tops.length > 0 ? Math.max(Math.min(...tops), 2) : LOOK);
    const titles = rows.slice(0, end).flatMap((row) => {
      const cells = row.filter((cell) => cell !== undefined && !isBlank(cell));
      return cells.length <= 3 ? cells.map((cell) => tidyText(cell?.text ?? "")) : [];
    });
    return {
      sheet,
      hidden,
      size: sizes.get(sheet) ?? 0,
      titles: [...titles, ...yearsIn(regions, sheet)],
      periods: periods.get(sheet) ?? [],
      before: before.get(sheet) ?? [],
      targets: targets.get(sheet) ?? [],
    };
  });
}

/** "Anno di riferimento: | 2026" in a form, as a title would say it. */
const yearsIn = (regions: readonly RegionRoles[], sheet: string): readonly string[] =>
  regions.flatMap(({ region }) =>
    region.kind === "cards" && region.sheet === sheet
      ? region.fields.flatMap(({ path, cells }) => {
          if (!YEAR_OF.test(path.at(-1) ?? "")) return [];
          const value = cells.find((cell) => cell && isYear(cell.text));
          return value ? [`anno ${tidyText(value.text)}`] : [];
        })
      : [],
  );

/** What a form calls the year it is for. */
const YEAR_OF =
  /^(?:anno|annualità|esercizio|year)(?:\s+(?:di\s+(?:riferimento|valutazione|competenza)|\p{L}+))?\s*:?$/iu;
