import {
  loadPreferences,
  noPreferences,
  savePreferences,
  speakableLanguage,
} from "../../../src/taskpane/state/preferences";

const storeWith = (text: string | null) => {
  let kept = text;
  return () => ({ getItem: () => kept, setItem: (_key: string, value: string) => void (kept = value) });
};
const forbidden = () => {
  throw new DOMException("denied", "SecurityError");
};

it("gives back what was kept", () => {
  const store = storeWith(null);
  savePreferences(store, { language: "en", theme: "dark" });
  expect(loadPreferences(store)).toEqual({ language: "en", theme: "dark" });
});

it.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["something else", '"dark"'],
  ["values of another version", '{"language":"fr","theme":7}'],
])("follows the surroundings where the browser kept %s", (_name, text) => {
  expect(loadPreferences(storeWith(text))).toEqual(noPreferences);
});

it("does without a browser that keeps nothing", () => {
  expect(loadPreferences(forbidden)).toEqual(noPreferences);
  expect(() => savePreferences(forbidden, noPreferences)).not.toThrow();
});

it.each([
  [["it-IT", "en"], "it"],
  [["en-US", "it"], "en"],
  [["de", "en-GB"], "en"],
  [["de"], "it"],
  [[], "it"],
] as const)("speaks to a browser that wants %j in %s", (languages, expected) => {
  expect(speakableLanguage(languages)).toBe(expected);
});
