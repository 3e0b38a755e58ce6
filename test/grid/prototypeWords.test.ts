import { drawSheet } from "../../src/grid/drawSheet";
import { showError } from "../../src/grid/showValue";
import { defaultProfile } from "../../src/model/profile";
import { parseTarget } from "../../src/targets/parseTarget";
import { methodOf } from "../../src/functions/methodOf";
import { targetJson } from "../../src/targets/targetJson";
import { review } from "../../src/review";

// What every object answers to: no heading, unit, method or error of a workbook may meet it.
const WORDS = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...Object.getOwnPropertyNames(Function.prototype),
  "Constructor",
  "TOSTRING",
];

it.each(WORDS)("%s is a word like any other", (word) => {
  for (const text of [word, `11 ${word}`, `>= 5 ${word}`, `${word} 2026`]) {
    expect(JSON.stringify(parseTarget(text, { year: 2026, unit: word }))).not.toMatch(/native code|\[object/);
  }
  const text = `11 ${word}`;
  expect(JSON.stringify(targetJson(text, parseTarget(text), "it"))).not.toMatch(/undefined|native code/);
  expect(showError(word)).toBe(word);
  expect(methodOf(word)).toBeUndefined();
});

const pictures = (word: string): readonly string[] => [
  `
    | ${word}             | Peso | Indicatore | Target |
    | Formare il personale | 60%  | Ore        | 20     |
    | Aprire lo sportello  | 40%  | Utenti     | 30     |`,
  `
    | Obiettivo operativo  | ${word} | Indicatore | Unità di misura | Target  | Responsabile |
    | Formare il personale | ${word} | Ore        | ${word}         | 20      | ${word}      |
    | ${word}              | 40%     | ${word}    | ${word}         | ${word} | ${word}      |`,
  `
    | Obiettivo | ${word} |
    | ${word}   | 12      |
    | Peso      | ${word} |`,
];

it.each(WORDS)("a sheet that says %s everywhere is read", (word) => {
  for (const picture of pictures(word)) {
    const { workbook } = drawSheet(picture);
    const { plan, findings } = review(workbook, defaultProfile);
    for (const { kind } of plan.nodes) expect(typeof kind).toBe("string");
    expect(JSON.stringify({ plan, findings })).not.toMatch(/native code|\[object|undefined/);
  }
});
