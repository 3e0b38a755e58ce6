import { foldText } from "../../grid/foldText";

const STEMS =
  "aggiornat|eliminat|inserit|modific|introdott|soppress|sostituit|rimodulat|updated|removed|added|deleted";
const ROLLING = new RegExp(`\\b(${STEMS})\\w*\\b`);
const MAY_ROLL = new RegExp(STEMS, "i");

const ACT =
  /\b(?:rolling|deliber|giunta|determin(?:a|azione)\b|resolution|consiglio)|\bgc\b|\bdel\.?\s?(?:g\.?\s?c|c\.?\s?c|n\.?\s?\d|\d)/;

/** Whether a text is the note of a rolling update. */
export function isRollingNote(text: string): boolean {
  // Records are many, and few of their texts are notes.
  if (!MAY_ROLL.test(text)) return false;
  const folded = foldText(text);
  return ROLLING.test(folded) && (ACT.test(folded) || /^\w+\.?$/.test(folded.trim()));
}

/** What the note of a rolling update made of an indicator. */
export function statusOf(note: string): "added" | "updated" | "removed" {
  const folded = foldText(note);
  if (/\b(eliminat|soppress|removed|deleted)/.test(folded)) return "removed";
  return /\b(inserit|introdott|added)/.test(folded) ? "added" : "updated";
}
