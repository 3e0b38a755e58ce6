import type { Address } from "../../model/address";
import type { Sourced } from "../../model/sourced";
import { readLabel } from "../words/readLabel";
import { readResponsible } from "../words/readValue";

/** "Being heard (lead: Head of Communications)", "Settore tecnico - Responsabile: geom. Lotti". */
const BEHIND = /\s*(?:[([]([^()[\]]{3,80})[)\]]|\s[-–—]\s+([^:–—-]{3,30}:\s*[^:]{3,80}))\s*$/u;

/** A title without who answers for it, where that is written behind it. */
export function answersBehind(
  text: string,
  at: Address,
): { readonly title: string; readonly responsible: readonly Sourced<string>[] } {
  const behind = BEHIND.exec(text);
  const responsible = behind ? answersIn(behind[1] ?? behind[2] ?? "", at) : [];
  return { title: behind && responsible.length > 0 ? text.slice(0, behind.index) : text, responsible };
}

/** Who answers, of "Responsabile: Servizio selvicoltura", "Resp. Dott.ssa Ricci"; nobody where a text says something else. */
export function answersIn(text: string, at: Address): readonly Sourced<string>[] {
  const label = text.includes(":") ? readLabel(text) : undefined;
  if (label)
    return label.term === "responsible" && label.inline !== null ? readResponsible(label.inline, at) : [];
  const [, word = "", who = ""] = SHORT.exec(text.trim()) ?? [];
  return word !== "" && readLabel(word)?.term === "responsible" ? readResponsible(who, at) : [];
}

/** A word cut short by a dot, and a name behind it. */
const SHORT = /^(\p{L}{3,9}\.)\s*(\p{L}.{2,60})$/u;
