import { drawSheet } from "../../../src/grid/drawSheet";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

const NUMBERED = `## Obiettivi 2024
| N. | Obiettivo operativo | Peso | Responsabile |
| 1 | Aprire la biblioteca la sera | 40 | Ufficio Cultura |
| 2 | Catalogare il fondo antico | 35 | Ufficio Cultura |
| 3 | Pagare prima i fornitori | 25 | Ufficio Ragioneria |
`;
const BY_OFFICE = `## Obiettivi 2024
| Ufficio | N. | Obiettivo operativo | Peso |
| Ufficio Cultura | 1 | Aprire la biblioteca la sera | 40 |
| Ufficio Cultura | 2 | Catalogare il fondo antico | 35 |
| Ufficio Ragioneria | 1 | Pagare prima i fornitori | 25 |
`;

/** Every indicator with what it measures. */
const read = (plan: string, list: string) => {
  const { indicators, nodes } = recognise(drawSheet(plan + list).workbook, defaultProfile);
  const titles = new Map(nodes.map(({ id, title }) => [id, title.value]));
  return indicators.map(({ name, parent }) => `${name.value} ← ${titles.get(parent)}`);
};

it.each([
  [
    "by a number that no other objective has",
    NUMBERED,
    `## Indicatori
     | N. ob. | Indicatore | Target 2024 |
     | 3 | Giorni medi | <= 30 |
     | 1 | Serate di apertura | 120 |
     | 1 | Lettori la sera | 900 |`,
    [
      "Serate di apertura ← Aprire la biblioteca la sera",
      "Lettori la sera ← Aprire la biblioteca la sera",
      "Giorni medi ← Pagare prima i fornitori",
    ],
  ],
  [
    "by an office and a number",
    BY_OFFICE,
    `## Indicatori
     | Ufficio | N. ob. | Indicatore | Target 2024 |
     | Ufficio Ragioneria | 1 | Giorni medi | <= 30 |
     | Ufficio Cultura | 1 | Serate di apertura | 120 |
     | Ufficio Cultura | 2 | Volumi catalogati | 3000 |`,
    [
      "Serate di apertura ← Aprire la biblioteca la sera",
      "Volumi catalogati ← Catalogare il fondo antico",
      "Giorni medi ← Pagare prima i fornitori",
    ],
  ],
  [
    "not names of which nothing is measured",
    NUMBERED,
    `## Rischi
     | N. ob. | Rischio | Probabilità | Misura di contenimento |
     | 1 | Personale assente | media | Turni di riserva |
     | 1 | Impianti fermi | bassa | Contratto di manutenzione |
     | 3 | Fatture irregolari | alta | Controllo a campione |`,
    [],
  ],
])("joins indicators of another sheet: %s", (_, plan, list, expected) => {
  expect(read(plan, list)).toEqual(expected);
});

it("leaves all of a table as it is where one number is nobody's", () => {
  const list = `## Indicatori
    | N. ob. | Indicatore | Target 2024 |
    | 1 | Serate di apertura | 120 |
    | 1 | Lettori la sera | 900 |
    | 7 | Giorni medi | <= 30 |`;
  expect(read(NUMBERED, list).filter((line) => line.endsWith("la sera"))).toEqual([]);
});
