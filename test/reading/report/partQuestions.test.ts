import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile, type Profile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { addCorrection } from "../../../src/taskpane/state/correctionDraft";

/** Words of a plan over what the reader does not take for one. */
const DOUBTFUL = `
  ## Prospetto
  | Peso | Target | Soglia minima | Voce |
  | 60 | 20 | 15 | Sportello |
  | 40 | 30 | 25 | Formazione |`;
const PLAN = `
  ## Piano
  | Obiettivo operativo | Peso | Indicatore | Target 2026 |
  | Ridurre i tempi di rilascio | 60% | Giorni medi di rilascio | <= 10 |
  | Formare il personale | 40% | Ore di formazione per dipendente | >= 20 |`;
const REGISTER = "\n## Rubrica\n| Ufficio | Telefono |\n| Sede | 4512 |\n| Magazzino | 4513 |";

const read = (picture: string, profile: Profile = defaultProfile) =>
  recognise(drawSheet(picture).workbook, profile);
const asked = ({ questions }: ReturnType<typeof read>) => questions.filter(({ id }) => id.startsWith("part"));
const sheetsOf = ({ sheets }: ReturnType<typeof read>) =>
  sheets.flatMap(({ name, recognised }) => (recognised ? [name] : []));

it.each<[string, string, readonly string[]]>([
  ["a sheet that speaks of a plan", PLAN + DOUBTFUL, ["Prospetto"]],
  ["no sheet that was read", PLAN, []],
  ["no register", PLAN + REGISTER, []],
])("asks about %s", (_case, picture, sheets) => {
  expect(asked(read(picture)).map(({ sheet }) => sheet)).toEqual(sheets);
});

it.each<[number, readonly string[]]>([
  [0, ["Piano"]],
  [1, ["Piano", "Prospetto"]],
])("obeys answer %i and asks no more", (index, sheets) => {
  const before = read(PLAN + DOUBTFUL);
  const answer = asked(before)[0]?.answers[index];
  if (!answer) throw new Error("not offered");
  const after = read(PLAN + DOUBTFUL, addCorrection(defaultProfile, answer.correction));
  expect(sheetsOf(after)).toEqual(sheets);
  expect(asked(after)).toEqual([]);
  expect(after.plans).toHaveLength(1);
  expect(after.notRead).toEqual([]);
});
