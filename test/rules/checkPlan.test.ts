import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/reading/recognise";
import { formatAddress } from "../../src/model/address";
import type { Plan } from "../../src/model/plan";
import type { Sourced } from "../../src/model/sourced";
import { defaultProfile, type Profile } from "../../src/model/profile";
import type { Role } from "../../src/model/role";
import type { FieldReading } from "../../src/model/sheetReading";
import { checkPlan } from "../../src/rules/checkPlan";
import type { Rule } from "../../src/rules/rule";

const PICTURE = `
  ## Pesi
  | Cod. | Obiettivo operativo  | Peso | Indicatore | Target 2026 | Consuntivo 2026 |
  | 1.1  | Formare il personale | "60%" | Ore       | 20          |                 |
  | 1.2  | Aprire lo sportello  | 30%  | Utenti     |             |                 |
  ## Altri
  | Cod. | Obiettivo operativo  | Peso | Indicatore | Target 2026 |
  | 2.1  | Pagare prima         | 50%  | Giorni     | <= 30       |
  | 2.2  | Ridurre i costi      | 40%  | Costi      | <= 10       |`;

function check(settings: Partial<Profile> = {}, rules?: readonly Rule[]) {
  const profile = { ...defaultProfile, ...settings };
  return checkPlan(recognise(drawSheet(PICTURE).workbook, profile), profile, undefined, rules);
}

const places = (settings?: Partial<Profile>) =>
  check(settings).map(({ severity, rule, at }) => `${severity} ${rule} ${formatAddress(at)}`);

it("puts the worst first, then what stands further up the workbook", () => {
  expect(places()).toEqual([
    "error weights-sum Pesi!C3",
    "error target-missing Pesi!E3",
    "error weights-sum Altri!C3",
    "info weight-as-text Pesi!C2",
  ]);
});

it("weighs a rule as the profile says, and leaves out what is off", () => {
  const severities = { "weights-sum": "info", "weight-as-text": "off" } as const;
  expect(places({ severities })).toEqual([
    "error target-missing Pesi!E3",
    "info weights-sum Pesi!C3",
    "info weights-sum Altri!C3",
  ]);
});

it.each([
  ["drafting", "warning", false],
  ["publication", "error", false],
  ["half-year", "error", false],
  ["final", "error", true],
] as const)("in the phase %s a missing target is an %s", (phase, severity, asksActuals) => {
  const findings = check({ phase });
  expect(findings.find(({ rule }) => rule === "target-missing")?.severity).toBe(severity);
  expect(findings.some(({ rule }) => rule === "actual-missing")).toBe(asksActuals);
});

it("keeps an ignored finding with its reason: at one cell, or the rule everywhere", () => {
  const exceptions = [
    { rule: "weights-sum", cell: "Altri!C3", reason: "il resto è in un altro piano" },
    { rule: "target-missing", reason: "in attesa della Regione" },
  ];
  const ignored = check({ exceptions }).map(({ rule, at, ignored }) => [rule, formatAddress(at), ignored]);
  expect(ignored).toEqual([
    ["weights-sum", "Pesi!C3", null],
    ["target-missing", "Pesi!E3", "in attesa della Regione"],
    ["weights-sum", "Altri!C3", "il resto è in un altro piano"],
    ["weight-as-text", "Pesi!C2", null],
  ]);
});

it("hands a rule its options: the profile's where name and kind fit, else the defaults", () => {
  const seen: unknown[] = [];
  const probe: Rule = {
    id: "probe-options",
    severity: "info",
    severityIn: {},
    problem: { it: "Prova mancante", en: "Proof missing" },
    title: { it: "Prova.", en: "Require proof." },
    why: { it: "Prova.", en: "Proof." },
    source: null,
    options: { limit: 5, names: ["a"] },
    good: [],
    bad: [],
    check: (_context, _report, options) => void seen.push(options),
  };
  check({}, [probe]);
  check({ ruleOptions: { "probe-options": { limit: 7, names: "b", other: true } } }, [probe]);
  expect(seen).toEqual([
    { limit: 5, names: ["a"] },
    { limit: 7, names: ["a"] },
  ]);
});

it("gives the same findings in the same order every time", () => {
  expect(check()).toEqual(check());
});

describe("what rests on a field nobody is sure of", () => {
  const { workbook } = drawSheet(PICTURE);
  const plan = recognise(workbook, defaultProfile);
  const field = (role: Role, certainty: number, runnerUp: Role | null, column: number): FieldReading => ({
    heading: "Valore",
    role,
    certainty,
    runnerUp,
    cells: [{ top: 1, left: column, bottom: 2, right: column }],
    because: [],
    share: null,
    period: null,
    anchor: { headings: ["valore"] },
  });
  const severities = (...fields: readonly FieldReading[]) => {
    const sheets = plan.sheets.map((sheet) => (sheet.name === "Pesi" ? { ...sheet, fields } : sheet));
    return checkPlan({ ...plan, sheets }, defaultProfile).map(
      ({ severity, rule, at, unsure }) => `${severity} ${rule} ${formatAddress(at)}${unsure ? " ?" : ""}`,
    );
  };

  it("is a note, whatever the rule weighs: its cells are unsure", () => {
    expect(severities(field("weight:operationalObjective", 0.79, "weight:indicator", 2))).toEqual([
      "error target-missing Pesi!E3",
      "error weights-sum Altri!C3",
      "info weight-as-text Pesi!C2 ?",
      "info weights-sum Pesi!C3 ?",
    ]);
  });

  it("is a note where what is missing may be in that field", () => {
    expect(severities(field("actual", 0.6, "target", 5))).toEqual([
      "error weights-sum Pesi!C3",
      "error weights-sum Altri!C3",
      "info weight-as-text Pesi!C2",
      "info target-missing Pesi!E3 ?",
    ]);
  });

  it("weighs as ever where the field is sure", () => {
    expect(severities(field("weight:operationalObjective", 0.8, "weight:indicator", 2))).toEqual(places());
  });
});

describe("several plans in one workbook", () => {
  const table = (year: number, first: string) => `
    | Cod. | Obiettivo operativo | Peso | Indicatore | Target ${year} |
    | 1.1  | ${first}            | 60%  | Ore        | 20          |
    | 1.2  | Aprire lo sportello | 40%  | Utenti     | 30          |`;
  const picture = `
    ## Comune
    ${table(2026, "Formare il personale")}
    ## Azienda
    ${table(2026, "Digitalizzare gli atti")}`;
  const plan = recognise(drawSheet(picture).workbook, defaultProfile);
  const onOneSheet = picture.replace("## Azienda", "| |");
  const together = recognise(drawSheet(onOneSheet).workbook, defaultProfile);
  const onAzienda = ({ at }: Sourced<string>): number => (at.sheet === "Azienda" ? 1 : 0);
  const apart: Plan = {
    ...plan,
    plans: [
      { name: "Comune", year: 2026 },
      { name: "Azienda", year: 2025 },
    ],
    sheets: plan.sheets.map((sheet, index) => ({ ...sheet, plan: index })),
    nodes: plan.nodes.map((node) => ({ ...node, plan: onAzienda(node.title) })),
    indicators: plan.indicators.map((indicator) => ({ ...indicator, plan: onAzienda(indicator.name) })),
  };
  const found = (judged: Plan, settings: Partial<Profile> = {}) =>
    checkPlan(judged, { ...defaultProfile, ...settings }).map(
      ({ rule, at }) => `${rule} ${formatAddress(at)}`,
    );

  it("are judged each by itself: one code may name an objective of each, and each has its year", () => {
    expect(found(together).filter((words) => words.startsWith("code-"))).not.toEqual([]);
    expect(found(apart).filter((words) => words.startsWith("code-"))).toEqual([]);
    expect(found(apart).filter((words) => words.startsWith("target-missing"))).toEqual([
      "target-missing Azienda!D2",
      "target-missing Azienda!D3",
    ]);
  });

  it("have but one whose year the profile says: the first", () => {
    expect(found(apart, { year: 2027 }).filter((words) => words.startsWith("target-missing"))).toEqual([
      "target-missing Comune!D2",
      "target-missing Comune!D3",
      "target-missing Azienda!D2",
      "target-missing Azienda!D3",
    ]);
  });
});
