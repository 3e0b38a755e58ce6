import type { Unreadable } from "../model/target";
import type { Draft } from "./draft";
import { readBareNumber } from "./readBareNumber";
import { readForm } from "./readForm";
import { readPhrase } from "./readPhrase";
import { readRank } from "./readRank";
import { mayChange, readTail } from "./readTail";
import { refuseText } from "./refuseText";
import { readYesNo } from "./readYesNo";
import { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";
import { unreadable } from "./unreadable";

/** Whether a value found behind other words is what the cell asks for: "Frequenza 80 %" is, "Fase 2" is not. */
const standsOnItsOwn = (read: Draft): boolean =>
  read.kind !== "comparison" ||
  read.operator !== null ||
  read.unit === "percent" ||
  !Number.isInteger(read.value);

/** A place among others starts with a word or with an ordinal. */
const mayRank = (s: Scanner): boolean =>
  s.at("word") ||
  (s.at("symbol") && s.text.includes("ile")) ||
  (s.at("number") && /^[\s°ºª^a-z]/.test(s.text.charAt(s.end)) && s.text.length > 5);

/** "contenere la spesa del", "potenziare del": behind a verb a share is rather by how much. */
const CHANGES_BY = /^\p{L}+(?:[aei]r|rr)e\s(?:.*\s)?(?:del|dello|dell['’]|di)$/iu;

/** Signs that open a text without being part of it: "(≥ 90%)", "- 90%", "• 90%". */
const OPENING = new Set(["(", ":", "•", "*", '"', "«", "“", "["]);

/** Reads one target text: the first value in it, then what stands behind. Words before the value become the remark. */
export function readText(text: string, context: TargetContext): Draft | Unreadable {
  const bare = readBareNumber(text);
  if (bare) return bare;
  const s = new Scanner(text);
  if (s.at("end")) return unreadable("blank", 0, "la cella è vuota", "the cell is empty");
  const refused = refuseText(text);
  if (refused) return refused;
  const answer = s.at("word") ? readYesNo(s) : null;
  if (answer) return readTail(s, context, answer);

  const rank = mayRank(s) ? readRank(text) : null;
  if (rank) return rank;

  for (let subject = false; !s.at("end") && !s.has("reference"); s.next()) {
    const { start } = s;
    const read = readForm(s, context, !subject);
    if (read && !subject) return read.ok ? readTail(s, context, read) : read;
    if (read) {
      if (!read.ok) return read.cause === "placeholder" ? readPhrase(text) : read;
      const complete = readTail(s, context, read);
      // The tail may have found the comparison: "gradimento 3 o più".
      if (!standsOnItsOwn(read)) break;
      if (complete.ok && complete.remark === null) {
        complete.remark = text.slice(0, start).trim();
        complete.doubtful ||= mayChange(complete.remark) || CHANGES_BY.test(complete.remark);
      }
      return complete;
    }
    // Articles before the value are no subject.
    subject ||= s.at("symbol") ? !OPENING.has(s.token) : !s.has("filler");
  }
  return readPhrase(text);
}
