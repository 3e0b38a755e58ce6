import { functions } from "../../src/functions/functions";
import { connectSheetPort } from "../../src/functions/sheetPort";

/** What Excel's runtime gives a script of functions. */
class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}
type Associated = (...args: unknown[]) => unknown;
const associated = new Map<string, Associated>();

beforeAll(async () => {
  Object.assign(globalThis, {
    CustomFunctions: {
      associate: (id: string, compute: Associated) => associated.set(id, compute),
      Error: HostError,
    },
  });
  await import("../../src/functions/register");
  connectSheetPort(null);
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

const call = (id: string, ...args: unknown[]): unknown => associated.get(id)?.(...args);

it("associates every function with its id", () => {
  expect([...associated.keys()]).toEqual(Object.keys(functions));
});

it("answers plain numbers at once, with nothing else loaded", () => {
  expect(call("SCORE", [[700], [880]], [[880]], [[704]], [[528]], null, null, null, null)).toEqual([
    [0.6],
    [1],
  ]);
});

it.each([
  ["a blank cell", [[700], [""]], [[0.6], [""]]],
  ["a text", [["700"]], [[0.6]]],
])("answers rows of cells where one holds %s", async (_what, actuals, scores) => {
  expect(await call("SCORE", actuals, [[880]], [[704]], [[528]], null, null)).toEqual(scores);
});

it("takes a word that comes by itself, and what Excel tells of the call", async () => {
  const invocation = { functionName: "SCORE" };
  expect(
    await call("SCORE", [[704]], [[880]], [[704]], [[528]], "minmax", null, null, null, invocation),
  ).toEqual([[0.5]]);
});

it("throws a fault that is the whole answer, with its message", async () => {
  await expect(call("SCORE", [[5]], [["5-10"]], null, null, null, null)).rejects.toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("intervallo"),
  });
});

it("answers an error of the host for one cell among others", async () => {
  const result = (await call("SCORE", [[5], [6]], [["boh"], [6]], null, null, null, null)) as unknown[][];
  expect(result[0]?.[0]).toBeInstanceOf(HostError);
  expect(result[1]?.[0]).toBe(1);
});

it("passes an error object of the host on", async () => {
  await expect(call("MET", [[new HostError("#DIV/0!")]], [[5]], null)).rejects.toMatchObject({
    code: "#DIV/0!",
  });
});

it("waits for the functions that read a plan", async () => {
  await expect(call("TREE", [["ciao"]], undefined)).rejects.toMatchObject({ code: "#N/A" });
});
