import { isPeriodOnly, readPeriod } from "../../../src/reading/words/readPeriod";

it.each([
  ["2023/24", "2023/24", true],
  ["a.a. 2023/24", "2023/24", true],
  ["a.s. 2024/2025", "2024/25", true],
  ["A.A. 23/24", "2023/24", true],
  ["2025-26", "2025/26", true],
  ["FY 2025/26", "2025/26", true],
  ["2025/26 target", "2025/26", false],
  ["Target for 2025-26", "2025/26", false],
  ["Q1 2025/26 actual", "Q1 2025/26", false],
  ["Q2 2025/26", "Q2 2025/26", true],
  ["2024/25 outturn", "2024/25", false],
  ["Atteso a.s. 2024/25", "2024/25", false],
  ["2019-2021", "2019", false],
  ["Target 2025-2027", "2025", false],
  ["30/06/2025", "30/6/2025", true],
  ["al 30/6", "30/6", true],
  ["31.12.2025", "31/12/2025", true],
  ["I trim.", "31/3", true],
  ["Q1 Target", "31/3", false],
  ["Valore 2025", "2025", false],
  ["Atteso '26", "2026", false],
  ["'26", "2026", true],
  ["l'80% degli utenti", null, false],
  ["delibera 12/2025", "2025", false],
])("the period of %j is %j, and nothing else: %j", (text, period, only) => {
  expect([readPeriod(text), isPeriodOnly(text)]).toEqual([period, only]);
});
