import { functions } from "../../src/functions/functions";

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
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, "CustomFunctions");
});

const call = (id: string, ...args: unknown[]): unknown => associated.get(id)?.(...args);

it("associates every function with its id", () => {
  expect([...associated.keys()]).toEqual(Object.keys(functions));
});

it("answers rows of cells", () => {
  expect(call("SCORE", [[700], [""]], [[880]], [[704]], [[528]], null, null)).toEqual([[0.6], [""]]);
});

it("throws a fault that is the whole answer, with its message", () => {
  expect(() => call("SCORE", [[5]], [["5-10"]], null, null, null, null)).toThrow(
    expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining("intervallo") }),
  );
});

it("answers an error of the host for one cell among others", () => {
  const result = call("SCORE", [[5], [6]], [["boh"], [6]], null, null, null, null) as unknown[][];
  expect(result[0]?.[0]).toBeInstanceOf(HostError);
  expect(result[1]?.[0]).toBe(1);
});

it("passes an error object of the host on", () => {
  expect(() => call("MET", [[new HostError("#DIV/0!")]], [[5]], null)).toThrow(
    expect.objectContaining({ code: "#DIV/0!" }),
  );
});

it("waits for the functions that read a plan", async () => {
  await expect(call("TREE", [["ciao"]], undefined)).rejects.toMatchObject({ code: "#N/A" });
});
