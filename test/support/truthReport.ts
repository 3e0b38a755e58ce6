import { spawnSync } from "node:child_process";
import type { Plan } from "../../src/model/plan";
import { planJson } from "../../src/reports/planJson";
import { corpusFile } from "./corpus";

/** What the judge of the reference workbooks says of a plan read from one: "" where every figure is at least 99 %. */
export function truthReport(name: string, plan: Plan): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [corpusFile("compare.mjs"), corpusFile(`${name}.truth.json`), "-", "--min", "0.99"],
    { encoding: "utf8", input: JSON.stringify(planJson(plan, { language: "it" })) },
  );
  return status === 0 ? "" : `${status}: ${stdout}${stderr}`;
}
