import { settleDirections } from "../../src/directions/settleDirections";
import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/reading/recognise";
import { formatAddress, sameAddress, type Address } from "../../src/model/address";
import type { CellChange, Finding } from "../../src/model/finding";
import type { Plan } from "../../src/model/plan";
import type { Cell, Workbook } from "../../src/model/grid";
import { defaultProfile, type Profile } from "../../src/model/profile";
import { checkPlan } from "../../src/rules/checkPlan";
import type { Rule } from "../../src/rules/rule";

/** A drawn sheet; `profile` where the case is about a setting or a phase. */
export type RuleCase = string | { readonly picture: string; readonly profile: Partial<Profile> };

/**
 * Runs a rule on its own pictures and on more drawn cases, read by the real recogniser. Every finding must stand at
 * a cell marked `{rule-id}` and every mark must be one of the cells of a finding; every fix must heal its finding; every finding says
 * something in both languages and carries its mark to the items whose cells it names.
 */
export function testRule(rule: Rule, cases: Readonly<Record<string, RuleCase>>): void {
  describe(rule.id, () => {
    rule.good.forEach((picture, index) => {
      it(`has nothing to say about good picture ${index + 1}`, () => {
        expect(drawSheet(picture).marks.map(({ mark }) => mark)).not.toContain(rule.id);
        expectMarks(rule, picture);
      });
    });
    rule.bad.forEach((picture, index) => {
      it(`finds the marks of bad picture ${index + 1}`, () => {
        expect(drawSheet(picture).marks.map(({ mark }) => mark)).toContain(rule.id);
        expectMarks(rule, picture);
      });
    });
    it.each(Object.entries(cases))("%s", (_name, drawn) => {
      if (typeof drawn === "string") expectMarks(rule, drawn);
      else expectMarks(rule, drawn.picture, drawn.profile);
    });
  });
}

/** Findings of one rule on a drawn sheet, at its own severity whatever the phase. */
export function findingsOn(rule: Rule, workbook: Workbook, settings: Partial<Profile> = {}): Finding[] {
  const profile = profileFor(rule, settings);
  return checkPlan(settled(workbook, profile), profile, undefined, [rule]);
}

const profileFor = (rule: Rule, settings: Partial<Profile>): Profile => ({
  ...defaultProfile,
  severities: { [rule.id]: rule.severity },
  ...settings,
});

const settled = (workbook: Workbook, profile: Profile): Plan =>
  settleDirections(recognise(workbook, profile), profile);

/** Rules about a sheet or a cell, whatever stands in it: no item carries their mark. */
const OF_SHEETS: ReadonlySet<string> = new Set(["sheet-unread", "plan-not-read", "hidden-content"]);
const SENTENCE = /^\S.*\S[.?»”)]$/s;

function expectMarks(rule: Rule, picture: string, settings: Partial<Profile> = {}): void {
  const { workbook, marks } = drawSheet(picture);
  const marked: readonly Address[] = marks.filter(({ mark }) => mark === rule.id);
  const findings = findingsOn(rule, workbook, settings);
  const cells = findings.flatMap(({ at, related }) => [at, ...related]);

  const unmarked = findings.filter(({ at }) => !marked.some((mark) => sameAddress(mark, at)));
  expect(unmarked.map(({ at, message }) => `${formatAddress(at)} ${message.it}`)).toEqual([]);
  const unfound = marked.filter((mark) => !cells.some((cell) => sameAddress(cell, mark)));
  expect(unfound.map((mark) => formatAddress(mark))).toEqual([]);

  const { nodes, indicators } = settled(workbook, profileFor(rule, settings));
  const known = new Set([...nodes, ...indicators].map(({ id }) => id));
  for (const { at, message, about, fix } of findings) {
    expect(message).toEqual({ it: expect.stringMatching(SENTENCE), en: expect.stringMatching(SENTENCE) });
    expect(about.filter((id) => !known.has(id))).toStrictEqual([]);
    if (!OF_SHEETS.has(rule.id))
      expect({ at: formatAddress(at), marked: about.length > 0 }).toEqual({
        at: formatAddress(at),
        marked: true,
      });
    if (!fix) continue;
    expect(fix.title).toEqual({ it: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
    const healed = findingsOn(rule, withChanges(workbook, fix.changes), settings);
    expect(healed.map((finding) => formatAddress(finding.at))).not.toContain(formatAddress(at));
  }
}

/** The workbook after a fix: the way the host would write it. */
function withChanges(workbook: Workbook, changes: readonly CellChange[]): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((grid) => {
      const rows = grid.rows.map((row) => [...row]);
      for (const { at, value, format } of changes) {
        if (at.sheet !== grid.sheet) continue;
        const row = (rows[at.row] ??= []);
        row[at.col] = value === null ? undefined : typedCell(at, value, format);
      }
      return { ...grid, rows };
    }),
  };
}

function typedCell(at: Address, value: string | number | boolean, format: string | undefined): Cell {
  const type = typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text";
  const text =
    typeof value === "number"
      ? format?.includes("%")
        ? `${String(Math.round(value * 1e6) / 1e4).replace(".", ",")}%`
        : String(value).replace(".", ",")
      : String(value);
  return { at, type, value, text, ...(format !== undefined && { format }) };
}
