import type { Written } from "../../src/targets/parseActual";
import { parseActual } from "../../src/targets/parseActual";
import { parseTarget } from "../../src/targets/parseTarget";

const target = (text: string) => {
  const reading = parseTarget(text, { year: 2019 });
  if (!reading.ok) throw new Error(reading.reason.en);
  return reading.target;
};
const typed = (text: string): Written => ({ text, stored: "text", number: null });
const number = (value: number): Written => ({ text: String(value), stored: "number", number: value });
const percent = (value: number): Written => ({ text: `${value * 100}%`, stored: "percent", number: value });
const date = (text: string, serial: number): Written => ({ text, stored: "date", number: serial });

it.each([
  ["> 90%", typed("92%"), 0.92],
  ["> 90%", typed("92"), 0.92],
  ["> 90%", number(92), 0.92],
  ["> 90%", number(0.92), 0.92],
  ["> 90%", percent(0.92), 0.92],
  ["100%", percent(1.2), 1.2],
  ["100%", number(1.2), 1.2],
  ["<3%", number(5), 0.05],
  ["90", typed("92%"), 92],
  ["880", typed("1.771"), 1771],
  ["28 gg", typed("30,5"), 30.5],
  ["28 gg", typed("30,5 gg"), 30.5],
  ["1.771", typed("2019"), 2019],
  ["SI", typed("sì"), 1],
  ["SI", typed("NO"), 0],
  ["SI", typed("realizzato"), 1],
  ["SI", typed("non realizzato"), 0],
  ["SI", number(1), 1],
  ["SI", percent(0), 0],
  ["SI", date("30/06/2019", 43646), 1],
  ["<= 30.06", typed("12/07/2019"), 43658],
  ["<= 30.06", typed("12 luglio"), 43658],
  ["<= 30.06", date("12/07/2019", 43658), 43658],
  ["<= 30.06", number(43658), 43658],
  ["<= 30.06", typed("NO"), Number.POSITIVE_INFINITY],
  ["avvio gara", typed("SI"), 1],
  ["avvio gara", typed("80%"), 0.8],
  ["avvio gara", number(80), 0.8],
  ["-7%", typed("612.863,8"), 612863.8],
  ["+10%", typed("110.000 €"), 110_000],
  ["0", typed("nessuno"), 0],
  ["nessun rilievo", typed("nessun rilievo"), 0],
  ["≥ 5 incontri", typed("Nessun incontro"), 0],
  ["90%", typed("nessuno"), 0],
  // parts of a whole
  ["avvio gara", typed("3 su 4"), 0.75],
  ["90%", typed("9 su 10"), 0.9],
  ["8 su 10", typed("4 su 5"), 8],
  ["8 su 10", typed("0,9"), 9],
  ["8 su 10", typed("9"), 9],
  ["0,5", typed("1 su 4"), 0.25],
  ["5", typed("3 su 4"), 3],
  // units beside the target's
  ["90%", typed("90 punti"), 0.9],
  ["≥ 5 incontri", typed("7 riunioni"), 7],
  ["28 gg", typed("28"), 28],
  ["5.000 €", typed("4.000"), 4000],
  ["5 punti", typed("80%"), 80],
  ["90", { text: "92%", stored: "number", number: 0.92 } as const, 92],
  ["90", { text: "300%", stored: "number", number: 3 } as const, 3],
  // of a target of change, what became of the baseline
  ["+2", typed("3"), 3],
  ["> 2018", typed("120"), 120],
  ["riduzione del 5%", typed("6"), 6],
  ["2 per sede", typed("2"), 2],
  ["<= 30.06", date("30/06/2019", 43646.5), 43646],
  ["<= 30.06", typed("non ancora approvato"), Number.POSITIVE_INFINITY],
])("reads against %j the actual %j as %d", (text, written, value) => {
  expect(parseActual(written, target(text), { year: 2019 })).toEqual({ ok: true, value });
});

it.each([
  ["+2", typed("+3"), 3],
  ["+2", number(-1), -1],
  ["-7%", typed("5%"), 0.05],
  ["-7%", typed("-4"), -0.04],
  ["-7%", typed("+3%"), 0.03],
  ["-7%", number(-4), -0.04],
  ["-7%", number(-0.04), -0.04],
  ["-7%", percent(0.05), 0.05],
  ["+10%", typed("12%"), 0.12],
  // "riduzione" names the way: its 6 % are a fall, with the sign or without
  ["riduzione del 5%", typed("6%"), -0.06],
  ["riduzione del 5%", typed("-6%"), -0.06],
  ["riduzione del 5%", percent(0.06), -0.06],
])("reads against %j the actual %j as a change of %d", (text, written, value) => {
  expect(parseActual(written, target(text), { year: 2019 })).toEqual({ ok: true, value, change: true });
});

it.each([
  ["880", typed(""), "blank"],
  ["880", typed("n.d."), "placeholder"],
  ["880", { text: "#N/D", stored: "error", number: null } as const, "error"],
  ["880", typed("> 800"), "ambiguous"],
  ["880", typed("SI"), "ambiguous"],
  ["880", typed("30/06/2019"), "ambiguous"],
  ["SI", number(5), "ambiguous"],
  ["SI", typed("nessuno"), "ambiguous"],
  ["SI", percent(0.5), "ambiguous"],
  ["<= 30.06", number(5), "ambiguous"],
  ["<= 30.06", typed("SI"), "ambiguous"],
  ["5 gg lavorativi", typed("7 gg"), "ambiguous"],
  ["28 gg", typed("3 settimane"), "ambiguous"],
  ["5.000 €", typed("4.000 $"), "ambiguous"],
  ["90%", typed("9 eventi"), "ambiguous"],
  ["+2", typed("+5%"), "ambiguous"],
  ["+2", percent(-0.05), "ambiguous"],
  ["SI", typed("3 su 5"), "ambiguous"],
  ["SI", typed("5% in meno del 2018"), "ambiguous"],
  ["NO", typed("30/06/2019"), "ambiguous"],
  ["NO", date("30/06/2019", 43646), "ambiguous"],
  ["880", date("30/06/2019", 43646), "ambiguous"],
  ["avvio gara", typed("nessun atto"), "ambiguous"],
  ["avvio gara", typed("30/06/2019"), "ambiguous"],
  ["2 per sede", typed("3"), "ambiguous"],
  ["avvio gara", number(180), "ambiguous"],
  ["880", typed("avvio"), "ambiguous"],
])("reads no actual for %j in %j: %s", (text, written, cause) => {
  const actual = parseActual(written, target(text), { year: 2019 });
  const said = expect.stringMatching(/\S/);
  expect(actual).toMatchObject({ ok: false, cause, reason: { it: said, en: said } });
});
