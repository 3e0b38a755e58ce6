import type { Severity } from "../../model/finding";
import { findingsJson } from "../../reports/findingsJson";
import { findingsText } from "../../reports/findingsText";
import { chooseInk } from "../chooseInk";
import type { Run } from "../command";
import { choice } from "../readArguments";
import { reviewFiles, type Reviewed } from "../reviewFiles";
import { jsonText, writeResult } from "../writeResult";

const SEVERITIES: readonly Severity[] = ["info", "warning", "error"];

/** `cruscotto check FILE…`: what the rules found. */
export const check: Run = async (call) => {
  const { values, texts, language, io } = call;
  const format = choice("format", values.format, ["text", "json"], "text", texts);
  const failOn = choice("fail-on", values["fail-on"], [...SEVERITIES, "never"], "error", texts);
  const { reviewed, failed, asked } = await reviewFiles(call, "check");
  if (format === "json") {
    const documents = reviewed.map(({ review }) => findingsJson(review.plan, review.findings, language));
    await writeResult(jsonText(documents, asked), call);
  } else {
    const options = {
      language,
      ink: chooseInk(io, values.output !== undefined),
      ...(io.outColumns !== undefined && { width: io.outColumns }),
    };
    const pages = reviewed.map(({ review }) => findingsText(review.plan, review.findings, options));
    await writeResult(pages.join("\n"), call);
  }
  if (failed) return 2;
  return failOn !== "never" && reviewed.some((file) => isAtLeast(file, failOn)) ? 1 : 0;
};

/** Whether something at or above a severity stands; what the planner chose to ignore does not. */
function isAtLeast({ review }: Reviewed, failOn: Severity): boolean {
  const least = SEVERITIES.indexOf(failOn);
  return review.findings.some(
    ({ severity, ignored }) => ignored === null && SEVERITIES.indexOf(severity) >= least,
  );
}
