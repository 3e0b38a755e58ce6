import type { Finding } from "../../src/model/finding";
import { bundleFindings } from "../../src/reports/bundleFindings";
import { subjectNames } from "../../src/reports/subjectNames";
import { reviewOf } from "../support/samplePlan";

const PICTURE = `
  | Piano della performance 2026 | <                            | <    | <                     | <           |
  | Obiettivo strategico         | Obiettivo operativo          | Peso | Indicatore            | Target 2026 |
  | 1 Servizi digitali           | 1.1 Sportello online         | 60%  | Pratiche evase online |             |
  | ^                            | 1.2 Formazione del personale | 30%  | Ore di formazione     |             |
  | 2 Imprese                    | 2.1 Contributi alle imprese  | 50%  | Domande evase         |             |
  | ^                            | 2.2 Fiere                    | 50%  | Imprese partecipanti  |             |`;

const { plan, findings } = reviewOf(PICTURE);
const subjectOf = subjectNames(plan);
const of = (rule: string): Finding[] => findings.filter((finding) => finding.rule === rule);

it("names an indicator by its objective's code, a sum of weights by the objective above", () => {
  expect(of("target-missing").map(subjectOf)).toEqual([
    "1.1 Pratiche evase online",
    "1.2 Ore di formazione",
    "2.1 Domande evase",
    "2.2 Imprese partecipanti",
  ]);
  expect(of("weights-sum").map(subjectOf)).toEqual(["1 Servizi digitali"]);
});

it("names nothing for a finding about a sheet", () => {
  expect(subjectOf({ about: [] })).toBeNull();
  expect(subjectOf({ about: ["gone"] })).toBeNull();
});

it("puts findings together that differ only in what they are about, and leaves the others alone", () => {
  const bundles = bundleFindings(findings, subjectOf);
  expect(bundles.flatMap((bundle) => bundle.findings)).toHaveLength(findings.length);
  const missing = bundles.filter(({ first }) => first.rule === "target-missing");
  expect(missing).toHaveLength(1);
  expect(missing[0]).toMatchObject({ alike: true, findings: of("target-missing") });
  expect(bundles.filter(({ first }) => first.rule === "weights-sum").map((b) => b.findings.length)).toEqual([
    1,
  ]);
});

it("sees past the quoted names, keeps apart what is ignored", () => {
  const quoting = plan.indicators.map(({ id, name }, index): Finding => ({
    ...(of("target-missing")[0] as Finding),
    rule: "source-missing",
    about: [id],
    message: { it: `Attesa la fonte di «${name.value}», trovata vuota.`, en: "" },
    ignored: index === 9 ? "sì" : null,
  }));
  expect(bundleFindings(quoting, subjectOf)).toMatchObject([{ alike: false, findings: quoting }]);
  const [first, ...others] = quoting;
  const mixed = [{ ...(first as Finding), ignored: "deciso" }, ...others];
  expect(bundleFindings(mixed, subjectOf)).toHaveLength(4);
});
