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
  ["<= 30.06", typed("non ancora approvato"), Number.POSITIVE_INFINITY],
])("reads against %j the actual %j as %d", (text, written, value) => {
  expect(parseActual(written, target(text), { year: 2019 })).toEqual({ ok: true, value });
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
  ["avvio gara", number(180), "ambiguous"],
  ["880", typed("avvio"), "ambiguous"],
])("reads no actual for %j in %j: %s", (text, written, cause) => {
  expect(parseActual(written, target(text), { year: 2019 })).toMatchObject({ ok: false, cause });
});
