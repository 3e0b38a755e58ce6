import { formatAddress, type Address } from "../model/address";
import type { Severity } from "../model/finding";
import { doubtsAbout } from "../rules/judgePlan";
import { noInk, type Ink } from "./ink";
import { oneLine, shorten, wrapText } from "./layoutText";
import type { Language } from "./language";
import type { Judged } from "./verdictSentence";
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

/**
 * Writes findings for people: cell, message and rule, those on one sheet together in the order given, a line that counts
 * them at the end. Ends with a line break.
 */
export function findingsText(
  judged: Judged,
  { language, ink = noInk, width = 100 }: FindingsTextOptions,
): string {
  const { plan, findings, verdict } = judged;
  const say = words[language];
  const dress: Readonly<Record<Severity, (text: string) => string>> = {
    error: ink.bad,
    warning: ink.careful,
    info: ink.faint,
  };
  const lines = [ink.strong(oneLine(plan.workbook)), ""];
  for (const { severity, at, message, rule, related, fix, ignored } of findings) {
    const look = ignored === null ? dress[severity] : ink.faint;
    const notes = [
      ...(related.length > 0 ? [say.with(cellList(related, say))] : []),
      ...(fix ? [say.fixable] : []),
      ...(ignored === null ? [] : [say.ignored(ignored)]),
    ];
    lines.push(`${look(MARKS[severity])} ${ink.strong(formatAddress(at))}  ${ink.faint(rule)}`);
    lines.push(...wrapText(shorten(message[language], LONGEST), width - 2).map((line) => `  ${line}`));
    for (const note of notes) lines.push(...wrapText(note, width - 2).map((line) => `  ${ink.faint(line)}`));
    lines.push("");
  }
  if (plan.nodes.length === 0 && plan.indicators.length === 0)
    return [...lines.slice(0, 1), say.noPlan, say.noPlanHint, ""].join("\n");
  const doubt = verdict === "cannotJudge" ? [say.cannotJudge(doubtsAbout(plan))] : [];
  if (findings.length === 0 && doubt.length > 0) return [...lines.slice(0, 1), ...doubt, ""].join("\n");
  if (findings.length === 0) return [...lines.slice(0, 1), say.clean, ""].join("\n");
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && finding.ignored === null).length;
  const ignored = findings.filter((finding) => finding.ignored !== null).length;
  lines.push(say.summary(count("error"), count("warning"), count("info"), ignored), ...doubt);
  return `${lines.join("\n")}\n`;
}

function cellList(cells: readonly Address[], say: Words): string {
  const named = cells.slice(0, NAMED).map(formatAddress).join(", ");
  return cells.length > NAMED ? `${named}, ${say.moreCells(cells.length - NAMED)}` : named;
}
