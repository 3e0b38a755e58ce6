import { splitYears } from "../../src/targets/splitYears";

it.each([
  [
    "Anno:2019—≥2\nAnno:2020—≥2",
    [
      ["2019", "≥2"],
      ["2020", "≥2"],
    ],
  ],
  [
    "Anno 2019: si\r\nAnno 2020: no",
    [
      ["2019", "si"],
      ["2020", "no"],
    ],
  ],
  [
    "2019: 3; 2020: 4",
    [
      ["2019", "3"],
      ["2020", "4"],
    ],
  ],
  [
    "2019 = 90%\n2020 = 95%\n",
    [
      ["2019", "90%"],
      ["2020", "95%"],
    ],
  ],
  ["Year: 2019 - 5", [["2019", "5"]]],
] as const)("splits %j by year", (text, parts) => {
  expect(splitYears(text)).toEqual(parts.map(([period, part]) => ({ period, text: part })));
});

it.each([
  "≥ 90%",
  "Anno di rilevazione",
  "2019",
  "2019-06-30",
  "2.014 utenti",
  "2019: 3\nnote",
  "1 per servizio",
])("leaves %j whole", (text) => {
  expect(splitYears(text)).toEqual([]);
});
