import { planJson } from "../../reports/planJson";
import { planText } from "../../reports/planText";
import { chooseInk } from "../chooseInk";
import type { Call, Run } from "../command";
import { choice } from "../readArguments";
import { reviewFiles, type Reviewed } from "../reviewFiles";
import { jsonText, writeResult, writeText } from "../writeResult";

/** `cruscotto tree FILE…`: the recognised plans, with the scores where the sheets hold results. */
export const tree: Run = async (call) => {
  const format = choice("format", call.values.format, ["text", "json"], "text", call.texts);
  const { reviewed, failed, asked } = await reviewFiles(call, "tree");
  if (reviewed.length === 0) return 2;
  if (format === "json") {
    const documents = reviewed.map(({ review: { plan, scores } }) =>
      planJson(plan, { language: call.language, ...(scores.size > 0 && { scores }) }),
    );
    await writeResult(jsonText(documents, asked), call);
  } else {
    await writeText(reviewed.map((file) => treeText(file, call)).join("\n"), call);
  }
  return failed ? 2 : 0;
};

function treeText({ review, profile }: Reviewed, { language, io, values }: Call): string {
  return planText(review.plan, {
    ...(review.scores.size > 0 && { scores: review.scores }),
    language,
    ink: chooseInk(io, values.output !== undefined),
    tolerance: profile.weightTolerance / 100,
    ...(io.outColumns !== undefined && { width: io.outColumns }),
  });
}
