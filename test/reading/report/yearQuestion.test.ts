import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile, type Profile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { addCorrection } from "../../../src/taskpane/state/correctionDraft";

const draw = (first: number) => `
  | Piano della performance ${first} | < | < | < |
  | Piano della performance ${first + 1} | < | < | < |
  | Obiettivo operativo | Peso | Indicatore | Target |
  | Ridurre i tempi di rilascio | 60% | Giorni medi di rilascio | <= 10 |
  | Formare il personale | 40% | Ore di formazione per dipendente | >= 20 |`;
const read = (first: number, profile: Profile = defaultProfile) =>
  recognise(drawSheet(draw(first)).workbook, profile);
const asked = ({ questions }: ReturnType<typeof read>) => questions.filter(({ id }) => id.startsWith("year"));

it("asks which of two years is the plan's, first of all, and where they stand", () => {
  const { questions } = read(2025);
  expect(questions[0]).toMatchObject({
    sheet: "Piano",
    cells: [{ top: 0 }, { top: 1 }],
    answers: [{ correction: { year: 2025 } }, { correction: { year: 2026 } }],
  });
});

it.each([2025, 2026])("goes by the answer %i and asks no more, in targets too", (year) => {
  const [question] = asked(read(2025));
  const answer = question?.answers.find(({ correction }) => "year" in correction && correction.year === year);
  if (!answer) throw new Error("not offered");
  const plan = read(2025, addCorrection(defaultProfile, answer.correction));
  expect(plan.year).toBe(year);
  expect(asked(plan)).toEqual([]);
  expect(plan.indicators.map(({ targets }) => targets.map(({ period }) => period))).toEqual([
    [String(year)],
    [String(year)],
  ]);
});

it("asks anew next year, and nothing where the profile names the year", () => {
  const [question] = asked(read(2025));
  const said = question?.answers[1]?.correction;
  if (!said) throw new Error("not offered");
  expect(asked(read(2026, addCorrection(defaultProfile, said)))).toHaveLength(1);
  expect(asked(read(2025, { ...defaultProfile, year: 2026 }))).toEqual([]);
});
