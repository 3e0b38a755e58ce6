import { drawSheet } from "../../src/grid/drawSheet";
import { foldText } from "../../src/grid/foldText";
import type { RoleCorrection } from "../../src/model/correction";
import type { Plan } from "../../src/model/plan";
import { defaultProfile, type Profile } from "../../src/model/profile";
import { familyOf, type Role } from "../../src/model/role";
import type { FieldReading, Question } from "../../src/model/sheetReading";
import { review } from "../../src/review";
import { driveSession } from "../support/session/driveSession";

const COLUMN_NOBODY_KNOWS = `
  | Obiettivo operativo | Punti attribuiti dal nucleo | Indicatore | Target 2026 |
  | Ridurre i tempi | 60 | Giorni di rilascio | <= 20 |
  | Formare il personale | 40 | Ore di formazione | >= 30 |`;

/** What looks like weights and is none. */
const COLUMN_TAKEN_FOR_WEIGHTS = `
  | Obiettivo operativo | Valutazione del nucleo | Indicatore | Target 2026 |
  | Ridurre i tempi | 0,6 | Giorni di rilascio | <= 20 |
  | Formare il personale | 0,4 | Ore di formazione | >= 30 |`;

it("puts a reading right with what the pane offers, and with nothing else", () => {
  const { workbook } = drawSheet(COLUMN_TAKEN_FOR_WEIGHTS);
  const session = driveSession({
    workbook,
    recognise: (book, profile) => review(book, profile).plan,
    mistakesOf: ({ nodes }) => nodes.filter(({ weight }) => weight !== null).length,
  });
  expect(session.mistakes).toEqual([2, 0]);
  expect(session.plan.nodes.map(({ weight }) => weight)).toEqual([null, null]);
  expect(session.taken).toHaveLength(1);
});

/** A reader of one field, to see in which order the planner takes what is offered. */
function readerOf(first: Role, runnerUp: Role | null, asked: readonly Role[]) {
  const { plan } = review(drawSheet(COLUMN_NOBODY_KNOWS).workbook, defaultProfile);
  const anchor = { headings: [foldText("Punti attribuiti dal nucleo")] };
  return (_workbook: unknown, { corrections }: Profile): Plan => {
    const said = corrections.find((one): one is RoleCorrection => one.kind === "role");
    const role = said?.role ?? first;
    const field: FieldReading = {
      ...{ heading: "Punti attribuiti dal nucleo", role, certainty: said ? 1 : 0.5, runnerUp },
      ...{ cells: [], because: [], share: said?.share ?? null, period: null, anchor },
    };
    const label = { it: "", en: "" };
    const question: Question = {
      ...{ id: "q1", sheet: "Piano", cells: [], ask: label },
      answers: asked.map((one) => ({
        label,
        correction: { kind: "role", role: one, ...anchor },
        certainty: 0.5,
      })),
    };
    return {
      ...plan,
      questions: said ? [] : [question],
      sheets: plan.sheets.map((sheet) => ({ ...sheet, fields: [field] })),
    };
  };
}
const roleIn = ({ sheets }: Plan): FieldReading | undefined => sheets[0]?.fields[0];
const drive = (reader: ReturnType<typeof readerOf>, wanted: Role, share: number | null = null) =>
  driveSession({
    workbook: drawSheet(COLUMN_NOBODY_KNOWS).workbook,
    recognise: reader,
    mistakesOf: (plan) => {
      const field = roleIn(plan);
      const right = field?.role === wanted && field.share === share;
      return right ? 0 : field && familyOf(field.role) === familyOf(wanted) ? 1 : 2;
    },
  });

it.each<[string, Role, readonly Role[], Role, number | null, string]>([
  [
    "answers a question where one of its two answers is right",
    "aside",
    ["aside", "weight:area"],
    "weight:area",
    null,
    "question",
  ],
  ["takes the runner-up", "aside", [], "note", null, "runnerUp"],
  ["chooses the role where no button says it", "aside", ["aside", "note", "target"], "target", null, "role"],
  ["types the level of a threshold", "aside", [], "threshold", 0.6, "role"],
])("%s", (_case, first, asked, wanted, share, from) => {
  const { taken, mistakes } = drive(readerOf(first, "note", asked), wanted, share);
  expect(taken.map((offer) => offer.from)).toEqual([from]);
  expect(mistakes).toEqual([2, 0]);
});

it("gives up where nothing helps", () => {
  const { taken, mistakes } = driveSession({
    workbook: drawSheet(COLUMN_NOBODY_KNOWS).workbook,
    recognise: readerOf("aside", "note", []),
    mistakesOf: () => 1,
  });
  expect({ taken, mistakes }).toEqual({ taken: [], mistakes: [1] });
});
