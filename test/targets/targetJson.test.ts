import { parseTarget } from "../../src/targets/parseTarget";
import { targetJson } from "../../src/targets/targetJson";

const json = (text: string) => targetJson(text, parseTarget(text, { year: 2019 }));

it("prints a reading as the contract shows it", () => {
  expect(json("<=20gg.+5")).toEqual({
    text: "<=20gg.+5",
    kind: "comparison",
    operator: "<=",
    value: 20,
    unit: "days",
    basis: null,
    change: null,
    tolerance: 5,
    scale: null,
    unsigned: false,
    counted: false,
    remark: null,
    direction: "lower",
    assumed: [],
    words: "entro 20 giorni, tollerati 25",
    reason: null,
    position: null,
  });
});

it("prints why a text is unreadable, with the same fields", () => {
  const unreadable = json("5-10");
  expect(unreadable).toMatchObject({ kind: "unreadable", value: null, words: null, position: 2 });
  expect(unreadable.reason).toContain("intervallo");
  expect(Object.keys(unreadable)).toEqual(Object.keys(json("4")));
});

it("speaks English when asked", () => {
  expect(targetJson("≥ 90%", parseTarget("≥ 90%"), "en").words).toBe("at least 90%");
});
