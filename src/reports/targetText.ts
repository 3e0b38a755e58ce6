import type { TargetJson } from "../targets/targetJson";
import { noInk, type Ink } from "./ink";
import type { Language } from "./language";
import { words } from "./words";

/** What a target text was understood as, for people: its words, and under them what was not written but supposed. Ends with a line break. */
export function targetText(target: TargetJson, language: Language, ink: Ink = noInk): string {
  const say = words[language];
  const { text, kind, words: meaning, reason, position, remark, assumed } = target;
  const lines = [ink.strong(text)];
  if (meaning === null) {
    // A sign under the character where reading stopped.
    if (position !== null && !text.includes("\n"))
      lines[0] = `${text}\n${" ".repeat(position)}${ink.bad("▲")}`;
    lines.push(ink.bad(`${say.notUnderstood}: ${reason ?? ""}`));
  } else {
    lines.push(ink.good(meaning), ink.faint(say.targetKinds[kind === "unreadable" ? "milestone" : kind]));
    if (remark !== null) lines.push(ink.faint(`${say.remark}: ${remark}`));
    if (assumed.length > 0) {
      lines.push(ink.careful(`${say.assumed}: ${assumed.map((part) => say.assumptions[part]).join(", ")}`));
    }
  }
  return `${lines.join("\n")}\n`;
}
