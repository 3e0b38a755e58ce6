import { ROLES, type Role } from "../../../src/model/role";
import {
  draftOf,
  FAMILIES,
  ownersOf,
  roleCorrection,
  withFamily,
} from "../../../src/taskpane/state/roleDraft";

const anchor = { headings: ["peso"] };

it.each(ROLES.filter((role) => role !== "unknown"))("can say that a field is %s", (role) => {
  expect(roleCorrection(draftOf(role, null), anchor)).toEqual({ kind: "role", role, ...anchor });
});

it("offers every kind of content once, and nothing for what is not known", () => {
  expect(new Set(FAMILIES).size).toBe(FAMILIES.length);
  expect(FAMILIES).not.toContain("unknown");
  expect(draftOf("unknown", null)).toMatchObject({ family: "aside", owner: null });
});

it.each<[Role, (typeof FAMILIES)[number], Role]>([
  ["weight:area", "title", "title:area"],
  ["weight:indicator", "title", "title:objective"],
  ["code:action", "weight", "weight:action"],
  ["weight:area", "name", "name"],
  ["name", "responsible", "responsible:indicator"],
])("%s turned into %s is %s: the owner stays where it can", (from, family, role) => {
  expect(roleCorrection(withFamily(draftOf(from, null), family), anchor)?.role).toBe(role);
});

it.each([
  ["60", 0.6],
  ["60 %", 0.6],
  ["33,3", 0.333],
  ["", undefined],
])("reads the level of a threshold %j", (share, expected) => {
  expect(roleCorrection({ family: "threshold", owner: null, share }, anchor)?.share).toBe(expected);
});

it.each(["0", "101", "sessanta"])("refuses the level %j", (share) => {
  expect(roleCorrection({ family: "threshold", owner: null, share }, anchor)).toBeNull();
});

it("knows whose a title can be", () => {
  expect(ownersOf("title")).toContain("programme");
  expect(ownersOf("title")).not.toContain("indicator");
  expect(ownersOf("target")).toEqual([]);
});
