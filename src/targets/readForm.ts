import type { Operator, Unreadable } from "../model/target";
import type { Draft } from "./draft";
import { readDate } from "./readDate";
import { readOperator } from "./readOperator";
import { readPhrase } from "./readPhrase";
import { readLimitedChange } from "./readLimitedChange";
import { quantity, readAmount } from "./readQuantity";
import { readBasis, readDeviation, relative } from "./readRelative";
import { isVerbOfFall, readSigned } from "./readSigned";
import type { Scanner } from "./scanner";
import type { TargetContext } from "./targetContext";
import { rangeGiven, unreadable } from "./unreadable";
import { mayBeYear, yearOrQuantity } from "./mayBeYear";

type Read = Draft | Unreadable | null;

/** Words that make a bare year a deadline: "entro il 2019" is a date, "< 2019" a comparison with that year. */
const DEADLINE = /entro|within|\bby\b|until/i;
const BEFORE = /prima|before/i;

/** "≥ 7/10": a mark; nobody waits for a day in that way. */
const MARK = /^(?:[1-5]\/5|(?:\d|10)\/10)(?![\d/])/;

/** "2018 + 5%": the basis, moved. */
function readShift(s: Scanner, context: TargetContext, result: Draft): Draft {
  if (!s.is("+") && !s.is("-")) return result;
  const { start } = s;
  const sign = s.is("+") ? 1 : -1;
  s.next();
  const amount = readAmount(s, context);
  if (!amount?.ok) {
    s.reset(start);
    return result;
  }
  if (amount.unit === "percent") result.change = sign * amount.value;
  else result.value = sign * amount.value;
  result.unit = amount.unit;
  return result;
}

/** Reads what may stand behind a comparison: a date, a past year, a group, a quantity. */
function readCompared(s: Scanner, context: TargetContext, operator: Operator, written: string): Read {
  if (s.has("reference")) return null;
  if (s.at("end")) {
    const sign = written.trim();
    const it = `manca il valore dopo «${sign}»`;
    return unreadable("placeholder", s.start, it, `the value after “${sign}” is missing`);
  }
  const { start } = s;
  const due = operator.startsWith("<") && DEADLINE.test(written);
  if (!due) {
    const basis = readBasis(s, context);
    if (basis && "year" in basis && BEFORE.test(written)) {
      const it = `prima dell'inizio o della fine del ${basis.year}? Scrivere una data`;
      return unreadable(
        "ambiguous",
        start,
        it,
        `before the beginning or the end of ${basis.year}? Write a date`,
      );
    }
    if (basis) return readShift(s, context, relative(basis));
  }
  const mark = operator.startsWith(">") && MARK.test(s.text.slice(start));
  const date = mark ? null : readDate(s, context, operator.startsWith("<"));
  if (date) return date;
  const change = readLimitedChange(s, context, operator, written);
  if (change) return change;
  const amount = readAmount(s, context);
  if (amount && !amount.ok) return amount;
  if (amount) {
    if (due && amount.unit === null && !context.unit && s.kind !== "symbol") {
      const it = `entro ${amount.value} che cosa? Scrivere giorni, mesi o una data`;
      return unreadable(
        "ambiguous",
        start,
        it,
        `within ${amount.value} of what? Write days, months or a date`,
      );
    }
    return quantity(amount);
  }
  if (s.has("qualitative")) return readPhrase(s.text);
  const basis = due ? readBasis(s, context) : null;
  return basis && relative(basis);
}

/** "x ≤ x-1", "anno n < …": what is compared has a name. */
function skipVariable(s: Scanner): void {
  if (!s.has("variable") && !s.has("year")) return;
  const { start } = s;
  s.next();
  if (s.has("variable") || s.is("n")) s.next();
  if (!s.at("symbol") || !/^[<>=]/.test(s.token)) s.reset(start);
}

/** "circa", "più o meno" before a value: it stays the value. */
function skipAbout(s: Scanner): void {
  if (s.has("about")) s.next();
  if (!s.is("piu")) return;
  const { start } = s;
  s.next();
  if (!(s.skip("o") && s.skip("meno"))) s.reset(start);
}

/** A value without a comparison: a date, or a quantity. */
function readPlain(s: Scanner, context: TargetContext, first: boolean): Read {
  const date = readDate(s, context, false);
  if (date) return date;
  const { start } = s;
  const none = s.at("word") && (s.token.startsWith("nessun") || s.is("no"));
  if (none && /^\s*\p{L}+ (?:target|obiettivo)/iu.test(s.text)) return readPhrase(s.text);
  const amount = readAmount(s, context);
  if (amount === null || !amount.ok) return amount;
  const result = quantity(amount);
  // "nessun reclamo": as few as there can be.
  if (none) result.operator = "<=";
  const { value } = amount;
  return first && mayBeYear(s.text.slice(start), value, context) ? yearOrQuantity(value, start) : result;
}

const KEEPS =
  /^(?:mantenimento|mantenere|mantenuto|conferma|confermare|confermato|peggiorare|worsen|maintain|maintaining|keep)$/;

const MAINTAINED = /^(?:mantenimento|mantenere|mantenuto|maintain|maintaining|maintained)$/;

/** "mantenimento del valore 2025", "mantenimento": no worse than it was. */
function readKept(s: Scanner, context: TargetContext): Draft | null {
  if (!s.at("word")) return null;
  const { start } = s;
  // "non peggiorare rispetto al 2025"
  if (s.has("not")) s.next();
  if (!KEEPS.test(s.token)) {
    s.reset(start);
    return null;
  }
  const alone = MAINTAINED.test(s.token);
  s.next();
  // Nothing says since when: the baseline is meant.
  if (alone && s.at("end")) return relative({ baseline: true });
  const basis = readBasis(s, context);
  if (basis && !("group" in basis)) return relative(basis);
  s.reset(start);
  return null;
}

/**
 * Tries every form that can start at the token and stands behind it; null, with nothing consumed, where none does.
 * Behind other words (`first` is false) only what looks like a value is taken for one.
 */
export function readForm(s: Scanner, context: TargetContext, first: boolean): Read {
  skipVariable(s);
  if (first && s.has("range")) return rangeGiven(s.start);
  if (s.has("deviation")) return readDeviation(s, context);
  skipAbout(s);
  const { start } = s;
  // "Lower spending by 7%": a verb, no comparison.
  const operator = isVerbOfFall(s) ? null : readOperator(s);
  if (operator !== null) {
    const written = s.text.slice(start, s.start);
    const read = readCompared(s, context, operator, written);
    if (read?.ok && read.operator === null && read.kind !== "milestone") read.operator = operator;
    if (!read) s.reset(start);
    return read;
  }
  const signed = readSigned(s, context) ?? readKept(s, context);
  if (signed) return signed;
  return first || s.at("number") || s.has("month") ? readPlain(s, context, first) : null;
}
