import { draft, type Draft } from "./draft";
import { fold, type Scanner } from "./scanner";

/** Pairs of answers, of which a cell may offer both. */
const PAIR =
  /^(?:s|si|y|yes)\s*(?:[/\-–|]|o|or)\s*(?:n|no)$|^(?:v|vero|t|true)\s*(?:[/\-–|]|o|or)\s*(?:f|falso|false)$|^on\s*(?:[/\-–|]|o|or)\s*off$|^(?:fatto|realizzato|raggiunto|conseguito|attuato|approvato|presente|attivo|completato|eseguito|effettuato|done|achieved|met|present)\s*(?:[/\-–|]|o|or)\s*(?:non |not )\w+$|^(?:presenza|presente)\s*(?:[/\-–|]|o|or)\s*(?:assenza|assente)$|^(?:presence|present)\s*(?:[/\-–|]|o|or)\s*(?:absence|absent)$/;
const YES =
  /^(?:v|on|fatt[oa]|presenza|presente|raggiunt[oa]|conseguit[oa]|attuat[oa]|realizzat[oa]|done|achieved|present)$/;
const NO =
  /^(?:f|off|assenza|assente|absent|(?:non|not) (?:fatt[oa]|presente|raggiunt[oa]|conseguit[oa]|attuat[oa]|realizzat[oa]|done|achieved|met|present))$/;
const LONGEST = 40;

/** Reads "SI", "no", "SI/NO", "On/Off", "fatto" standing alone, or before a remark: "Sì (100%)". Null for anything else, with nothing consumed. */
export function readYesNo(s: Scanner): Draft | null {
  const { start } = s;
  const yes = s.has("yes");
  if (!yes && !isNo(s)) return start === 0 && s.text.length < LONGEST ? readAnswer(s) : null;
  s.next();
  const result = draft("boolean");
  result.value = yes;
  if (s.skip("/") || s.skip("-")) {
    const both = yes ? isNo(s) || s.is("n") || s.is("f") || s.is("x") : s.has("yes");
    s.next();
    if (both && s.at("end")) {
      // The cell offers both answers: what is planned gets done.
      result.value = true;
      result.valueAssumed = true;
      return result;
    }
  } else if (s.at("end") || s.is("(") || s.is("!") || s.is(":") || (s.is(",") && yes)) {
    return result;
  }
  s.reset(start);
  return start === 0 && s.text.length < LONGEST ? readAnswer(s) : null;
}

/** Answers in other words, standing alone. */
function readAnswer(s: Scanner): Draft | null {
  if (!STARTS.has(s.token)) return null;
  const answer = fold(s.text.trim().toLowerCase()).replace(/[.!]$/, "");
  const both = PAIR.test(answer);
  if (!both && !YES.test(answer) && !NO.test(answer)) return null;
  const result = draft("boolean");
  result.value = both || YES.test(answer);
  result.valueAssumed = both;
  while (!s.at("end")) s.next();
  return result;
}

const STARTS = new Set(
  (
    "s si y yes v vero t true on off f n no non not fatto fatta realizzato realizzata raggiunto raggiunta conseguito conseguita attuato attuata " +
    "approvato presente attivo completato eseguito effettuato done achieved met present presenza presence assenza assente absent"
  ).split(" "),
);

const isNo = (s: Scanner): boolean => s.is("no") || s.is("falso") || s.is("false");
