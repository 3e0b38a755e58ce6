import { splitGrades } from "../../src/targets/splitGrades";

// Marks in one cell are read where each is easier than the one above it, and all are of one sort.

it.each([
  ["100%: 8; 60%: 4", ["8", "4"]],
  ["100%: 4; 60%: 8", ["4", "8"]],
  ["100%: <= 8; 60%: <= 10", ["<= 8", "<= 10"]],
  ["100%: < 8; 60%: < 10", ["< 8", "< 10"]],
  ["100%: > 8; 60%: > 4", ["> 8", "> 4"]],
  ["100%: 30/06/2026; 60%: 30/09/2026", ["30/06/2026", "30/09/2026"]],
  ["100% >= 8; 60% >= 4; altrimenti 0%", [">= 8", ">= 4"]],
  ["; 100%: 8; ; 60%: 4 ;", ["8", "4"]],
])("%s", (text, conditions) => {
  expect(splitGrades(text, 2026)?.map((grade) => grade.text)).toEqual(conditions);
});

it.each([
  "100%: 8; 80%: 8",
  "100%: 8; 80%: 4; 60%: 6",
  "100%: <= 8; 60%: <= 6",
  "100%: < 8; 60%: < 6",
  "100%: >= 8; 60%: >= 10",
  "100%: 30/09/2026; 60%: 30/06/2026",
  "100%: 8; 60%: 30/06/2026",
  "100%: 8 giorni; 60%: 10 mesi",
  "100%: sì; 60%: no",
  "90%: 8; 60%: 4",
  "100%: 8",
  "100% 8, oltre 0%",
])("%s is no series of marks", (text) => {
  expect(splitGrades(text, 2026)).toBeNull();
});
