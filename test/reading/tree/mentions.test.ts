import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";
import { checkPlan } from "../../../src/rules/checkPlan";
import { titleMismatch } from "../../../src/rules/title-mismatch";

const picture = (first: string) => `
  ## Pesi
  | Obiettivo operativo | Peso |
  | ${first} | 60% |
  | 1.2 Formare il personale | 40% |
  ## Piano
  | Cod. | Obiettivo operativo | Indicatore | Target |
  | 1.1 | Ridurre i tempi di rilascio | Giorni medi | <= 10 |
  | 1.2 | Formare il personale | Ore di formazione | >= 20 |`;

it.each([
  ["1.1", "", 0],
  ["1.1 Ridurre i tempi di rilascio", "Ridurre i tempi di rilascio", 0],
  ["1.1 Ridurre i tempi", "Ridurre i tempi", 1],
])("%j on another sheet says %j of the title", (first, said, mismatches) => {
  const plan = recognise(drawSheet(picture(first)).workbook, defaultProfile);
  const [node] = plan.nodes;
  expect(node?.mentions).toMatchObject([{ code: "1.1", title: said }]);
  expect(checkPlan(plan, defaultProfile, undefined, [titleMismatch])).toHaveLength(mismatches);
});
