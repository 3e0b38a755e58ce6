import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { formatCell } from "../../../src/model/address";
import type { Workbook } from "../../../src/model/grid";
import type { Plan } from "../../../src/model/plan";
import { defaultProfile } from "../../../src/model/profile";
import { planJson } from "../../../src/reports/planJson";
import { checkPlan } from "../../../src/rules/checkPlan";
import { recognise } from "../../../src/reading/recognise";
import { scorePlan } from "../../../src/scoring/scorePlan";
import { loadWorkbook } from "../../support/loadWorkbook";
import { percent, table } from "./table";

const FOLDER = resolve(__dirname, "../../../../shared/corpus");
const RIGHT = 0.98;
const SURE = 0.9;

interface Tally {
  readonly ok: number;
  readonly all: number;
}

interface Truth {
  readonly anomalies?: readonly { readonly where: string }[];
}

/** What score.mjs beside the reference workbooks offers. */
interface Scorer {
  score(
    truth: Truth,
    plan: unknown,
  ): { tally: Map<string, Tally>; sheets: Map<string, Tally>; wrong: readonly string[] };
  headlines(result: { tally: Map<string, Tally> }, truth: Truth): Readonly<Record<string, number>>;
  worstFigure(result: { tally: Map<string, Tally> }): readonly [string, number];
}

/** A reference workbook with its truth. */
export interface Body {
  readonly name: string;
  readonly workbook: Workbook;
  readonly truth: Truth;
}

/** The reference workbooks whose name holds `only`; none where they are not here. `closed`: those kept for a first sight alone. */
export async function bodies({ only, closed }: { only: string; closed: boolean }): Promise<Body[]> {
  const folders = closed ? [join(FOLDER, "bodies", "closed")] : [FOLDER, join(FOLDER, "bodies")];
  const truths = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".truth.json") && file.includes(only))
      .sort()
      .map((file) => join(folder, file)),
  );
  return Promise.all(
    truths.map(async (path) => ({
      name: path.replace(/^.*\//, "").replace(".truth.json", ""),
      workbook: await loadWorkbook(path.replace(".truth.json", ".xlsx")),
      truth: JSON.parse(readFileSync(path, "utf8")) as Truth,
    })),
  );
}

const HEADLINES = ["recall", "precision", "parents", "weights", "targets"] as const;

function falseErrors(plan: Plan, truth: Truth): number {
  const known = new Set((truth.anomalies ?? []).map(({ where }) => where));
  const name = (at: Parameters<typeof formatCell>[0] & { readonly sheet: string }) =>
    `${at.sheet}!${formatCell(at)}`;
  return checkPlan(plan, defaultProfile, scorePlan(plan, defaultProfile)).filter(
    ({ severity, at, related }) =>
      severity === "error" && ![at, ...related].some((place) => known.has(name(place))),
  ).length;
}

/** What the exam says of the reader: a line a workbook, the means, and how far the certainty of a sheet can be trusted. */
export async function bodyFigures(all: readonly Body[], wrong: number): Promise<string> {
  const scorer = (await import(pathToFileURL(join(FOLDER, "score.mjs")).href)) as Scorer;
  const sheets: { certainty: number; right: boolean }[] = [];
  const counted: { name: string; heads: Readonly<Record<string, number>>; worst: string; errors: number }[] =
    [];
  const notes: string[] = [];
  for (const { name, workbook, truth } of all) {
    let plan: Plan | null = null;
    let errors = 0;
    try {
      plan = recognise(workbook, defaultProfile);
      errors = falseErrors(plan, truth);
    } catch (error) {
      notes.push(`${name} threw: ${String(error)}`);
    }
    const json = plan ? planJson(plan, { language: "it" }) : {};
    const result = scorer.score(truth, json);
    const [figure, value] = scorer.worstFigure(result);
    const worst = `${figure} ${percent(value, 1)}`;
    counted.push({ name, heads: scorer.headlines(result, truth), worst, errors });
    for (const sheet of plan?.sheets ?? []) {
      const tally = result.sheets.get(sheet.name);
      if (sheet.recognised && tally)
        sheets.push({ certainty: sheet.certainty, right: tally.ok / tally.all >= RIGHT });
    }
    if (wrong > 0 && result.wrong.length > 0)
      notes.push(`${name}:`, ...result.wrong.slice(0, wrong).map((line) => `    ${line.slice(0, 240)}`));
  }
  const text = (value: number | undefined) => (value === undefined ? "-" : percent(value, 1));
  const mean = (head: string) => {
    const values = counted.flatMap(({ heads }) => heads[head] ?? []);
    return percent(
      values.reduce((sum, value) => sum + value, 0),
      values.length,
    );
  };
  const sure = sheets.filter(({ certainty }) => certainty >= SURE);
  const brier = sheets.reduce((sum, { certainty, right }) => sum + (certainty - (right ? 1 : 0)) ** 2, 0);
  const rows = [
    ["body", ...HEADLINES, "errors", "worst figure"],
    ...counted.map(({ name, heads, errors, worst }) => [
      name,
      ...HEADLINES.map((head) => text(heads[head])),
      String(errors),
      worst,
    ]),
    [
      `mean of ${counted.length}`,
      ...HEADLINES.map(mean),
      String(counted.reduce((sum, one) => sum + one.errors, 0)),
      "",
    ],
  ];
  return [
    table(rows),
    `certainty: ${sure.length} of ${sheets.length} sheets >= ${SURE}, of them right ${percent(sure.filter(({ right }) => right).length, sure.length)} %; Brier score ${(brier / Math.max(1, sheets.length)).toFixed(3)}`,
    ...notes,
  ].join("\n");
}
