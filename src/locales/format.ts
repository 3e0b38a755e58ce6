/** Numbers, shares and dates as people of one language write them. */
export interface Format {
  /** 1234.5 → "1.234,5"; at most `digits` decimals (2). */
  number(value: number, digits?: number): string;
  /** A fraction: 0.8 → "80 %" in Italian, "80%" in English; at most `digits` decimals (2). */
  percent(fraction: number, digits?: number): string;
  /** ISO "2026-12-31" → "31/12/2026"; any other text is returned as it is. */
  date(iso: string): string;
  /** A moment by the clock of this machine: "28 novembre alle ore 19:14". */
  moment(at: Date): string;
  /** A count with its noun: (1, "errore", "errori") → "1 errore". */
  count(n: number, one: string, other: string): string;
  /** "a, b e c". */
  list(items: readonly string[]): string;
}

const NO_BREAK = "\u00a0";

/** Makes the formats of a language, given its tag: "it-IT", "en-GB". */
export function format(tag: string): Format {
  const numbers = [0, 1, 2, 3, 4].map(
    (digits) =>
      new Intl.NumberFormat(tag, {
        // Italian groups from five digits on unless told otherwise: 1.234,5.
        useGrouping: "always",
        maximumFractionDigits: digits,
      }),
  );
  const plural = new Intl.PluralRules(tag);
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const beforePercent = tag.startsWith("it") ? NO_BREAK : "";
  const moments = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short" });
  const number = (value: number, digits = 2) => (numbers[digits] ?? numbers[4])?.format(value) ?? "";
  return {
    number,
    percent: (fraction, digits) => `${number(fraction * 100, digits)}${beforePercent}%`,
    date: (iso) => iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1"),
    moment: (at) => moments.format(at),
    count: (n, one, other) => `${number(n, 0)} ${plural.select(n) === "one" ? one : other}`,
    list: (items) => lists.format(items),
  };
}
