import { rulePage } from "../../reports/rulePage";
import { ruleText } from "../../reports/ruleText";
import { rules } from "../../rules/index";
import { chooseInk } from "../chooseInk";
import { CliError } from "../CliError";
import type { Run } from "../command";
import { nearest } from "../nearest";
import { writeText } from "../writeResult";

/** `cruscotto explain RULE`: the page of a rule; without one, the rules there are. */
export const explain: Run = async (call) => {
  const { positionals, language, texts, io, values } = call;
  const ink = chooseInk(io, values.output !== undefined);
  const [id] = positionals;
  if (id === undefined) {
    const width = Math.max(...rules.map((rule) => rule.id.length)) + 2;
    const lines = rules.map((rule) => `${ink.strong(rule.id.padEnd(width))}${rule.title[language]}`);
    await writeText(`${lines.join("\n")}\n`, call);
    return 0;
  }
  const rule = rules.find((one) => one.id === id);
  if (!rule) {
    const ids = rules.map((one) => one.id);
    throw new CliError(texts.unknownRule(id, nearest(id, ids)));
  }
  const options = { language, ink, ...(io.outColumns !== undefined && { width: io.outColumns }) };
  await writeText(ruleText(rulePage(rule, language), options), call);
  return 0;
};
