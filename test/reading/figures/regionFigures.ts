import { SheetView } from "../../../src/grid/sheetView";
import type { Region } from "../../../src/reading/model";
import { readRegions } from "../../../src/reading/regions/readRegions";
import type { ExpectedItem } from "../../support/expectedPlan";
import { readExpected } from "../../support/expectedPlan";
import { fold } from "../../support/planDifferences";
import type { Picture } from "../pictures";
import { percent, table } from "./table";

interface Placed {
  readonly picture: Picture;
  readonly due: number;
  readonly mistakes: readonly string[];
}

const VALUE = /^(?:base|soglia .*|actual .*|(?:Q\d )?\d.*)$/;

/** Texts a record shows: its own cells, those it inherits from merges, and those of the card around it. */
function textsOf(region: Region, record: number): string[] {
  const own = region.fields.flatMap(({ cells, origins }) => {
    const cell = cells[origins[record] ?? -1] ?? cells[record];
    return cell ? [fold(cell.text)] : [];
  });
  return region.within ? [...own, ...textsOf(region.within.region, region.within.record)] : own;
}

const valuesOf = (item: ExpectedItem): string[] =>
  [...item.fields].flatMap(([field, values]) => {
    const [value] = values;
    return VALUE.test(field) && values.length === 1 && value && value !== "any" ? [value] : [];
  });

/** Where the regions of a picture lose what is expected of it. */
function place(picture: Picture): Placed {
  const regions = readRegions(picture.workbook.sheets.map((grid) => new SheetView(grid)));
  const records = regions.flatMap((region) => region.records.map((_, record) => textsOf(region, record)));
  const sections = regions.flatMap(({ sections: lines }) =>
    lines.flatMap(({ cells }) => cells.map((cell) => fold(cell.text))),
  );
  const headings = regions.flatMap(({ fields }) => fields.flatMap(({ path }) => path.map(fold)));
  const mistakes: string[] = [];
  let due = 0;
  for (const item of readExpected(picture.plan ?? "")) {
    if (item.optional) continue;
    const holds = (text: string) => item.names.some(({ title }) => text.includes(title));
    const name = item.names[0]?.title ?? "";
    const holding = records.filter((texts) => texts.some(holds));
    due += 1;
    if (holding.length === 0) {
      if (item.kind !== "indicator" && sections.some(holds)) continue;
      mistakes.push(`${headings.some(holds) ? "a heading" : "in no record"}: ${name}`);
      continue;
    }
    if (item.kind !== "indicator") continue;
    for (const value of valuesOf(item)) {
      due += 1;
      if (!holding.some((texts) => texts.some((text) => text.includes(value))))
        mistakes.push(`not in the record of its name: ${value} of ${name}`);
    }
  }
  return { picture, due, mistakes };
}

/** How many of the titles, names and values expected of the pictures stand in the records of a region. */
export function regionFigures(pictures: readonly Picture[], wrong: number): string {
  const placed = pictures.filter(({ plan }) => plan !== null).map(place);
  const line = (name: string, some: readonly Placed[]) => {
    const due = some.reduce((sum, one) => sum + one.due, 0);
    const lost = some.reduce((sum, one) => sum + one.mistakes.length, 0);
    const whole = some.filter(({ mistakes }) => mistakes.length === 0).length;
    return [name, `${whole}/${some.length}`, percent(due - lost, due)];
  };
  const families = [...new Set(placed.map(({ picture }) => picture.family))];
  return [
    table([
      ["regions of", "whole", "placed"],
      ...families.map((family) =>
        line(
          family,
          placed.filter(({ picture }) => picture.family === family),
        ),
      ),
      line("all", placed),
    ]),
    ...placed.flatMap(({ picture, mistakes }) =>
      wrong > 0 && mistakes.length > 0
        ? [
            `${picture.family}/${picture.name}: ${mistakes.length}`,
            ...mistakes.slice(0, wrong).map((mistake) => `    ${mistake}`),
          ]
        : [],
    ),
  ].join("\n");
}
