import { runCli } from "./runCli";

const json = async (...args: string[]) =>
  JSON.parse((await runCli([...args, "--format", "json"])).out) as unknown;

it("explains a reading in words", async () => {
  const { code, out, err } = await runCli(["target", "<=20gg.+5", "--year", "2019"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("entro 20 giorni, tollerati 25");
});

it("explains it as the contract has it", async () => {
  expect(await json("target", "<=20gg.+5", "--year", "2019")).toMatchObject({
    text: "<=20gg.+5",
    kind: "comparison",
    operator: "<=",
    value: 20,
    unit: "days",
    tolerance: 5,
    direction: "lower",
    assumed: [],
    reason: null,
  });
});

it.each([
  [["almeno", "5"], { text: "almeno 5", value: 5 }],
  [["-7%"], { text: "-7%", kind: "relativeBaseline", change: -0.07 }],
  [["28", "--unit", "gg"], { value: 28, unit: "days", direction: "lower" }],
  [["entro il 30/10", "--year", "2026"], { kind: "date", value: "2026-10-30" }],
  [["boh"], { kind: "unreadable", value: null, words: null }],
])("reads %j", async (args, expected) => {
  expect(await json("target", ...args)).toMatchObject(expected);
});

it("marks where it stopped reading, and says why", async () => {
  const { code, out } = await runCli(["target", "boh"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^boh\n▲\nnon lo capisco: /);
});

it("says what it supposed", async () => {
  const { out } = await runCli(["target", "4", "--lang", "en"]);
  expect(out).toContain("not written, supposed: the comparison, the direction");
});

it("asks for a text", async () => {
  expect(await runCli(["target"])).toMatchObject({ code: 2, out: "" });
});
