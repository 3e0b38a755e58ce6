import { formatAddress, type Address } from "../model/address";
import type { Finding, Severity } from "../model/finding";
import { rules } from "../rules/index";
import { bundleFindings } from "./bundleFindings";
import { noInk, type Ink } from "./ink";
import { oneLine, shorten, wrapText } from "./layoutText";
import type { Language } from "./language";
import { subjectNames } from "./subjectNames";
import { verdictSentence, type Judged } from "./verdictSentence";
import { words, type Words } from "./words";

export interface FindingsTextOptions {
  readonly language: Language;
  readonly ink?: Ink;
  /** Characters a line may have; 100 where nothing says otherwise. */
  readonly width?: number;
}

/** Characters of one message; a cell may hold 32,767. */
const LONGEST = 1000;
/** Cells of one finding that are named; what is for programs (JSON, SARIF) names all. */
const NAMED = 40;

const MARKS: Readonly<Record<Severity, string>> = { error: "✗", warning: "!", info: "i" };

/** Places listed of a finding that many share: the rest is counted. */
const PLACES = 10;

/**
 * Writes the verdict and the findings for people: cell, what it is about and rule, then the message; what many places share once, a line that
 * counts them all at the end. Ends with a line break.
 */
export function findingsText(
  judged: Judged,
  { language, ink = noInk, width = 100 }: FindingsTextOptions,
): string {
  const { plan, findings } = judged;
  const say = words[language];
  const dress: Readonly<Record<Severity, (text: string) => string>> = {
    error: ink.bad,
    warning: ink.careful,
    info: ink.faint,
  };
  const lookOf = { publishable: ink.good, notPublishable: ink.bad, cannotJudge: ink.careful } as const;
  const verdict = wrapText(verdictSentence(judged, say), width).map(lookOf[judged.verdict]);
  const lines = [ink.strong(oneLine(plan.workbook)), ...verdict, ""];
  const subjectOf = subjectNames(plan);
  const problems = new Map(rules.map(({ id, problem }) => [id, problem[language]]));
  const placed = (finding: Finding) =>
    [formatAddress(finding.at), shorten(oneLine(subjectOf(finding) ?? ""), LONGEST)]
      .filter(Boolean)
      .join("  ");
  const put = (text: string, dressed = (line: string) => line) =>
    lines.push(...wrapText(text, width - 2).map((line) => `  ${dressed(line)}`));
  for (const { first, findings: all, alike } of bundleFindings(findings, subjectOf)) {
    const { severity, rule, message, related, fix, ignored } = first;
    const look = ignored === null ? dress[severity] : ink.faint;
    const single = all.length === 1;
    const heading = single
      ? placed(first)
      : `${problems.get(rule) ?? rule}: ${say.format.number(all.length)}`;
    lines.push(`${look(MARKS[severity])} ${ink.strong(heading)}  ${ink.faint(rule)}`);
    if (alike) put(shorten(message[language], LONGEST));
    if (!single) {
      for (const finding of all.slice(0, PLACES)) put(placed(finding));
      if (all.length > PLACES) put(say.more(all.length - PLACES));
    }
    if (single && related.length > 0) put(say.with(cellList(related, say)), ink.faint);
    if (fix) put(say.fixable, ink.faint);
    if (ignored !== null) put(say.ignored(ignored), ink.faint);
    lines.push("");
  }
  if (plan.nodes.length === 0 && plan.indicators.length === 0)
    return [...lines.slice(0, 1), say.noPlan, say.noPlanHint, ""].join("\n");
  if (findings.length === 0)
    return [...lines.slice(0, -1), ...(judged.verdict === "publishable" ? [say.clean] : []), ""].join("\n");
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && finding.ignored === null).length;
  const ignored = findings.filter((finding) => finding.ignored !== null).length;
  lines.push(say.summary(count("error"), count("warning"), count("info"), ignored));
  return `${lines.join("\n")}\n`;
}

function cellList(cells: readonly Address[], say: Words): string {
  const named = cells.slice(0, NAMED).map(formatAddress).join(", ");
  return cells.length > NAMED ? `${named}, ${say.moreCells(cells.length - NAMED)}` : named;
}
