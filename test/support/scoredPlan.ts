import fc from "fast-check";

const number = fc.integer({ min: 1, max: 900 });

/** A row's target, thresholds and result, each as somebody types it. */
type Measured = readonly [target: string, first: string, second: string, baseline: string, actual: string];

const blankOr = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 1, arbitrary: fc.constant("") }, { weight: 4, arbitrary: text });

const plain: fc.Arbitrary<Measured> = fc
  .tuple(
    number,
    number,
    fc.integer({ min: 1, max: 50 }),
    fc.boolean(),
    fc.constantFrom("", ">= ", "<= ", "> ", "< "),
  )
  .chain(([target, actual, gap, lower, sign]) => {
    const step = lower ? gap : -gap;
    const threshold = (times: number) => blankOr(fc.constant(String(Math.max(0, target + times * step))));
    return fc.tuple(
      fc.constant(`${sign}${target}`),
      threshold(1),
      threshold(2),
      blankOr(number.map(String)),
      blankOr(fc.constantFrom(String(actual), `${actual},5`, "0", "n.d.")),
    );
  });

const percent: fc.Arbitrary<Measured> = fc
  .tuple(
    fc.integer({ min: 30, max: 100 }),
    fc.integer({ min: 0, max: 130 }),
    fc.constantFrom("", ">= ", "> "),
  )
  .chain(([target, actual, sign]) =>
    fc.tuple(
      fc.constant(`${sign}${target}%`),
      blankOr(fc.constant(`${target - 10}%`)),
      blankOr(fc.constant(`${target - 20}%`)),
      fc.constant(""),
      blankOr(fc.constantFrom(`${actual}%`, String(actual))),
    ),
  );

const day = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
  .map(([date, month]) => `${String(date).padStart(2, "0")}/${String(month).padStart(2, "0")}/2026`);

const date: fc.Arbitrary<Measured> = fc.tuple(
  fc.oneof(
    day,
    day.map((text) => `entro il ${text}`),
    day.map((text) => `<= ${text.slice(0, 5).replace("/", ".")}`),
  ),
  fc.constant(""),
  fc.constant(""),
  fc.constant(""),
  blankOr(day),
);

const other: fc.Arbitrary<Measured> = fc
  .tuple(
    fc.constantFrom(
      "SI",
      "28 gg",
      "> 2025",
      "-7%",
      "avvio gara",
      "Anno di rilevazione",
      "da definire",
      "vedi allegato",
    ),
    fc.constantFrom("", "SI", "NO", "30", "80%"),
    fc.constantFrom("", "100"),
  )
  .map(([target, actual, baseline]): Measured => [target, "", "", baseline, actual]);

const NAMES = [
  "Utenti serviti",
  "Tempo medio di risposta",
  "Quota di pratiche",
  "Incontri",
  "Reclami ricevuti",
];

const measured = fc.oneof(plain, percent, date, other);

/** A table of indicators with targets and results of two years, one of them half-way through, drawn as text. */
export const scoredYears: fc.Arbitrary<string> = fc
  .array(fc.tuple(measured, measured, blankOr(number.map(String)), fc.constantFrom(...NAMES)), {
    minLength: 2,
    maxLength: 5,
  })
  .map((rows) =>
    [
      "| Codice | Obiettivo operativo | Indicatore | Target 2026 | Consuntivo 30/06/2026 | Consuntivo 2026 | Target 2027 | Consuntivo 2027 |",
      ...rows.map(
        ([[target, , , , actual], [next, , , , later], half, name], index) =>
          `| 1.${index + 1} | Obiettivo numero ${index + 1} | ${name} | ${target} | ${half} | ${actual} | ${next} | ${later} |`,
      ),
    ].join("\n"),
  );

/** A table of indicators with results of every kind, drawn as text. */
export const scoredPlan: fc.Arbitrary<string> = fc
  .array(fc.tuple(measured, fc.constantFrom(...NAMES)), {
    minLength: 2,
    maxLength: 6,
  })
  .map((rows) =>
    [
      "| Codice | Obiettivo operativo | Indicatore | Valore storico 2025 | Target 2026 | Soglia 80% | Soglia 60% | Consuntivo 2026 |",
      ...rows.map(
        ([[target, first, second, baseline, actual], name], index) =>
          `| 1.${index + 1} | Obiettivo numero ${index + 1} | ${name} | ${baseline} | ${target} | ${first} | ${second} | ${actual} |`,
      ),
    ].join("\n"),
  );
