import { join, resolve } from "node:path";
import { defaultProfile } from "../../src/model/profile";
import { findingsJson } from "../../src/reports/findingsJson";
import { html } from "../../src/reports/html";
import { planSize } from "../../src/reports/planSize";
import { planText } from "../../src/reports/planText";
import { review } from "../../src/review";
import { loadWorkbook } from "../support/loadWorkbook";
import { sampleNames } from "../support/sampleNames";

const SAMPLES = resolve(__dirname, "../../assets/samples");

/** The first figure before a word, in a text as planners read it. */
const figure = (text: string, word: RegExp): number =>
  Number(new RegExp(`(\\d[\\d.]*)[\\s\\u00a0](?:${word.source})`, "u").exec(text)?.[1]?.replaceAll(".", ""));

/** The pane's headline counts by `planSize` too. */
it.each(sampleNames)("%s: text, page and JSON count the same objectives and indicators", async (name) => {
  const checked = review(await loadWorkbook(join(SAMPLES, name)), defaultProfile);
  const { objectives, indicators } = planSize(checked.plan);
  const { summary } = findingsJson(checked, "it");
  expect(summary).toMatchObject({ objectives, indicators });
  const texts = [
    planText(checked.plan, { language: "it" }),
    html([{ path: name, review: checked }], "it").replace(/<style[\s\S]*?<\/style>/u, ""),
  ];
  for (const text of texts) {
    expect(figure(text, /obiettiv[oi]/)).toBe(objectives);
    expect(figure(text, /indicator[ei]/)).toBe(indicators);
  }
});
