import { followSheets } from "../../src/commands/followSheets";

const record = (sheet: string, formula: string) => ({
  at: { sheet, row: 1, col: 4 },
  formula,
  spill: [{ sheet, row: 1, col: 5 }],
});
const names = (entries: Readonly<Record<string, string>>) => new Map(Object.entries(entries));
const THEN = names({ a: "Piano", b: "Pesi 2026" });

it.each<[string, Readonly<Record<string, string>>, string, string]>([
  ["nothing was renamed", { a: "Piano", b: "Pesi 2026" }, "Piano", "=PERF.SCORE(B2,'Pesi 2026'!C2)"],
  [
    "its own sheet was",
    { a: "Piano vecchio", b: "Pesi 2026" },
    "Piano vecchio",
    "=PERF.SCORE(B2,'Pesi 2026'!C2)",
  ],
  ["another sheet was", { a: "Piano", b: "L'altro" }, "Piano", "=PERF.SCORE(B2,'L''altro'!C2)"],
  ["two changed names", { a: "Pesi 2026", b: "Piano" }, "Pesi 2026", "=PERF.SCORE(B2,'Piano'!C2)"],
  ["every id is another", { x: "Nuovo", y: "Pesi 2026" }, "Piano", "=PERF.SCORE(B2,'Pesi 2026'!C2)"],
])("follows its sheets where %s", (_what, now, sheet, formula) => {
  const [followed] = followSheets([record("Piano", "=PERF.SCORE(B2,'Pesi 2026'!C2)")], THEN, names(now));
  expect(followed).toEqual(record(sheet, formula));
});

it("changes references only, however they are written", () => {
  const formula = '=PERF.SCORE(PIANO!A1,"Piano!A1",OltrePiano!A1,[1]Piano!A1)';
  const [followed] = followSheets([record("piano", formula)], THEN, names({ a: "Nuovo" }));
  expect(followed?.formula).toBe("=PERF.SCORE('Nuovo'!A1,\"Piano!A1\",OltrePiano!A1,[1]Piano!A1)");
});

it("brings nothing back into another sheet that has the name of one that is gone", () => {
  const records = [record("Piano", "=PERF.MET(1,1)"), record("Pesi 2026", "=PERF.MET(1,1)")];
  expect(followSheets(records, THEN, names({ b: "Pesi 2026", c: "Piano" }))).toEqual(records.slice(1));
});
