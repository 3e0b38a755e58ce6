import { read as readStages } from "../../reading/read";
import { readingJson } from "../../reports/readingJson";
import { readingText } from "../../reports/readingText";
import { STAGES, stageJson } from "../../reports/stageJson";
import { stageText } from "../../reports/stageText";
import { chooseInk } from "../chooseInk";
import type { Call, Run } from "../command";
import { choice } from "../readArguments";
import { reviewFiles, type Reviewed } from "../reviewFiles";
import { jsonText, writeResult, writeText } from "../writeResult";

const FORMATS = ["text", "json"] as const;

/** `cruscotto read FILE…`: how the sheets were read, and with --stage what a stage of the reader says. */
export const read: Run = async (call) => {
  const { values, texts, language } = call;
  const format = choice("format", values.format, FORMATS, "text", texts);
  if (values.stage !== undefined) return readStage(call, format);
  const { reviewed, failed, asked } = await reviewFiles(call, "read");
  if (reviewed.length === 0) return 2;
  if (format === "json") {
    const documents = reviewed.map(({ review }) => readingJson(review.plan, review.verdict, language));
    await writeResult(jsonText(documents, asked), call);
  } else {
    await writeText(reviewed.map((file) => textOf(file, call)).join("\n"), call);
  }
  return failed ? 2 : 0;
};

async function readStage(call: Call, format: (typeof FORMATS)[number]): Promise<number> {
  const { values, texts, language, io } = call;
  const stage = choice("stage", values.stage, STAGES, "regions", texts);
  const { reviewed, failed, asked } = await reviewFiles(call, "read", (workbook, profile) =>
    stageJson(readStages(workbook, profile), stage, language),
  );
  if (reviewed.length === 0) return 2;
  if (format === "json") {
    const documents = reviewed.map(({ review, also }) => ({ workbook: review.plan.workbook, ...also }));
    await writeResult(jsonText(documents, asked), call);
  } else {
    const ink = chooseInk(io, values.output !== undefined);
    await writeText(
      reviewed.map(({ review, also }) => stageText(review.plan.workbook, also, ink)).join("\n"),
      call,
    );
  }
  return failed ? 2 : 0;
}

function textOf({ review }: Reviewed, { language, io, values }: Call): string {
  return readingText(review, {
    language,
    ink: chooseInk(io, values.output !== undefined),
    explain: values.explain !== undefined,
    ...(io.outColumns !== undefined && { width: io.outColumns }),
  });
}
