import { drawSheet } from "../../../src/grid/drawSheet";
import { formatCell } from "../../../src/model/address";
import { defaultProfile } from "../../../src/model/profile";
import { recognise } from "../../../src/reading/recognise";

const cards = (last: string) => `
  | Obiettivo strategico: Aumentare la trasparenza amministrativa | < | < | < |
  | KPI associati | < | < | < |
  | Indicatori | Peso | Un.mis. | Target |
  | Aggiornamento del piano triennale | 50 | numero | 3 |
  | Giornate della trasparenza | 50 | numero | 2 |
  | Monitoraggio semestrale: in linea con target | < | < | < |
  | |
  | Obiettivo strategico: Rafforzare le attività di vigilanza | < | < | < |
  | KPI associati | < | < | < |
  | Indicatori | Peso | Un.mis. | Target |
  | Tasso di evasione delle verifiche | 100 | % | 90% |
  ${last}`;

it.each<[string, string, string | undefined]>([
  ["no label, no place", "| |", undefined],
  ["in its own cell where the label leaves no room", "| Monitoraggio semestrale: | < | < | < |", "A12"],
  ["beside the label", "| Monitoraggio semestrale: | | | |", "B12"],
])("knows where a card would say how its indicators stand: %s", (_, last, place) => {
  const { indicators } = recognise(drawSheet(cards(last)).workbook, defaultProfile);
  expect(indicators.map(({ name }) => name.value)).toEqual([
    "Aggiornamento del piano triennale",
    "Giornate della trasparenza",
    "Tasso di evasione delle verifiche",
  ]);
  const blanks = indicators.map(({ blanks: { monitoring: at } }) => at && formatCell(at));
  expect(blanks).toEqual([undefined, undefined, place]);
});
