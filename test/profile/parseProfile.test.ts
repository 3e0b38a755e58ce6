import fc from "fast-check";
import type { Correction } from "../../src/model/correction";
import { defaultProfile, type Profile } from "../../src/model/profile";
import { parseProfile } from "../../src/profile/parseProfile";
import { serialiseProfile } from "../../src/profile/serialiseProfile";

it("fills every missing field with its default", () => {
  expect(parseProfile("{}")).toEqual({ ok: true, profile: defaultProfile });
  expect(parseProfile('\uFEFF{"version":1,"cap":1.2}')).toEqual({
    ok: true,
    profile: { ...defaultProfile, cap: 1.2 },
  });
});

it.each<[string, string, string]>([
  ['{"cap":"1,2"}', "cap", '«cap»: serve un numero da 1 a 10 (1 = 100 %); trovato "1,2"'],
  ['{"cap":0.5}', "cap", "trovato 0.5"],
  ['{"method":"steps"}', "method", "step, linear, ratio"],
  ['{"levels":[0.6,0.8]}', "levels", "la migliore per prima"],
  ['{"levels":[1]}', "levels.0", "frazioni fra 0 e 1"],
  ['{"missing":"skip"}', "missing", "redistribute, zero oppure error"],
  ['{"bands":[]}', "bands", "fasce"],
  ['{"bands":[{"from":0.5,"score":0.9},{"from":0.8,"score":0.7}]}', "bands", "non scendono mai"],
  ['{"bands":[{"from":0.5,"score":0.9},{"from":0.8,"score":"proportional"}]}', "bands", "non scendono mai"],
  ['{"statusBands":[{"from":0.5,"name":"good"}]}', "statusBands.0.name", "reached, partly, notReached"],
  [
    '{"statusBands":[{"from":0.5,"name":"partly"},{"from":0.5,"name":"reached"}]}',
    "statusBands",
    "inizi diversi",
  ],
  ['{"weightTolerance":-1}', "weightTolerance", "punti percentuali"],
  ['{"year":20266}', "year", "un anno come 2026"],
  ['{"year":2026.5}', "year", "un anno come 2026"],
  ['{"phase":"bozza"}', "phase", "drafting"],
  ['{"severities":{"code-gap":"none"}}', "severities.code-gap", "error, warning, info oppure off"],
  [
    '{"ruleOptions":{"weights-sum":{"tolerance":null}}}',
    "ruleOptions.weights-sum.tolerance",
    "per ogni regola",
  ],
  [
    '{"corrections":[{"sheet":"Piano","column":"14","field":"weight"}]}',
    "corrections.0.column",
    '"column": "N"',
  ],
  [
    '{"suppressions":[{"rule":"code-gap","reason":"  "}]}',
    "suppressions.0.reason",
    "il motivo è obbligatorio",
  ],
  ['{"suppressions":[{"rule":"code-gap","cell":"B5","reason":"x"}]}', "suppressions.0.cell", "Piano!B5"],
  ['{"metod":"step"}', "metod", "il campo «metod» non esiste: forse «method»"],
  ['{"colour":"red"}', "colour", "il campo «colour» non esiste"],
  ['{"version":3}', "version", "il profilo è della versione 3, più recente di questo programma"],
  ['{"version":2,"suppressions":[]}', "suppressions", "il campo «suppressions» non esiste"],
  ['{"version":1,"exceptions":[]}', "exceptions", "il campo «exceptions» non esiste"],
  ['{"exceptions":[{"rule":"code-gap","reason":"  "}]}', "exceptions.0.reason", "il motivo è obbligatorio"],
  [
    '{"corrections":[{"kind":"role","role":"weigth","headings":["peso"]}]}',
    "corrections.0.role",
    '"kind": "role"',
  ],
  ['{"corrections":[{"kind":"role","role":"name","headings":[]}]}', "corrections.0", "ownPlan"],
  ['{"corrections":[{"kind":"notPart","texts":[]}]}', "corrections.0", "ownPlan"],
  [
    '{"directions":[{"scope":"row","text":"giorni","direction":"up"}]}',
    "directions.0.direction",
    "higher o lower",
  ],
  ['{"body":""}', "body", "nome dell'ente"],
  ['{"yearEnd":"31/6"}', "yearEnd", '"31/8"'],
  ['{"yearEnd":"agosto"}', "yearEnd", '"31/8"'],
  ["[]", "", "deve essere un oggetto"],
  ["{", "", "non è JSON valido"],
])("says of %s that %s is wrong", (json, field, words) => {
  const reading = parseProfile(json);
  expect(reading).toMatchObject({
    ok: false,
    problems: [{ field, message: { it: expect.stringContaining(words), en: expect.any(String) } }],
  });
});

it("names every wrong field at once", () => {
  const reading = parseProfile('{"cap":0,"phase":"x","extra":1}');
  expect(reading.ok ? [] : reading.problems.map(({ field }) => field).sort()).toEqual([
    "cap",
    "extra",
    "phase",
  ]);
});

const profile: fc.Arbitrary<Profile> = fc.record({
  version: fc.constant(2 as const),
  method: fc.constantFrom(null, "step", "linear", "ratio", "mirror", "min-max", "prior-year", "bands"),
  cap: fc.constantFrom(1, 1.2, 1.5),
  levels: fc.constantFrom([0.8, 0.6], [0.9], []),
  missing: fc.constantFrom("redistribute", "zero", "error"),
  bands: fc.constant(defaultProfile.bands),
  statusBands: fc.constantFrom(defaultProfile.statusBands, [{ from: 0.5, name: "reached" as const }]),
  weightTolerance: fc.constantFrom(0, 0.05, 1),
  year: fc.constantFrom(null, 2026),
  phase: fc.constantFrom("drafting", "publication", "half-year", "final"),
  severities: fc.dictionary(fc.constantFrom("code-gap", "weights-sum"), fc.constantFrom("off", "info")),
  ruleOptions: fc.constantFrom({}, { "weights-sum": { tolerance: 1, names: ["a"], strict: true } }),
  body: fc.constantFrom(null, "Comune di Rocca"),
  yearEnd: fc.constantFrom(null, "31/8"),
  corrections: fc.subarray<Correction>([
    { kind: "role", role: "threshold", share: 0.6, headings: ["soglia", "minima"], sheet: "Piano" },
    { kind: "role", role: "weight:objective", headings: [], sheet: "Piano", column: "N", headerRow: 3 },
    { kind: "headings", texts: ["voce a", "voce b"], rows: 2 },
    { kind: "section", text: "area tecnica", level: "area", sheet: "Piano" },
    { kind: "notPart", texts: ["personale", "costo"], rows: 12 },
    { kind: "notPart", texts: [], sheet: "Organico" },
    { kind: "ownPlan", sheet: "Azienda speciale" },
  ]),
  exceptions: fc.constantFrom([], [{ rule: "code-gap", cell: "'Il piano'!B5", reason: "d'accordo" }]),
  directions: fc.constantFrom(
    [],
    [{ scope: "body" as const, text: "reclami", sheet: "Piano", direction: "lower" as const }],
  ),
});

describe("what version 1 wrote", () => {
  const old = {
    year: 2026,
    corrections: [
      { sheet: "Piano", column: "N", field: "weight", headerRow: 3 },
      { sheet: "Piano", column: "C", field: "ignore" },
      { sheet: "Piano", column: "D", field: "name" },
    ],
    suppressions: [{ rule: "code-gap", cell: "Piano!B5", reason: "d'accordo" }],
  };
  const column = { kind: "role", headings: [], sheet: "Piano" } as const;
  const now: Profile = {
    ...defaultProfile,
    year: 2026,
    corrections: [
      { ...column, role: "weight:objective", column: "N", headerRow: 3, ownerOpen: true },
      { ...column, role: "aside", column: "C" },
      { ...column, role: "name", column: "D" },
    ],
    exceptions: [{ rule: "code-gap", cell: "Piano!B5", reason: "d'accordo" }],
  };

  it.each([
    ["says so", { version: 1, ...old }],
    ["does not say so", old],
  ])("is translated where it %s", (_case, written) => {
    expect(parseProfile(JSON.stringify(written))).toEqual({ ok: true, profile: now });
  });

  it("is written as version 2 from then on", () => {
    expect(JSON.parse(serialiseProfile(now))).toMatchObject({
      version: 2,
      corrections: [{ kind: "role", role: "weight:objective", column: "N", headerRow: 3 }, {}, {}],
      exceptions: [{ rule: "code-gap" }],
    });
    expect(parseProfile(serialiseProfile(now))).toEqual({ ok: true, profile: now });
  });
});

it("reads back what it wrote", () => {
  fc.assert(
    fc.property(profile, (written) => {
      expect(parseProfile(serialiseProfile(written))).toEqual({ ok: true, profile: written });
    }),
  );
});

it("writes only what a body changed", () => {
  expect(JSON.parse(serialiseProfile(defaultProfile))).toEqual({ version: 2 });
  expect(JSON.parse(serialiseProfile({ ...defaultProfile, year: 2026 }))).toEqual({ version: 2, year: 2026 });
});
