import { assignRoles } from "../../../src/reading/roles/assignRoles";
import { SAMPLED, viewFields } from "../../../src/reading/roles/fieldView";
import type { Field, Shape } from "../../../src/reading/model";
import { shapeOf } from "./shapeOf";

/** The same table with its records again and again. */
function longer({ regions, fields }: Shape, times: number): Shape {
  const again = (field: Field): Field => ({
    ...field,
    cells: Array.from({ length: times }, () => field.cells).flat(),
    origins: Array.from({ length: times }, (_, at) =>
      field.origins.map((origin) => origin + at * field.cells.length),
    ).flat(),
  });
  return { regions, fields: fields.map(again) };
}

const short = shapeOf(`
  | Obiettivo operativo | Peso | Indicatore | Target 2026 |
  | Accogliere le classi in biblioteca | 60% | Classi accolte | 30 |
  | Aprire la sala studio la sera | 40% | Serate di apertura | >= 12 |`);

it("looks at no more records of a long table than of a short one", () => {
  for (const view of viewFields(longer(short, 20_000))) {
    expect([view.shown.length, view.cells.length]).toEqual([SAMPLED, SAMPLED]);
    expect(view.records).toBe(40_000);
  }
});

it("reads a long table as it reads a short one", () => {
  const corrections: readonly [] = [];
  expect(assignRoles(longer(short, 5_000), corrections).roles).toEqual(
    assignRoles(longer(short, 40), corrections).roles,
  );
});
