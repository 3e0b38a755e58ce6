import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

const PLAN = `## Piano 2024
| Obiettivo operativo | Cod. indicatore | Indicatore | Target 2024 |
| Aprire la biblioteca la sera | 1.1 | Serate di apertura | 120 |
| Catalogare il fondo antico | 2.1 | Volumi catalogati | 3000 |
`;

const read = (list: string) => {
  const { indicators, nodes } = recognise(drawSheet(PLAN + list).workbook, defaultProfile);
  return [nodes.length, ...indicators.map(({ actuals }) => actuals.map(({ text }) => text).join(" "))];
};

it.each([
  [
    "by name",
    `## Risultati
     | Indicatore | Risultato 2024 |
     | Volumi catalogati | 2800 |
     | Serate di apertura | 118 |`,
    [2, "118", "2800"],
  ],
  [
    "not where most of a list is of something else",
    `## Altro
     | Indicatore | Risultato 2024 |
     | Volumi catalogati | 2800 |
     | Prestiti | 900 |
     | Lettori iscritti | 410 |`,
    [2, "", ""],
  ],
  [
    "not where the same code has other words",
    `## Altro
     | Cod. indicatore | Indicatore | Risultato 2024 |
     | 1.1 | Tempi di pagamento | 28 |
     | 2.1 | Ore di formazione | 900 |`,
    [2, "", ""],
  ],
  [
    "not where the target is another",
    `## Altro
     | Indicatore | Target 2024 | Risultato 2024 |
     | Volumi catalogati | 500 | 480 |
     | Serate di apertura | 10 | 11 |`,
    [2, "", ""],
  ],
])("joins results of another sheet: %s", (_, list, expected) => {
  expect(read(list)).toEqual(expected);
});
