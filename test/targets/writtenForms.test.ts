import { parseTarget } from "../../src/targets/parseTarget";

const percent = (value: number, more: object = {}) => ({
  kind: "comparison",
  value,
  unit: "percent",
  ...more,
});
const date = (value: string) => ({ kind: "date", operator: "<=", value });
const change = (value: number, more: object = {}) => ({
  change: value,
  value: null,
  unit: "percent",
  ...more,
});
const yes = { kind: "boolean", value: true };
const amount = (value: number, unit: string | null = null) => ({ kind: "comparison", value, unit });
const rank = { kind: "relativeGroup", value: null };

it.each<[string, object]>([
  // scales and fractions
  ["18 su 24", { value: 18, unit: null, scale: 24 }],
  ["3 su 5", { value: 3, scale: 5 }],
  ["4 out of 5", { value: 4, scale: 5 }],
  ["90/100", { value: 90, scale: 100 }],
  ["nove su dieci", { value: 9, scale: 10 }],
  ["un terzo dei plessi", percent(1 / 3)],
  ["tre quarti", percent(0.75)],
  ["due terzi degli utenti", percent(2 / 3)],
  ["metà dei plessi", percent(0.5)],
  ["half of the schools", percent(0.5)],
  ["two-thirds of schools", percent(2 / 3)],
  // money and thousands
  ["£4.5m", amount(4_500_000, "gbp")],
  ["€ 2.1bn", amount(2_100_000_000, "eur")],
  ["£18,000", amount(18_000, "gbp")],
  ["$90k", amount(90_000, "usd")],
  ["3 mld", amount(3_000_000_000)],
  ["310 000", amount(310_000)],
  ["2’400", amount(2400)],
  ["2'400", amount(2400)],
  ["1 234,56", amount(1234.56)],
  ["12 000 utenti", amount(12_000, "utenti")],
  ["25 n.", { ...amount(25), counted: true }],
  // changes, and the levels they lead to
  ["Lower spending by 7%", change(-0.07, { direction: "lower" })],
  ["12% fewer", change(-0.12, { unsigned: true })],
  ["4% above last year", change(0.04, { kind: "relativeYear", basis: { yearsBack: 1 } })],
  ["miglioramento del 5%", change(0.05, { direction: "higher" })],
  ["riduzione del 10 %", change(-0.1, { unsigned: true, direction: "lower" })],
  ["+10% sul 2018", change(0.1, { unsigned: false, basis: { year: 2018 } })],
  ["Diminuzione a 7 giorni", { ...amount(7, "days"), operator: "<=" }],
  ["riduzione dei tempi a 30 giorni", { ...amount(30, "days"), operator: "<=" }],
  ["reduction to 10 days", { ...amount(10, "days"), operator: "<=" }],
  ["cala a 5", { ...amount(5), operator: "<=" }],
  ["aumento a 100", { ...amount(100), operator: ">=" }],
  // comparisons
  ["quanto meno 6", { ...amount(6), operator: ">=" }],
  ["no later than 20 days", { ...amount(20, "days"), operator: "<=" }],
  ["in excess of 50", { ...amount(50), operator: ">" }],
  ["a minimum of 7", { ...amount(7), operator: ">=" }],
  ["superare il 90%", percent(0.9, { operator: ">" })],
  // tolerance
  ["60 gg (tolleranza 5%)", { ...amount(60, "days"), tolerance: 3 }],
  ["200 con tolleranza del 10%", { ...amount(200), tolerance: 20 }],
  ["90% (tolleranza 2%)", percent(0.9, { tolerance: 0.02 })],
  ["30 days, 3 tolerated", { ...amount(30, "days"), tolerance: 3 }],
  ["entro 20 giorni, tollerati 25", { ...amount(20, "days"), tolerance: 5 }],
  ["entro il 30/06 (tolleranza 10 giorni)", { ...date("2026-06-30"), tolerance: 10 }],
  // parts of months
  ["inizio aprile", date("2026-04-10")],
  ["early May", date("2026-05-10")],
  ["metà giugno", date("2026-06-15")],
  ["mid-July", date("2026-07-15")],
  ["prima decade di aprile", date("2026-04-10")],
  ["seconda decade di aprile", date("2026-04-20")],
  ["terza decade di maggio", date("2026-05-31")],
  ["entro la prima decade di marzo", date("2026-03-10")],
  // ranks
  ["Top 15%", rank],
  ["2° posto", rank],
  ["primo quartile", rank],
  ["entro i primi 10", rank],
  // yes and no
  ["S/N", { ...yes, assumed: ["value"] }],
  ["V/F", { ...yes, assumed: ["value"] }],
  ["On/Off", { ...yes, assumed: ["value"] }],
  ["fatto / non fatto", { ...yes, assumed: ["value"] }],
  ["presenza/assenza", { ...yes, assumed: ["value"] }],
  ["raggiunto / non raggiunto", { ...yes, assumed: ["value"] }],
  ["ON", yes],
  ["fatto", yes],
  ["non fatto", { kind: "boolean", value: false }],
])("reads %s", (text, expected) => {
  expect(parseTarget(text, { year: 2026 })).toMatchObject({ ok: true, target: expected });
});

it.each([
  ["30÷40", "twoValues"],
  ["10..15", "twoValues"],
  ["dal 5 al 10", "twoValues"],
  ["between 5 and 10", "twoValues"],
  ["5 o 6", "twoValues"],
  ["10:15", "impossible"],
  ["18:30", "impossible"],
  ["entro le ore 18:00", "impossible"],
  ["5 pm", "impossible"],
  ["100% dei punti entro marzo, 70% entro maggio", "twoValues"],
  ["100% if >= 8, 60% if >= 4", "twoValues"],
  ["by at least 5%", "ambiguous"],
  ["by 5%", "ambiguous"],
])("does not take the first number of %s", (text, cause) => {
  expect(parseTarget(text, { year: 2026 })).toMatchObject({ ok: false, cause });
});

it.each([
  ["90% (dal 03/2015)", true],
  ["90% (esclusi 3 casi)", true],
  ["5 report (≥ 2 per sede)", true],
  ["90% delle pratiche", false],
  ["5 report (uno per sede)", false],
])("%s: a remark that may change it makes it doubtful (%s)", (text, doubtful) => {
  const read = parseTarget(text, { year: 2026 });
  expect(read.ok && read.target.assumed.includes("remark")).toBe(doubtful);
});

it.each([
  ["90%", 90, percent(0.9)],
  ["80%", 0.8, percent(0.8)],
  ["< 3", 3, { ...amount(3), operator: "<" }],
  ["≥ 12", 12, { ...amount(12), operator: ">=" }],
  ["80 €", 80, amount(80, "eur")],
  ["28 gg", 28, amount(28, "days")],
  ["1.500 utenti", 1500, amount(1500, "utenti")],
])("a number shown as %s, kept as %d, is what is shown", (text, number, expected) => {
  expect(parseTarget(text, { stored: "number", number })).toMatchObject({ ok: true, target: expected });
});

it("a serial under the unit data is a day", () => {
  expect(parseTarget("46203", { stored: "number", number: 46_203, unit: "data" })).toMatchObject({
    target: { kind: "date", value: "2026-06-30" },
  });
});

it("an improvement goes the way of its indicator", () => {
  const direction = { value: "lower", assumed: true, because: null } as const;
  expect(parseTarget("miglioramento del 5%", { direction })).toMatchObject({ target: { change: -0.05 } });
});

it.each([
  ["almeno il 5% in meno", "<=", -0.05, "lower"],
  ["at least 5% lower than 2024", "<=", -0.05, "lower"],
  ["al massimo 5% in meno", ">=", -0.05, "higher"],
  ["al massimo 5% in più", "<=", 0.05, "lower"],
  ["almeno il 5% in più", ">=", 0.05, "higher"],
])("%s is %s %d", (text, operator, change, direction) => {
  expect(parseTarget(text, { year: 2026 })).toMatchObject({
    ok: true,
    target: { operator, change, direction },
  });
});

it.each(["> 95° percentile", "oltre il 95° percentile"])("%s is a place among others", (text) => {
  expect(parseTarget(text, { year: 2026 })).toMatchObject({ ok: true, target: { kind: "relativeGroup" } });
});
