import fc from "fast-check";
import { defaultProfile } from "../../../../src/model/profile";
import { parseProfile } from "../../../../src/profile/parseProfile";
import {
  bandDrafts,
  readBands,
  readStatus,
  statusDraft,
  type BandDraft,
} from "../../../../src/taskpane/state/settings/bandDrafts";

const show = (fraction: number) => String(Number((fraction * 100).toFixed(4)));
const fixed = (from: string, score: string): BandDraft => ({ from, proportional: false, score });
const itself = (from: string): BandDraft => ({ from, proportional: true, score: "" });

it.each([
  ["the highest first, however typed", [itself("0"), fixed("100", "100")], defaultProfile.bands],
  ["nothing at all", [], "bandsMissing"],
  ["a start that is no number", [fixed("x", "10")], "number"],
  ["a start below zero", [fixed("-1", "10")], "bandFrom"],
  ["a missing score", [fixed("10", "")], "number"],
  ["a score out of range", [fixed("10", "2000")], "bandScore"],
  ["two bands from one start", [fixed("50", "40"), fixed("50,0", "60")], "bandsSame"],
  ["a better result worth less", [fixed("50", "40"), fixed("0", "60")], "bandsFall"],
  ["the result itself under a lower fixed score", [fixed("80", "50"), itself("0")], "bandsFall"],
])("reads bands: %s", (_what, drafts, expected) => {
  const read = readBands(drafts);
  expect(read.ok ? read.bands : read.wrong).toEqual(expected);
});

it("says in which row and field", () => {
  expect(readBands([fixed("100", "100"), fixed("50", "?")])).toEqual({
    ok: false,
    wrong: "number",
    row: 1,
    field: "score",
  });
});

it.each([
  ["90", "60", defaultProfile.statusBands],
  [
    "90",
    "",
    [
      { from: 0.9, name: "reached" },
      { from: 0, name: "notReached" },
    ],
  ],
  ["60", "90", "statusOrder"],
  ["0", "", "statusFrom"],
  ["101", "60", "statusFrom"],
  ["", "60", "number"],
])("reads «raggiunto» from %j and «in parte» from %j", (reached, partly, expected) => {
  const read = readStatus({ reached, partly });
  expect(read.ok ? read.bands : read.wrong).toEqual(expected);
});

it("shows what holds, and reads it back unchanged", () => {
  expect(readBands(bandDrafts(defaultProfile.bands, show))).toEqual({
    ok: true,
    bands: defaultProfile.bands,
  });
  expect(readStatus(statusDraft(defaultProfile.statusBands, show))).toEqual({
    ok: true,
    bands: defaultProfile.statusBands,
  });
});

it("takes nothing over that the profile would refuse", () => {
  const text = fc.oneof(fc.integer({ min: -5, max: 1100 }).map(String), fc.constantFrom("", "x", "12,5"));
  const draft = fc.record({ from: text, proportional: fc.boolean(), score: text });
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 4 }), text, text, (drafts, reached, partly) => {
      const bands = readBands(drafts);
      const status = readStatus({ reached, partly });
      const profile = {
        ...(bands.ok && { bands: bands.bands }),
        ...(status.ok && { statusBands: status.bands }),
      };
      expect(parseProfile(JSON.stringify(profile)).ok).toBe(true);
    }),
  );
});
