import type { Profile } from "../../model/profile";
import { planJson } from "../../reports/planJson";
import { planText } from "../../reports/planText";
import { scoreText } from "../../reports/scoreText";
import { explainScore, type ScoreRequest } from "../../scoring/explainScore";
import { methods } from "../../scoring/methods";
import { chooseInk } from "../chooseInk";
import { CliError } from "../CliError";
import type { Call, Run } from "../command";
import { findProfile } from "../findProfile";
import { managerReport } from "../managerReport";
import { choice } from "../readArguments";
import { reviewFiles } from "../reviewFiles";
import { jsonText, writeResult, writeText } from "../writeResult";

const METHODS = Object.keys(methods) as (keyof typeof methods)[];

/** `cruscotto score`: one score step by step, or the scored trees of files. */
export const score: Run = async (call) => {
  const { values, positionals, texts } = call;
  const single = [values.actual, values.target].filter((value) => value !== undefined).length;
  if (single > 0 && positionals.length > 0) throw new CliError(texts.scoreOrFile);
  if (single === 1) throw new CliError(texts.halfAScore);
  return single === 2 ? explainOne(call) : scoreFiles(call);
};

async function explainOne(call: Call): Promise<number> {
  const { values, texts, language, io } = call;
  const format = choice("format", values.format, ["text", "json"], "text", texts);
  const profile = await findProfile(null, call);
  const answer = explainScore(readRequest(call, profile), profile, language);
  const ink = chooseInk(io, values.output !== undefined);
  if (format === "json") await writeResult(jsonText([answer], 1), call);
  else await writeText(scoreText(answer, language, ink), call);
  return 0;
}

function readRequest({ values, texts }: Call, profile: Profile): ScoreRequest {
  const { actual = "", target = "", thresholds, levels, method, baseline = null, unit = null } = values;
  return {
    actual,
    target,
    baseline,
    unit,
    year: profile.year,
    levels: levels === undefined ? profile.levels : readLevels(levels, texts),
    ...(thresholds !== undefined && { thresholds: thresholds.split(",").map((text) => text.trim()) }),
    ...(method !== undefined && { method: choice("method", method, METHODS, "ratio", texts) }),
  };
}

function readLevels(value: string, texts: Call["texts"]): number[] {
  const levels = value.split(",").map(Number);
  if (levels.some((level) => !(level > 0 && level <= 1))) throw new CliError(texts.wrongLevels(value));
  return levels;
}

async function scoreFiles(call: Call): Promise<number> {
  const { values, texts, language, io } = call;
  const format = choice("format", values.format, ["text", "json", "html"], "text", texts);
  const { reviewed, failed, asked } = await reviewFiles(call, "score");
  if (reviewed.length === 0) return 2;
  if (format === "json") {
    const documents = reviewed.map(({ review: { plan, scores } }) => planJson(plan, { language, scores }));
    await writeResult(jsonText(documents, asked), call);
  } else if (format === "html") {
    await writeResult(managerReport(reviewed, call), call);
  } else {
    const ink = chooseInk(io, values.output !== undefined);
    const pages = reviewed.map(({ review: { plan, scores, overall }, profile }) =>
      planText(plan, {
        language,
        ink,
        scores,
        overall,
        tolerance: profile.weightTolerance / 100,
        ...(io.outColumns !== undefined && { width: io.outColumns }),
      }),
    );
    await writeText(pages.join("\n"), call);
  }
  return failed ? 2 : 0;
}
