import { tidyLinesOf } from "../../grid/foldText";
import { endsOpen } from "./endsOpen";
import { readLabel } from "./readLabel";
import { type Label } from "./label";

/** A title of several lines taken apart. */
export interface TitleLines {
  readonly head: string;
  /** Sentences in the lines below. */
  readonly description: string | null;
  /** Attributes written as "label: value" in lines of their own. */
  readonly attributes: readonly { readonly label: Label; readonly value: string }[];
}

/** First line is the title; a line in small letters goes on with it, others describe, "label: value" lines are attributes. */
export function splitTitleLines(text: string): TitleLines {
  const lines = tidyLinesOf(text);
  const head: string[] = [];
  const rest: string[] = [];
  const attributes: { label: Label; value: string }[] = [];
  for (const line of lines) {
    const label = line.includes(":") ? readLabel(line) : undefined;
    if (head.length > 0 && label?.inline) attributes.push({ label, value: label.inline });
    else if (rest.length === 0 && (head.length === 0 || goesOn(head.at(-1) ?? "", line))) head.push(line);
    else rest.push(line);
  }
  return { head: head.join(" "), description: rest.length > 0 ? rest.join(" ") : null, attributes };
}

/** Longest line in capitals that is the rest of a title. */
const LONGEST = 140;

/** A line goes on with the sentence above when it begins small or with a small word, or the one above ends open. */
function goesOn(above: string, line: string): boolean {
  const open = /[,;:]$/.test(above) || endsOpen(above);
  const capitals = line === line.toUpperCase();
  // In capitals a sentence too may begin with such a word: then it is long.
  const small = capitals
    ? line.length <= LONGEST &&
      /^(?:di|del|dei|della|delle|degli|e|ed|per|in|a|al|alla|con|da|dal|su)\s/i.test(line)
    : /^[\p{Ll}(]/u.test(line);
  return open || small;
}
