import { splitGrades } from "../../src/targets/splitGrades";

const split = (text: string) =>
  splitGrades(text, 2026)?.map(({ level, text: said }) => [level, said]) ?? null;

it.each<[string, readonly (readonly [number, string])[]]>([
  [
    "100 % dei punti entro marzo, 70 % entro maggio",
    [
      [1, "entro marzo"],
      [0.7, "entro maggio"],
    ],
  ],
  [
    "100% if >= 8, 60% if >= 4",
    [
      [1, ">= 8"],
      [0.6, ">= 4"],
    ],
  ],
  [
    "100% se ≥ 8; 80% se ≥ 6; 60% se ≥ 4",
    [
      [1, "≥ 8"],
      [0.8, "≥ 6"],
      [0.6, "≥ 4"],
    ],
  ],
  [
    "≥ 8: 100%; ≥ 4: 60%",
    [
      [1, "≥ 8"],
      [0.6, "≥ 4"],
    ],
  ],
  [
    "entro il 31/03 = 100%, entro il 31/05 = 70%",
    [
      [1, "entro il 31/03"],
      [0.7, "entro il 31/05"],
    ],
  ],
  [
    "60% per 10 corsi\n100% per 20 corsi",
    [
      [1, "20 corsi"],
      [0.6, "10 corsi"],
    ],
  ],
  [
    "20 gg (100%), 25 gg (80%)",
    [
      [1, "20 gg"],
      [0.8, "25 gg"],
    ],
  ],
  [
    "100% entro giugno e 50% entro settembre",
    [
      [1, "entro giugno"],
      [0.5, "entro settembre"],
    ],
  ],
  [
    "100% of the points by March, 70% by May",
    [
      [1, "by March"],
      [0.7, "by May"],
    ],
  ],
  [
    "100% se ≥ 10, 50% se ≥ 5, altrimenti 0%",
    [
      [1, "≥ 10"],
      [0.5, "≥ 5"],
    ],
  ],
  [
    "100% se ≤ 10, 50% se ≤ 12,5, 0% oltre",
    [
      [1, "≤ 10"],
      [0.5, "≤ 12,5"],
    ],
  ],
])("%s", (text, grades) => {
  expect(split(text)).toEqual(grades);
});

it.each([
  "100% delle pratiche entro 30 gg, 80% entro 10 gg",
  // less would earn more
  "100% entro 30 gg, 80% entro 10 gg",
  "100% se ≥ 8, 60% se ≥ 9",
  "90% dei casi, 70% dei casi gravi",
  "90% entro marzo, 70% entro maggio",
  "100%",
  ">= 90%",
  "100% se ≥ 8, 60% se ≤ 4",
  "100% se approvato, 60% se discusso",
  "",
])("%j holds no marks", (text) => {
  expect(split(text)).toBeNull();
});
