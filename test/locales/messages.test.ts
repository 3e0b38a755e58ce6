import { commandWords } from "../../src/locales/commands";
import { en as english } from "../../src/locales/en";
import { settings as englishSettings } from "../../src/locales/en/settings";
import { workbench as englishWorkbench } from "../../src/locales/en/workbench";
import { format } from "../../src/locales/format";
import { hostErrors } from "../../src/locales/hostErrors";
import { it as italianPane } from "../../src/locales/it";
import { settings as italianSettings } from "../../src/locales/it/settings";
import { workbench as italianWorkbench } from "../../src/locales/it/workbench";

/** What is fetched with the pane, with its settings and with the workbench. */
const en = { ...english, settings: englishSettings, workbench: englishWorkbench };
const italian = { ...italianPane, settings: italianSettings, workbench: italianWorkbench };

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("formats", () => {
  const { number, percent, date, count, list } = format("it-IT");

  it.each([
    [1234.5, "1.234,5"],
    [659206.67, "659.206,67"],
    [0.123456, "0,12"],
    [-3, "-3"],
  ])("writes %d as %s", (value, expected) => {
    expect(number(value)).toBe(expected);
  });

  it.each([
    [0.8, "80 %"],
    [0.3333, "33,33 %"],
    [2, "200 %"],
  ])("writes the share %d as %s", (fraction, expected) => {
    expect(plain(percent(fraction))).toBe(expected);
  });

  it("writes a share in English without a space", () => {
    expect(format("en-GB").percent(0.825)).toBe("82.5%");
  });

  it("writes dates, counts and lists", () => {
    expect(date("2026-12-31")).toBe("31/12/2026");
    expect([
      count(1, "errore", "errori"),
      count(0, "errore", "errori"),
      count(1200, "errore", "errori"),
    ]).toEqual(["1 errore", "0 errori", "1.200 errori"]);
    expect(list(["A", "B", "C"])).toBe("A, B e C");
  });
});

/** Names, figures, and words both languages share. */
const SAME_IN_BOTH = [
  "pane.title",
  "pane.languages.it",
  "pane.languages.en",
  "pane.exampleHeader.3",
  "pane.exampleRow.1",
  "pane.exampleRow.3",
  "plan.roles.target",
  "plan.families.target",
  "tree.indicatorsColumn",
  "scores.formula",
  "scores.target",
  "settings.no",
  "workbench.pane",
];

/** Every leaf of a tree of messages by its path. */
function leaves(value: unknown, path = ""): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

it("says everything in both languages", () => {
  expect(leaves(en).map(([path]) => path)).toEqual(leaves(italian).map(([path]) => path));
});

it("leaves no message empty, and repeats none from the other language but names and signs", () => {
  const same = new Map(leaves(italian));
  const repeated = leaves(en).filter(([path, text]) => typeof text === "string" && text === same.get(path));
  expect(repeated.map(([path]) => path)).toEqual(SAME_IN_BOTH);
  expect([...leaves(italian), ...leaves(en)].filter(([, text]) => text === "")).toEqual([]);
});

// «il 80 %» is «l'80 %»: no sentence puts an article before a number it does not know.
it("puts no Italian article before a number that may begin with a vowel", () => {
  const said = leaves(italian).flatMap(([path, text]) => {
    if (typeof text !== "function") return [];
    return [0.8, 0.11, 8, 11].flatMap((value) => {
      try {
        return [`${path}: ${String((text as (...args: unknown[]) => unknown)(value, value))}`];
      } catch {
        return []; // Wants words, not a number.
      }
    });
  });
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((text) => /\b(?:il|al|del|dal|nel|sul) (?:8|11)\b/i.test(text))).toEqual([]);
});

// A folder is a «cartella» too: the word alone would be either.
it("calls a workbook «cartella di lavoro», never «cartella»", () => {
  const said = { ...italian, commandWords, hostErrors };
  const sources = leaves(said).map(([path, text]) => `${path}: ${String(text)}`);
  expect(sources.filter((source) => /cartell[ae](?! di lavoro)/i.test(source))).toEqual([]);
});

it.each([
  [2, 14, "Non pubblicabile: 2 errori e 14 avvisi."],
  [1, 0, "Non pubblicabile: 1 errore."],
  [0, 14, "Pubblicabile, con 14 avvisi."],
  [0, 0, "Pubblicabile."],
])("answers %d errors and %d warnings with one sentence", (errors, warnings, expected) => {
  expect(italian.check.verdict(errors, warnings)).toBe(expected);
});

it.each([
  [{ questions: 2 }, "Non posso giudicare: 2 domande su come ho letto."],
  [
    { questions: 1, sheets: ["A"] },
    "Non posso giudicare: 1 domanda su come ho letto; ho capito solo una parte di «A».",
  ],
  [{ empty: true }, "Non posso giudicare: non ho trovato un piano."],
  [
    { formatsLost: true },
    "Non posso giudicare: nel file mancano i formati dei numeri, e non distinguo percentuali e date; riprendi il file da una copia integra.",
  ],
])("says why nobody can judge: %j", (doubts, expected) => {
  const none = { questions: 0, sheets: [], empty: false, formatsLost: false };
  expect(italian.check.cannotJudge({ ...none, ...doubts })).toBe(expected);
});
