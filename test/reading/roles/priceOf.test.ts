import fc from "fast-check";
import { SheetView } from "../../../src/grid/sheetView";
import type { Shape } from "../../../src/reading/model";
import { readRegions } from "../../../src/reading/regions/readRegions";
import { shapesOf } from "../../../src/reading/regions/shapesOf";
import { candidatesOf } from "../../../src/reading/roles/candidates";
import type { Candidate, Choice } from "../../../src/reading/roles/choice";
import { countBreaches, NOTHING_COUNTED } from "../../../src/reading/roles/priceOf";
import { LEARNED } from "../../../src/reading/roles/weighEvidence";
import { pictures } from "../pictures";

/** Some tables and forms of every family. */
const shapes: readonly Shape[] = pictures()
  .filter((_, place) => place % 9 === 0)
  .flatMap(({ workbook }) => shapesOf(readRegions(workbook.sheets.map((grid) => new SheetView(grid)))));

const candidates: readonly (readonly Candidate[])[] = shapes.map((shape) =>
  candidatesOf(
    shape,
    shape.fields.map(() => null),
    LEARNED,
  ),
);

const numbers = fc.array(fc.nat(20), { minLength: 60, maxLength: 60 });
const chosen = (fields: readonly Candidate[], of: readonly number[]): Choice =>
  fields.flatMap(({ options }, at) => options[(of[at] ?? 0) % options.length] ?? []);

describe("breaches counted from a choice that is much alike", () => {
  it.each(candidates.map((fields) => ({ fields, name: fields.map(({ view }) => view.leaf).join(" | ") })))(
    "are those counted anew: $name",
    ({ fields }) => {
      fc.assert(
        fc.property(numbers, fc.nat(59), fc.nat(20), (of, place, option) => {
          const choice = chosen(fields, of);
          const at = place % Math.max(1, fields.length);
          const other = choice.with(
            at,
            fields[at]?.options[option % fields[at].options.length] ?? (choice[at] as never),
          );
          const changed = [choice[at], other[at]].flatMap((each) => each?.base ?? []);
          const like = countBreaches(choice, fields);
          expect(countBreaches(other, fields, like, changed)).toEqual(countBreaches(other, fields));
        }),
        { numRuns: 20 },
      );
    },
  );

  it.each(candidates.map((fields) => ({ fields, name: fields.map(({ view }) => view.leaf).join(" | ") })))(
    "are those counted anew, field by field: $name",
    ({ fields }) => {
      fc.assert(
        fc.property(numbers, (of) => {
          let counted = NOTHING_COUNTED;
          for (const option of chosen(fields, of)) {
            const longer = [...counted.choice, option];
            counted = countBreaches(longer, fields, counted, [option.base]);
            expect(counted).toEqual(countBreaches(longer, fields));
          }
        }),
        { numRuns: 5 },
      );
    },
  );
});
