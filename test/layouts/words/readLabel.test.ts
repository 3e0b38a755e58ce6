import { readLabel, type Label } from "../../../src/layouts/words/readLabel";

/** What a label says, without what it leaves open. */
const said = (text: string): Partial<Label> | undefined => {
  const label = readLabel(text);
  return label && Object.fromEntries(Object.entries(label).filter(([, value]) => value !== null));
};

it.each([
  ["Peso", "weight"],
  ["Peso (%)", "weight"],
  ["Ponderazione", "weight"],
  ["Obiettivo strategico:", "strategicObjective"],
  ["OBIETTIVI OPERATIVI", "operationalObjective"],
  ["Ob. Strat.", "strategicObjective"],
  ["Linea d'azione", "action"],
  ["Area strategica", "area"],
  ["Area", "organisation"],
  ["Prospettiva BSC", "perspective"],
  ["Unità di misura", "unit"],
  ["U.M.", "unit"],
  ["Unit of measure", "unit"],
  ["Algoritmo di calcolo", "algorithm"],
  ["Frequenza di rilevazione", "frequency"],
  ["Dirigente responsabile", "responsible"],
  ["Monitoraggio semestrale", "monitoring"],
  ["Valore atteso", "target"],
  ["Valore target annuale", "target"],
  ["Target storico", "baseline"],
  ["Key results", "indicator"],
  ["Totale pesi", "total"],
  ["n°", "code"],
  ["Risorse umane", "other"],
  ["Budget assegnato", "other"],
  ["Resp. rilev.", "responsible"],
  ["Progr. di intervento", "programme"],
  ["Obb. Oper.", "operationalObjective"],
  ["Nome Ind.", "indicator"],
  ["UnitaDiMisura", "unit"],
  ["OBIETTIVO_OPERATIVO", "operationalObjective"],
  ["Peso attribuito all'indicatore", "weight"],
  ["KPIs", "indicator"],
  ["N. indicatori", "other"],
  ["Numero di obiettivi", "other"],
  ["Peso (*)", "weight"],
  ["Target ¹", "target"],
  ["Obiettivo strategico (missione) (1)", "mission"],
  ["[Indicatore]", "indicator"],
  ["Fonte ......", "source"],
  ["(b) Indicatore", "indicator"],
  ["c) Risorse umane", "other"],
  ["2. Responsabile", "responsible"],
  ["Obiet-\ntivo stra-\ntegico", "strategicObjective"],
  ["Unità or-\nganizzativa", "responsible"],
])("reads %j as %s", (text, term) => {
  expect(readLabel(text)?.term).toBe(term);
});

it.each([
  ["letter-spaced capitals", "P E S O   I N D I C A T O R E", "weight"],
  ["a doubled letter", "Obbiettivo operativo", "operationalObjective"],
  ["a dropped letter", "Obiettvo strategico", "strategicObjective"],
  ["swapped letters", "Indicatroe", "indicator"],
  ["a slip in a plural", "Obiettivi operrativi", "operationalObjective"],
  ["spare spaces and a line break", "Valore\n atteso ", "target"],
  ["two names in one", "Indicatore / KPI", "indicator"],
])("reads a label with %s", (_what, text, term) => {
  expect(readLabel(text)?.term).toBe(term);
});

it.each([
  ["peso indicatore", { term: "weight", of: "indicator" }],
  ["Indicator weight", { term: "weight", of: "indicator" }],
  ["Peso ob. strategico", { term: "weight", of: "strategicObjective" }],
  ["Peso obiettivo", { term: "weight", of: "objective" }],
  ["codice obiettivo operativo", { term: "code", of: "operationalObjective" }],
  ["Peso azione", { term: "weight", of: "action" }],
  ["Responsabile della rilevazione", { term: "responsible", of: "indicator" }],
])("reads whose field %j is", (text, label) => {
  expect(said(text)).toEqual(label);
});

it.each([
  ["Obiettivo n. 3", { term: "objective", number: "3" }],
  ["kpi operativo 1.1.", { term: "indicatorNumber", number: "1.1" }],
  ["Target 2026", { term: "target", period: "2026" }],
  ["Target (2026)", { term: "target", period: "2026" }],
  ["Valore atteso al 30/6", { term: "target", period: "30/6" }],
  ["Soglia 80%", { term: "threshold", level: 0.8 }],
  ["Consuntivo 2025", { term: "actual", period: "2025" }],
  ["Peso: 30%", { term: "weight", inline: "30%" }],
  ["Tipologia KPI: efficacia", { term: "kpiType", of: "indicator", inline: "efficacia" }],
])("reads what else %j says", (text, label) => {
  expect(said(text)).toEqual(label);
});

it("takes the level in brackets for the meaning of another level", () => {
  expect(said("Obiettivo strategico (missione)")).toEqual({ term: "mission" });
});

it.each([
  "",
  "2026",
  "Ridurre i tempi di rilascio",
  "Ridurre del 10% i tempi di pagamento delle fatture commerciali",
  "Obiettivo strategico 1.1 - Promuovere le imprese",
  "Peso (kg)",
  "Responsabile 2",
  "Pera",
])("finds no label in %j", (text) => {
  expect(readLabel(text)).toBeUndefined();
});

it.each([
  "3. Monitoraggio",
  "2. Risorse umane",
  "1. Ridurre i tempi",
  "b) Formazione del personale neoassunto",
])("sees the title of an objective in %j", (text) => {
  expect(readLabel(text)).toBeUndefined();
});
