import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/layouts/recognise";
import { formatAddress } from "../../src/model/address";
import { defaultProfile, type Profile } from "../../src/model/profile";
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
