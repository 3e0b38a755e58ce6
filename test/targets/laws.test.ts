import fc from "fast-check";
import { explainScore } from "../../src/scoring/explainScore";
import { parseTarget } from "../../src/targets/parseTarget";

const plan = { year: 2026 };

const operator = fc.constantFrom("≥ ", "> ", "<= ", "< ", "= ", "almeno ", "non superiore a ", "entro ");
const unit = fc.constantFrom("%", " giorni", " gg lavorativi", " €", " £", " utenti", " su 50", " ore");
const number = fc.integer({ min: 2, max: 50 });
const target = fc.oneof(
  fc.tuple(operator, number, unit).map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("<= ", "< "), number, fc.constantFrom(" gg + 1", "% ± 1%"))
    .map((parts) => parts.join("")),
  fc.constantFrom("entro il 30/06/2026", "31/12/2026", "dicembre", "prima del 15/3/2026", "zero reclami"),
);

it.each(["it", "en"] as const)("reads its own words (%s) the same way", (language) => {
  fc.assert(
    fc.property(target, (text) => {
      const read = parseTarget(text, plan);
      if (!read.ok || read.target.operator === null) return;
      const { kind, operator: sign, value, tolerance, scale, unit: measure, words } = read.target;
      // A word of the sheet stays as it is written.
      const again = parseTarget(words[language], plan);
      expect([text, words[language], again.ok && again.target]).toEqual([
        text,
        words[language],
        expect.objectContaining({ kind, operator: sign, scale, unit: measure }),
      ]);
      if (!again.ok) return;
      if (typeof value === "number") expect(again.target.value).toBeCloseTo(value, 9);
      else expect(again.target.value).toBe(value);
      expect(again.target.tolerance ?? 0).toBeCloseTo(tolerance ?? 0, 9);
    }),
    { numRuns: 400 },
  );
});

const changed = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("+", "-", "riduzione del ", "aumento del ", "diminuzione di ", "almeno "),
      number,
      fc.constantFrom("%", " %"),
      fc.constantFrom(
        "",
        " in meno",
        " in più",
        " sul 2024",
        " rispetto all'anno precedente",
        " sulla media nazionale",
      ),
    )
    .map((parts) => parts.join("")),
  fc
    .tuple(
      fc.constantFrom("≥ +", "> +", "<= +", "< +", "= +", "≥ -", "> -", "<= -", "< -", "non superiore a +"),
      number,
      fc.constantFrom("%", " punti"),
      fc.constantFrom("", " sul 2024"),
    )
    .map((parts) => parts.join("")),
  fc
    .tuple(
      fc.constantFrom("≥ ", "> ", "<= ", "< "),
      fc.constantFrom("2024", "anno precedente", "x-1", "media nazionale"),
    )
    .map((parts) => parts.join("")),
  fc.constantFrom(
    "sì",
    "no",
    "anno di rilevazione",
    "mantenimento del valore 2025",
    "2 al mese",
    "1 per ciascun ufficio",
  ),
);

it.each(["it", "en"] as const)(
  "reads its own words (%s) of changes, groups and answers the same way",
  (language) => {
    fc.assert(
      fc.property(changed, (text) => {
        const read = parseTarget(text, plan);
        if (!read.ok || (read.target.operator === null && read.target.kind === "comparison")) return;
        const { kind, operator: sign, value, unit: measure, change, direction, words } = read.target;
        const again = parseTarget(words[language], plan);
        expect([text, words[language], again.ok && again.target]).toEqual([
          text,
          words[language],
          expect.objectContaining({ kind, operator: sign, value, unit: measure, change, direction }),
        ]);
      }),
      { numRuns: 400 },
    );
  },
);

it("scores a percentage alike in every notation of target and actual", () => {
  const notations = (hundredths: number) => {
    const comma = String(hundredths).replace(".", ",");
    return fc.constantFrom(
      `${comma}%`,
      `${comma} %`,
      `${comma},0%`.replace(/(,\d),0/, "$1"),
      `${comma} per cento`,
    );
  };
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 100 }).chain((wanted) =>
        fc.integer({ min: 1, max: 100 }).chain((reached) =>
          fc.record({
            plain: fc.constant([wanted, reached] as const),
            target: notations(wanted),
            actual: fc.oneof(
              notations(reached),
              fc.constant(`${reached}/100`),
              fc.constant(`${reached} su 100`),
            ),
          }),
        ),
      ),
      ({ plain: [wanted, reached], target: asked, actual }) => {
        const score = (given: string, against: string) =>
          explainScore({ actual: given, target: against }).score;
        expect(score(actual, asked)).toBeCloseTo(score(`${reached}%`, `${wanted}%`) ?? -1, 9);
      },
    ),
    { numRuns: 300 },
  );
});

const IN_WORDS = ["", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"];
const IN_ENGLISH = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

it("scores tenths alike as fraction, percentage, quotient and words", () => {
  const notations = (tenths: number) =>
    fc.constantFrom(
      `0,${tenths}`,
      `${tenths}0%`,
      `${tenths}0 %`,
      `${tenths}0,0%`,
      `${tenths}0 per cento`,
      `${tenths}0/100`,
      `${tenths} su 10`,
      `${IN_WORDS[tenths] ?? ""} su dieci`,
      `${IN_ENGLISH[tenths] ?? ""} out of ten`,
    );
  const tenths = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(
      fc
        .tuple(tenths, tenths)
        .chain(([wanted, reached]) =>
          fc.tuple(fc.constant(reached / wanted), notations(wanted), notations(reached)),
        ),
      ([share, target, actual]) => {
        expect(explainScore({ actual, target }).score).toBeCloseTo(Math.min(share, 1), 9);
      },
    ),
    { numRuns: 500 },
  );
});

it("never scores a better result less, where the direction is known and the target is not exact", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("≥ ", "> ", "<= ", "< "),
      number,
      number,
      number,
      (sign, wanted, first, second) => {
        const lower = sign.startsWith("<");
        const [worse, better] = [first, second].sort((a, b) => (lower ? b - a : a - b));
        const score = (actual: number) =>
          explainScore({ actual: String(actual), target: `${sign}${wanted}` }).score ?? 0;
        expect(score(better ?? 0)).toBeGreaterThanOrEqual(score(worse ?? 0) - 1e-12);
      },
    ),
    { numRuns: 300 },
  );
});

it("reads a bare number at once as it reads it word by word", () => {
  const sign = fc.constantFrom("", ">", ">= ", "≥ ", "<", "<=", "≤", "=", "> ");
  const digits = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom("", ",5", ",05", ",125", ".5", ".06", ","))
    .map(([whole, rest]) => `${whole}${rest}`);
  const text = fc
    .tuple(sign, digits, fc.constantFrom("", "%", " %", " ", "  %", "%%"))
    .map((parts) => parts.join(""));
  const around = fc.record({
    year: fc.constantFrom(null, 2026),
    unit: fc.constantFrom(null, "%", "gg", "numero"),
    decimals: fc.constantFrom(null, "comma" as const, "point" as const),
  });
  fc.assert(
    fc.property(text, around, (written, context) => {
      // Behind a blank every word is looked at, and stands one further: "31.06" is a day that is none.
      const behind = parseTarget(` ${written}`, context);
      expect([written, parseTarget(written, context)]).toEqual([
        written,
        behind.ok ? behind : { ...behind, position: behind.position - 1 },
      ]);
    }),
    { numRuns: 3000 },
  );
});
