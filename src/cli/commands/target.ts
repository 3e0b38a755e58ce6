import { targetText } from "../../reports/targetText";
import { parseTarget } from "../../targets/parseTarget";
import { targetJson } from "../../targets/targetJson";
import { chooseInk } from "../chooseInk";
import { CliError } from "../CliError";
import type { Run } from "../command";
import { choice, readYear } from "../readArguments";
import { jsonText, writeResult, writeText } from "../writeResult";

/** `cruscotto target TEXT`: how a target is read. Words typed without quotation marks are one text. */
export const target: Run = async (call) => {
  const { values, positionals, texts, language, io } = call;
  const format = choice("format", values.format, ["text", "json"], "text", texts);
  const text = positionals.join(" ");
  if (text.trim() === "") throw new CliError(texts.noText);
  const reading = parseTarget(text, { year: readYear(values.year, texts), unit: values.unit ?? null });
  const json = targetJson(text, reading, language);
  const ink = chooseInk(io, values.output !== undefined);
  if (format === "json") await writeResult(jsonText([json], 1), call);
  else await writeText(targetText(json, language, ink), call);
  return 0;
};
