import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { drawSheet } from "../../src/grid/drawSheet";
import { layouts } from "../../src/layouts";
import { recognise } from "../../src/layouts/recognise";
import { defaultProfile } from "../../src/model/profile";

const folder = join(__dirname, "../../src/layouts");

it("lists every layout file once", () => {
  const defined = readdirSync(folder).filter(
    (name) => name.endsWith(".ts") && /defineLayout\(\{/.test(readFileSync(join(folder, name), "utf8")),
  );
  expect(defined.map((name) => name.replace(/\.ts$/, "")).sort()).toEqual(layouts.map(({ id }) => id).sort());
});

it.each(layouts.map((layout) => [layout.id, layout] as const))(
  "reads the picture of %s as that layout, to the last cell",
  (id, { picture }) => {
    const plan = recognise(drawSheet(picture).workbook, defaultProfile);
    expect(plan.sheets.map(({ layout, coverage }) => [layout, coverage])).toEqual([[id, 1]]);
    expect(plan.unread).toEqual([]);
    expect(plan.nodes.length).toBeGreaterThan(0);
  },
);

it("says which words decided", () => {
  const [sheet] = recognise(drawSheet(layouts[3]?.picture ?? "").workbook, defaultProfile).sheets;
  expect(sheet?.evidence.map(({ row, col }) => [row, col])).toEqual(
    expect.arrayContaining([
      [0, 0],
      [0, 3],
      [1, 6],
    ]),
  );
});
