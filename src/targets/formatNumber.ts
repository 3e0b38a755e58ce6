/** A number as people write it: at most `digits` decimals, thousands grouped: 1.771 or 0,02 in Italian, 1,771 or 0.02 in English. */
function format(value: number, digits: number, group: string, decimal: string): string {
  const power = 10 ** digits;
  const rounded = Math.round(Math.abs(value) * power) / power;
  const sign = value < 0 && rounded !== 0 ? "-" : "";
  if (rounded < 1000 && Number.isInteger(rounded)) return sign + rounded;
  // Plain digits: String() turns to exponents only far beyond what a plan holds.
  const text = String(rounded);
  if (rounded >= 1e21) return sign + text;
  const point = text.indexOf(".");
  let whole = point < 0 ? text : text.slice(0, point);
  const decimals = point < 0 ? "" : decimal + text.slice(point + 1);
  for (let i = whole.length - 3; i > 0; i -= 3) whole = whole.slice(0, i) + group + whole.slice(i);
  return sign + whole + decimals;
}

/** "1.771", "0,02". */
export const italianNumber = (value: number, digits = 4): string => format(value, digits, ".", ",");

/** "1,771", "0.02". */
export const englishNumber = (value: number, digits = 4): string => format(value, digits, ",", ".");

/** 0.7955 → "79,55 %". */
export const italianPercent = (fraction: number, digits = 2): string =>
  `${italianNumber(fraction * 100, digits)} %`;

/** 0.7955 → "79.55%". */
export const englishPercent = (fraction: number, digits = 2): string =>
  `${englishNumber(fraction * 100, digits)}%`;
