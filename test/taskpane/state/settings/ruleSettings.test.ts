import { defaultProfile, type Profile } from "../../../../src/model/profile";
import { rules } from "../../../../src/rules/index";
import { ruleGroups } from "../../../../src/taskpane/state/settings/ruleGroups";
import {
  anyChanged,
  asUsual,
  isChanged,
  matchesRule,
  optionOf,
  setOption,
  setSeverity,
  usualSeverity,
} from "../../../../src/taskpane/state/settings/ruleSettings";

const ruleNamed = (id: string) => {
  const rule = rules.find((known) => known.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  return rule;
};
const weightsSum = ruleNamed("weights-sum");
const personalData = ruleNamed("personal-data");

it("puts every rule into one group that says what it is about", () => {
  const groups = ruleGroups(rules);
  expect(groups.flatMap((group) => group.rules.map(({ id }) => id)).sort()).toEqual(
    rules.map(({ id }) => id).sort(),
  );
  expect(groups.map(({ name }) => name)).not.toContain("others");
});

it("gives a rule a severity and forgets it again, leaving no trace", () => {
  const off = setSeverity("weights-sum", "off")(defaultProfile);
  expect(off.severities).toEqual({ "weights-sum": "off" });
  expect([isChanged(weightsSum, off), anyChanged(off)]).toEqual([true, true]);
  expect(setSeverity("weights-sum", null)(off)).toEqual(defaultProfile);
});

it("knows what is usual at each moment of the plan", () => {
  const profile: Profile = { ...defaultProfile, severities: { "weights-sum": "off" } };
  expect(usualSeverity(weightsSum, profile)).toBe("error");
  expect(usualSeverity(weightsSum, { ...profile, phase: "drafting" })).toBe("warning");
});

it("gives a rule's option a value; the usual one leaves no trace", () => {
  const named = setOption(personalData, "allowed", ["Anna Verdi"])(defaultProfile);
  expect(named.ruleOptions).toEqual({ "personal-data": { allowed: ["Anna Verdi"] } });
  expect(optionOf(personalData, "allowed", named)).toEqual(["Anna Verdi"]);
  expect(setOption(personalData, "allowed", [])(named)).toEqual(defaultProfile);
});

it("shows the usual value of an option where the profile holds another kind", () => {
  const odd: Profile = { ...defaultProfile, ruleOptions: { "personal-data": { allowed: "Anna" } } };
  expect(optionOf(personalData, "allowed", odd)).toEqual([]);
});

it.each([
  ["PESI di un gruppo", "it", true],
  ["weights-sum", "it", true],
  ["add up", "en", true],
  ["add up", "it", false],
  ["", "it", true],
] as const)("finds the rule of sums by %j in %s: %p", (query, language, found) => {
  expect(matchesRule(weightsSum, query, language)).toBe(found);
});

it("brings every setting back, and keeps what has a place of its own", () => {
  const own: Partial<Profile> = {
    method: "linear",
    phase: "final",
    exceptions: [{ rule: "code-gap", reason: "numerazione dell'ente" }],
  };
  const profile: Profile = { ...defaultProfile, ...own, year: 2030, cap: 1.2, severities: { x: "off" } };
  expect(asUsual(profile)).toEqual({ ...defaultProfile, ...own });
});
