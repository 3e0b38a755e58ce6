import type { Role } from "../../../src/model/role";
import type { FieldReading, SheetReading } from "../../../src/model/sheetReading";
import { questionsOf } from "../../../src/reading/report/questionsOf";

const field = (
  heading: string,
  role: Role,
  certainty: number,
  runnerUp: Role | null = "aside",
  rows = 4,
): FieldReading => ({
  heading,
  role,
  certainty,
  runnerUp,
  cells: [{ top: 1, bottom: rows, left: 0, right: 0 }],
  because: [],
  share: null,
  period: null,
  anchor: { headings: [heading.toLowerCase()] },
});
const sheet = (name: string, ...fields: readonly FieldReading[]) =>
  ({ name, recognised: true, fields }) as unknown as SheetReading;
const asked = (...sheets: readonly SheetReading[]) => questionsOf(sheets).map(({ ask }) => ask.it);

it("asks what stands under a heading, or in a column that has none", () => {
  expect(asked(sheet("A", field("Esito", "target", 0.5)))).toEqual(["Che cosa c’è sotto «Esito»?"]);
  expect(asked(sheet("A", field("", "target", 0.5)))).toEqual([
    "Che cosa c’è in questa colonna senza intestazione?",
  ]);
});

it("asks first about what most hangs on", () => {
  const questions = asked(
    sheet(
      "A",
      field("Nota", "note", 0.4),
      field("Breve", "target", 0.5, "aside", 2),
      field("Lungo", "target", 0.5, "aside", 40),
    ),
  );
  expect(questions.map((ask) => /«(.*)»/.exec(ask)?.[1])).toEqual(["Lungo", "Breve", "Nota"]);
});

it("asks about nothing that is sure, has no other reading, or was asked about", () => {
  expect(asked(sheet("A", field("Sicuro", "target", 0.9), field("Solo", "target", 0.5, null)))).toEqual([]);
  expect(
    asked(sheet("A", field("Esito", "target", 0.5)), sheet("B", field("Esito", "target", 0.5))),
  ).toHaveLength(1);
});
