import { drawSheet } from "../../src/grid/drawSheet";
import { recognise } from "../../src/reading/recognise";
import { defaultProfile } from "../../src/model/profile";
import { prepareContext } from "../../src/rules/context";
import { rules } from "../../src/rules/index";
import { defineSurvey } from "../../src/rules/survey";

const plan = recognise(
  drawSheet(`
    | Obiettivo operativo  | Indicatore         | Target |
    | Formare il personale | Ore di formazione  | 20     |
    | Pagare prima         | Giorni medi        | 30     |
    | Ascoltare            | Utenti soddisfatti | 80     |`).workbook,
  defaultProfile,
);
const namesOf = () =>
  defineSurvey(
    (): string[] => [],
    (names, { indicators }) => names.push(...indicators.map(({ name }) => name.value)),
  );
const everyName = ["Ore di formazione", "Giorni medi", "Utenti soddisfatti"];

it("gathers from the parts what it gathers from the whole", () => {
  const context = prepareContext(plan, defaultProfile);
  const names = namesOf();
  for (const part of context.parts(1)) names.visit(part);
  expect(names.of(context)).toEqual(everyName);
  expect(names.of(context)).toBe(names.of(context));
});

it("is never half a survey, whenever it is asked", () => {
  const context = prepareContext(plan, defaultProfile);
  const names = namesOf();
  const [first, ...others] = context.parts(1);
  if (first) names.visit(first);
  expect(names.of(first ?? context)).toEqual(everyName);
  for (const part of others) names.visit(part);
  expect(names.of(context)).toEqual(everyName);
});

it.each(rules.filter(({ scope }) => scope !== "item").map((rule) => [rule.id, rule] as const))(
  "%s does not have the meanings of a whole plan worked out at once",
  (_id, { check, options, good, bad }) => {
    for (const picture of [...good, ...bad]) {
      const context = prepareContext(recognise(drawSheet(picture).workbook, defaultProfile), defaultProfile);
      const asked: string[] = [];
      for (const field of ["measured", "groups"] as const) {
        const value = context[field];
        Object.defineProperty(context, field, { get: () => (asked.push(field), value) });
      }
      check(context, () => undefined, options);
      expect(asked).toEqual([]);
    }
  },
);
