import fc from "fast-check";
import { arbitraryPlan } from "./drawnPlan/arbitraryPlan";
import { drawTable } from "./drawnPlan/drawTable";

const style = fc.record({
  levels: fc.constantFrom("merged" as const, "repeated" as const, "once" as const),
  codes: fc.constantFrom("column" as const, "inTitle" as const),
  wording: fc.nat(2),
  weights: fc.constantFrom("number" as const, "percent" as const, "text" as const),
  title: fc.constant(true),
  total: fc.boolean(),
  order: fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }),
});

const result = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom("", "n.d.", "0") },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 110 }).map(String) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 110 }).map((share) => `${share}%`) },
);

/** The table of a whole plan as the reader's tests draw it, with a column of results behind it. */
export const scoredTable: fc.Arbitrary<string> = fc
  .tuple(arbitraryPlan, style, fc.array(result, { minLength: 30, maxLength: 30 }))
  .map(([plan, look, results]) => {
    const [title, blank, heading, ...rows] = drawTable(plan, look).split("\n");
    const measured = rows.map((row, index) =>
      row.startsWith("| Totale") ? row : `${row} ${results[index % results.length] ?? ""} |`,
    );
    return [title, blank, `${heading ?? ""} Consuntivo ${plan.year} |`, ...measured].join("\n");
  });
