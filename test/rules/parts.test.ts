import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/layouts/recognise";
import { defaultProfile, type Phase } from "../../src/model/profile";
import { prepareContext, type RuleContext } from "../../src/rules/context";
import { rules } from "../../src/rules/index";
import type { Report } from "../../src/rules/rule";

const pictures = rules.flatMap(({ good, bad }) => [...good, ...bad]);
const phases: readonly Phase[] = ["publication", "half-year"];

/** What a plan gives part by part is what it gives as a whole: a rule that judges items one by one may not look around. */
it.each(rules.filter(({ scope }) => scope === "item").map((rule) => [rule.id, rule] as const))(
  "%s finds in the parts of a plan what it finds in the whole",
  (_id, { check, options }) => {
    for (const [index, picture] of pictures.entries()) {
      const profile = { ...defaultProfile, phase: phases[index % phases.length] ?? "publication" };
      const plan = recognise(drawSheet(picture).workbook, profile);
      const foundIn = (contexts: Iterable<RuleContext>): Report[] => {
        const found: Report[] = [];
        for (const context of contexts) check(context, (report) => found.push(report), options);
        return found;
      };
      const whole = foundIn([prepareContext(plan, profile)]);
      expect(foundIn(prepareContext(plan, profile).parts(1))).toEqual(whole);
    }
  },
);

it("hands over every node, indicator and group once", () => {
  for (const picture of pictures.slice(0, 40)) {
    const whole = prepareContext(recognise(drawSheet(picture).workbook, defaultProfile), defaultProfile);
    const parts = [...whole.parts(2)];
    expect(parts.flatMap(({ nodes }) => nodes)).toEqual(whole.nodes);
    expect(parts.flatMap(({ indicators }) => indicators)).toEqual(whole.indicators);
    expect(parts.flatMap(({ removed }) => removed)).toEqual(whole.removed);
    expect(parts.flatMap(({ measured }) => measured)).toEqual(whole.measured);
    expect(parts.flatMap(({ groups }) => groups)).toEqual(whole.groups);
  }
});
