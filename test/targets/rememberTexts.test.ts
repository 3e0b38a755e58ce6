import fc from "fast-check";
import { interpretTarget } from "../../src/targets/interpretTarget";
import { rememberTexts } from "../../src/targets/rememberTexts";
import type { TargetContext } from "../../src/targets/targetContext";

const text = fc.oneof(
  fc.constantFrom("≥ 90%", "<= 20 gg", "90", "5", "1.500", "30.06", "0,5", "SI", "30/6", "> 2019", ""),
  fc.constantFrom("anno precedente", "2 incontri", "0 reclami", "2019: 3; 2020: 4", "90% ± 2%", "#N/D"),
  fc.string({ maxLength: 6, unit: fc.constantFrom(..."0123459.,%<>= gn/") }),
);
const context: fc.Arbitrary<TargetContext> = fc.record(
  {
    year: fc.constantFrom(null, 2019, 2020),
    unit: fc.constantFrom(null, "%", "gg", "n.", "euro", "incontri"),
    words: fc.constantFrom(null, "Tempo medio di rilascio", "Saldo", "Utenti"),
    decimals: fc.constantFrom(null, "comma", "point"),
    thresholds: fc.array(fc.record({ value: fc.constantFrom(0.8, 0.6, 6, 90), percent: fc.boolean() }), {
      maxLength: 2,
    }),
    direction: fc.record({
      value: fc.constantFrom("higher", "lower", null),
      assumed: fc.boolean(),
      because: fc.constant(null),
    }),
    stored: fc.constantFrom("text", "number", "percent", "date", "boolean", "error"),
    number: fc.constantFrom(null, 0.9, 90, 1500, 43_830),
  },
  { requiredKeys: [] },
);

it("means what the text means, whatever was read before", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, context), { minLength: 1, maxLength: 60 }), (cells) => {
      const interpret = rememberTexts(8);
      for (const [written, around] of cells) {
        expect(interpret(written, around)).toEqual(interpretTarget(written, around));
      }
    }),
    { numRuns: 400 },
  );
});

it("reads a text once, also where its indicators have other words", () => {
  const interpret = rememberTexts();
  const first = interpret("≥ 90%", { unit: "%", year: 2026, words: "Utenti soddisfatti" });
  expect(interpret("≥ 90%", { unit: "%", year: 2026, words: "Pratiche evase" })).toBe(first);
  expect(interpret("≥ 90%", { unit: "n.", year: 2026 })).not.toBe(first);
});

it("asks for the direction of an indicator only where the text leaves it open", () => {
  const interpret = rememberTexts();
  let asked = 0;
  const around = {
    get direction() {
      asked += 1;
      return { value: "lower", assumed: true, because: null } as const;
    },
  };
  interpret("≥ 90%", around);
  expect(asked).toBe(0);
  expect(interpret("12", around)).toMatchObject({ target: { direction: "lower" } });
  expect(asked).toBe(1);
});
