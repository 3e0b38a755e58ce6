import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recognise } from "../../src/reading/recognise";
import { formatCell, type Address } from "../../src/model/address";
import { defaultProfile } from "../../src/model/profile";
import { review } from "../../src/review";
import { checkPlan } from "../../src/rules/checkPlan";
import { rules } from "../../src/rules/index";
import { corpusFile, corpusNames, describeCorpus } from "../support/corpus";
import { loadWorkbook } from "../support/loadWorkbook";
import { coveredAnomalies } from "./findings/coveredAnomalies";

/** A finding somebody looked at in the sheet, and why it is right. */
interface Reviewed {
  /** "error weights-sum Sheet!B54": severity, rule, cell. */
  readonly finding: string;
  readonly because: string;
}

interface Anomaly {
  readonly kind: string;
  readonly severity: "error" | "warning" | "info";
  readonly where: string;
}

const place = (at: Address): string => `${at.sheet}!${formatCell(at)}`;

async function findingsOf(name: string) {
  const plan = recognise(await loadWorkbook(corpusFile(`${name}.xlsx`)), defaultProfile);
  return checkPlan(plan, defaultProfile);
}

describeCorpus("findings on the reference workbooks", () => {
  it.each(corpusNames)("%s: each was looked at in the sheet, and none is a false alarm", async (name) => {
    const reviewed = JSON.parse(
      readFileSync(join(__dirname, "findings", `${name}.json`), "utf8"),
    ) as Reviewed[];
    const found = (await findingsOf(name)).map(
      ({ severity, rule, at }) => `${severity} ${rule} ${place(at)}`,
    );
    expect(found.sort()).toEqual(reviewed.map(({ finding }) => finding).sort());
    expect(reviewed.filter(({ because }) => because.length < 10)).toEqual([]);
  });

  it.each(corpusNames)("%s: is read well enough to be judged", async (name) => {
    const workbook = await loadWorkbook(corpusFile(`${name}.xlsx`));
    expect(review(workbook, defaultProfile).verdict).not.toBe("cannotJudge");
  });

  it.each(corpusNames)("%s: what the truth calls wrong is found at its cell", async (name) => {
    const { anomalies } = JSON.parse(readFileSync(corpusFile(`${name}.truth.json`), "utf8")) as {
      anomalies: readonly Anomaly[];
    };
    const cells = new Map<string, Set<string>>(rules.map(({ id }) => [id, new Set()]));
    for (const { rule, at, related } of await findingsOf(name)) {
      for (const cell of [at, ...related]) cells.get(rule)?.add(place(cell));
    }
    const missed = anomalies.filter(({ kind, severity, where }) => {
      const covering = severity === "info" ? undefined : coveredAnomalies[kind];
      if (!covering || covering.except.includes(where)) return false;
      return !covering.rules.some((rule) => cells.get(rule)?.has(where));
    });
    expect(missed).toEqual([]);
  });
});
