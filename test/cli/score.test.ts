import { resolve } from "node:path";
import { runCli } from "./runCli";

const results = resolve(__dirname, "../../assets/samples/consuntivo-con-punteggi.xlsx");

const score = async (...args: string[]) =>
  JSON.parse((await runCli(["score", ...args, "--format", "json"])).out) as Record<string, unknown>;

// The worked cases of the specification.
it.each([
  ["700", "880", "704,528", "step", 0.6],
  ["700", "880", "704,528", "linear", 0.7955],
  ["700", "880", "704,528", "ratio", 0.7955],
  ["29", "28", "29,30", "step", 0.8],
  ["30.5", "28", "29,30", "step", 0],
  ["15/09", "luglio", "settembre,ottobre", "step", 0.8],
])("%s against %s with thresholds %s by %s is %d", async (actual, target, thresholds, method, expected) => {
  const args = ["--actual", actual, "--target", target, "--thresholds", thresholds, "--method", method];
  expect((await score(...args, "--year", "2026"))["score"]).toBeCloseTo(expected, 4);
});

it("takes the step method where there are thresholds, the ratio where there are none", async () => {
  expect(await score("--actual", "700", "--target", "880", "--thresholds", "704,528")).toMatchObject({
    method: "step",
  });
  expect(await score("--actual", "26", "--target", "<=20gg.+5")).toMatchObject({ method: "ratio" });
});

it("takes other levels, a baseline, negative numbers", async () => {
  const levels = await score(
    "--actual",
    "29",
    "--target",
    "28",
    "--thresholds",
    "29,30",
    "--levels",
    "0.9,0.5",
  );
  expect(levels).toMatchObject({ score: 0.9, level: 0.9 });
  const prior = await score("--actual", "5", "--target", "10", "--baseline", "-5", "--method", "prior-year");
  expect(prior["score"]).toBeCloseTo(2 / 3, 6);
});

it("explains the steps in words", async () => {
  const { code, out } = await runCli([
    "score",
    "--actual",
    "700",
    "--target",
    "880",
    "--thresholds",
    "704,528",
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(/target: almeno 880\n[^]*punteggio 60\u00a0% \(metodo: a soglie\)\n$/);
});

it("says why there is no score", async () => {
  expect(await score("--actual", "3", "--target", "boh")).toMatchObject({
    score: null,
    reason: expect.stringContaining("boh"),
  });
  const { out } = await runCli(["score", "--actual", "3", "--target", "boh"]);
  expect(out).toContain("nessun punteggio: ");
});

it.each([
  [["--actual", "3"], "servono --actual e --target insieme"],
  [["--actual", "3", "--target", "4", results], "non tutti e due"],
  [["--actual", "3", "--target", "4", "--levels", "80"], "--levels «80»"],
  [["--actual", "3", "--target", "4", "--method", "media"], "--method «media»"],
  [[], "quale file?"],
])("refuses %j", async (args, message) => {
  const { code, out, err } = await runCli(["score", ...args]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(message);
});

it("scores the results of a workbook, every node and indicator", async () => {
  const { nodes, indicators } = (await score(results)) as {
    nodes: { score: number | null; measured: number }[];
    indicators: { score: number | null; actuals: { score?: number | null }[] }[];
  };
  expect(nodes.every(({ measured }) => measured >= 0 && measured <= 1)).toBe(true);
  expect(nodes.some(({ score: own }) => own !== null)).toBe(true);
  expect(indicators.map(({ score: own }) => own)).toEqual(
    indicators.map(({ actuals }) => actuals.at(-1)?.score),
  );
});

it("prints the scored tree with a column of its own", async () => {
  const { code, out } = await runCli(["score", results]);
  expect(code).toBe(0);
  expect(out).toMatch(/peso +punteggio\n/);
  expect(out).toContain("Punteggio di tutto il piano: 82,9\u00a0% (peso misurato: 100\u00a0%).");
});

it("writes the report for the manager, with the scores of the plan", async () => {
  const { code, out } = await runCli(["score", results, "--format", "html"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^<!doctype html>/i);
  expect(out.replaceAll("\u00a0", " ")).toContain("Punteggio di tutto il piano: 82,9 %");
});
