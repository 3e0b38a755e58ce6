import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Plan } from "../../src/model/plan";
import { recognise } from "../../src/reading/recognise";
import { planJson } from "../../src/reports/planJson";
import { loadWorkbook } from "../support/loadWorkbook";
import { driveSession } from "../support/session/driveSession";

const FOLDER = resolve(__dirname, "../../../shared/corpus/bodies");

/**
 * Plans of other bodies that read fully right with at most three answers or corrections, each a button of *Come ho letto*. The list
 * may only grow.
 */
const REACHED = [
  "adsp-obiettivi-2021",
  "arpal-2022",
  "cciaa-romagna-2023",
  "enac-2021",
  "hart-kpi-2014",
  "ulss-budget-2014",
  "closed/asp-matrice-2019",
  "closed/undp-rrf-2022",
];

/** What score.mjs beside the plans offers. */
interface Scorer {
  score(truth: unknown, plan: unknown): { readonly wrong: readonly string[] };
}

const describeBodies = existsSync(FOLDER)
  ? describe
  : (describe.skip as unknown as (title: string, tests: () => void) => void);

/** A planner clicks through dozens of readings; a busy machine takes its time. */
const LONG = 300_000;

describeBodies("plans of other bodies (skipped where ../shared is not here)", () => {
  it.each(REACHED)(
    "%s is put right with three answers at most",
    async (name) => {
      const { score } = (await import(pathToFileURL(resolve(FOLDER, "../score.mjs")).href)) as Scorer;
      const path = join(FOLDER, name);
      const truth: unknown = JSON.parse(readFileSync(`${path}.truth.json`, "utf8"));
      const wrong = (plan: Plan) => score(truth, planJson(plan, { language: "it" })).wrong;
      const session = driveSession({
        workbook: await loadWorkbook(`${path}.xlsx`),
        recognise,
        mistakesOf: (plan) => wrong(plan).length,
        quick: true,
      });
      expect(wrong(session.plan)).toEqual([]);
      expect(session.taken.length).toBeLessThanOrEqual(3);
    },
    LONG,
  );
});
