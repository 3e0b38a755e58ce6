import type { Unreadable } from "../model/target";
import { draft, type Draft } from "./draft";
import { fold } from "./scanner";
import { errorCell, unreadable } from "./unreadable";
import { isDeed, wordOf } from "./vocabulary";

/** Nothing to be reached this year. */
const NO_TARGET =
  /^(?:anno (?:di )?(?:rilevazione|rilevamento|osservazione)|(?:solo )?rilevazione|(?:target )?non (?:previsto|applicabile|richiesto)|nessun (?:target|obiettivo)|(?:baseline|survey|measurement) year|year of (?:measurement|survey)|no target|not applicable)(?: per .*| ?[(–:;,-] ?\D.*)?$/;

/** "monitoraggio, nessun target". */
const SAYS_NONE = /(?:^|[,;:(–-] ?)(?:nessun|senza|no) target\b/;

const EXCEL_ERROR = /^#(?:n\/[da]|rif!|ref!|valore!|value!|div\/0!|nome\?|name\?|num!|nullo!|null!)/;

/** A word that keeps the place of a value. */
const PLACEHOLDER =
  /^(?:n ?\.? ?[dacp] ?\.?|n\/a|da (?:definire|stabilire|determinare|individuare|fissare|concordare|quantificare)(?: .*)?|in (?:corso di )?definizione|non (?:definito|disponibile|pervenuto|determinato)|to be (?:defined|determined|confirmed)|tb[dc]|x+|\?+|-+|=+|\.+|…|\/+|_+|\*+)$/;

/**
 * Reads a text without a value: a year of mere measurement, a reference, a milestone somebody must judge. Words in no
 * known form are not taken for one of these.
 */
export function readPhrase(text: string): Draft | Unreadable {
  const trimmed = text.trim();
  const folded = fold(trimmed.toLowerCase())
    .replace(/\s+/g, " ")
    .replace(/[.;:,!]+$/, "");
  if (NO_TARGET.test(folded) || SAYS_NONE.test(folded)) return draft("none");
  if (EXCEL_ERROR.test(trimmed.toLowerCase())) return errorCell(trimmed);
  if (folded === "" || PLACEHOLDER.test(folded)) {
    return unreadable(
      "placeholder",
      0,
      `«${trimmed}» non è un valore: il target va ancora scritto`,
      `“${trimmed}” is no value: the target is still to be written`,
    );
  }
  const words = folded.split(/[^\p{L}]+/u);
  const roles = new Set(words.map((word) => wordOf(word)?.role));
  if (roles.has("reference")) {
    const result = draft("reference");
    result.remark = trimmed;
    return result;
  }
  if (
    roles.has("milestone") ||
    words.includes("rispetto") ||
    roles.has("qualitative") ||
    roles.has("rise") ||
    roles.has("fall") ||
    words.some(isDeed)
  ) {
    const result = draft("milestone");
    result.remark = trimmed;
    return result;
  }
  return unreadable(
    "unknown",
    0,
    `«${trimmed}» non è un numero, una data, un sì/no né una tappa riconoscibile`,
    `“${trimmed}” is no number, date, yes/no or recognisable milestone`,
  );
}
