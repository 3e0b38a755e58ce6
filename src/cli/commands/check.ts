import { CliError } from "../CliError";
import type { Severity } from "../../model/finding";
import { findingsJson } from "../../reports/findingsJson";
import { findingsText } from "../../reports/findingsText";
import { junit } from "../../reports/junit";
import { sarif } from "../../reports/sarif";
import { chooseInk } from "../chooseInk";
import type { Call, Run } from "../command";
import { managerReport } from "../managerReport";
import { choice } from "../readArguments";
import { reviewFiles, type Outcome, type Reviewed } from "../reviewFiles";
import { jsonText, writeResult, writeText } from "../writeResult";

const SEVERITIES: readonly Severity[] = ["info", "warning", "error"];
const FORMATS = ["text", "json", "sarif", "junit", "html"] as const;

/** `cruscotto check FILE…`: what the rules found. Where the reading is too unsure to judge, the code is 2 and the result printed all the same. */
export const check: Run = async (call) => {
  const { values, texts } = call;
  if (values.fix !== undefined) {
    const { fixFiles } = await import(/* webpackChunkName: "fix" */ "../fixFiles");
    return fixFiles(call);
  }
  if (values["in-place"] !== undefined) throw new CliError(texts.inPlaceNeedsFix);
  const format = choice("format", values.format, FORMATS, "text", texts);
  const failOn = choice("fail-on", values["fail-on"], [...SEVERITIES, "never"], "error", texts);
  const outcome = await reviewFiles(call, "check");
  if (outcome.reviewed.length > 0) {
    const write = format === "text" ? writeText : writeResult;
    await write(report(outcome, format, failOn === "never" ? "error" : failOn, call), call);
  }
  const unjudged = outcome.reviewed.some(({ review }) => review.verdict === "cannotJudge");
  if (outcome.failed || unjudged) return 2;
  return failOn !== "never" && outcome.reviewed.some((file) => isAtLeast(file, failOn)) ? 1 : 0;
};

function report(
  { reviewed, asked }: Outcome,
  format: (typeof FORMATS)[number],
  failOn: Severity,
  call: Call,
): string {
  const { language, io, values } = call;
  switch (format) {
    case "json":
      return jsonText(
        reviewed.map(({ review }) => findingsJson(review, language)),
        asked,
      );
    case "sarif":
      return jsonText([sarif(reviewed, language)], 1);
    case "junit":
      return junit(reviewed, language, failOn);
    case "html":
      return managerReport(reviewed, call);
    case "text": {
      const options = {
        language,
        ink: chooseInk(io, values.output !== undefined),
        ...(io.outColumns !== undefined && { width: io.outColumns }),
      };
      return reviewed.map(({ review }) => findingsText(review, options)).join("\n");
    }
  }
}

/** Whether something at or above a severity stands; what the planner chose to ignore does not. */
function isAtLeast({ review }: Reviewed, failOn: Severity): boolean {
  const least = SEVERITIES.indexOf(failOn);
  return review.findings.some(
    ({ severity, ignored }) => ignored === null && SEVERITIES.indexOf(severity) >= least,
  );
}
