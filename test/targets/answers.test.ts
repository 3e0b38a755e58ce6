import { parseTarget } from "../../src/targets/parseTarget";

const read = (text: string) => {
  const meaning = parseTarget(text, { year: 2026, unit: null });
  return meaning.ok ? meaning.target : null;
};

it.each([
  ["fatto", true],
  ["Fatto.", true],
  ["fatto  ", true],
  ["non fatto", false],
  ["NON REALIZZATO!", false],
  ["realizzata", true],
  ["presenza", true],
  ["presente", true],
  ["assente", false],
  ["on", true],
  ["off", false],
  ["done", true],
  ["not done", false],
  ["vero", true],
  ["falso", false],
])("%j alone is an answer: %s", (text, value) => {
  expect(read(text)).toMatchObject({ kind: "boolean", value, assumed: [] });
});

it.each([
  "Raggiunto / non raggiunto",
  "on/off",
  "sì / no",
  "SI-NO",
  "no/sì",
  "true/false",
  "sì o no",
  "vero o falso",
  "yes or no",
  "S | N",
])("%j offers both answers: what is planned gets done", (text) => {
  expect(read(text)).toMatchObject({ kind: "boolean", value: true, assumed: ["value"] });
});

it.each(["fatto il manuale", "Attuato in parte", "approvato!", "Completato!!"])(
  "%j is a stage, no answer",
  (text) => {
    expect(read(text)?.kind).toBe("milestone");
  },
);

it.each(["fatto (da verificare)", "x fatto", "si fa", "è sì", "no, mai"])("%j is asked about", (text) => {
  expect(read(text)).toBeNull();
});

it("a comma may lead from a yes to a date", () => {
  expect(read("sì, entro marzo")).toMatchObject({ kind: "boolean", value: true, remark: "entro marzo" });
});

it.each([
  ["\u2003>= 80%", 0.8, "percent"],
  ["80\u2009%", 0.8, "percent"],
  ["80\u200b%", 0.8, "percent"],
  ["80\u2000%", 0.8, "percent"],
  ["entro\u00a020\u202fgiorni", 20, "days"],
])("blanks of any width: %j", (text, value, unit) => {
  expect(read(text)).toMatchObject({ kind: "comparison", value, unit });
});

it.each(["1° posto", "1º posto in classifica", "20° percentile", "percentile 90", "5^ posizione"])(
  "%j is a place among others",
  (text) => {
    expect(read(text)).toMatchObject({ kind: "relativeGroup", basis: { group: text } });
  },
);

it.each([
  ["20 × 3", "× 3"],
  ["20 Ⅳ", "Ⅳ"],
])("signs are no letters: %j", (text, remark) => {
  expect(read(text)).toMatchObject({ kind: "comparison", value: 20, unit: null, remark });
});
