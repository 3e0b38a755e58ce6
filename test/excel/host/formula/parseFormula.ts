/** An expression of Excel, as far as our formulas need one. */
export type Expression =
  | { readonly kind: "value"; readonly value: number | string | boolean | null }
  | { readonly kind: "array"; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:E[+-]?\d+)?%?)|((?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(.]))|([A-Z_][A-Z0-9_.]*)|(<=|>=|<>|[-+*/&=<>(),;{}]))/iuy;

/** Operators by how tightly they bind, the loosest first. */
const LEVELS = [["=", "<>", "<=", ">=", "<", ">"], ["&"], ["+", "-"], ["*", "/"]];

/** Reads a formula in English with commas, without its "="; throws for what it does not know. */
export function parseFormula(text: string): Expression {
  const tokens: {
    readonly kind: "text" | "number" | "reference" | "name" | "sign";
    readonly text: string;
  }[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`no formula from ${start}: ${text.slice(start)}`);
    const kinds = ["text", "number", "reference", "name", "sign"] as const;
    const found = kinds.findIndex((_, i) => match[i + 1] !== undefined);
    const kind = kinds[found];
    if (kind) tokens.push({ kind, text: match[found + 1] ?? "" });
  }
  let next = 0;
  const take = (sign: string): boolean => {
    const token = tokens[next];
    if (token?.kind !== "sign" || token.text !== sign) return false;
    next += 1;
    return true;
  };
  const need = (sign: string): void => {
    if (!take(sign)) throw new Error(`expected ${sign} in ${text}`);
  };
  const operation = (level: number): Expression => {
    const operators = LEVELS[level];
    if (!operators) return primary();
    let left = operation(level + 1);
    for (;;) {
      const operator = operators.find(take);
      if (operator === undefined) return left;
      left = { kind: "operation", operator, left, right: operation(level + 1) };
    }
  };
  const list = (end: string): Expression[] => {
    const args: Expression[] = [];
    if (take(end)) return args;
    do {
      const token = tokens[next];
      const empty = token?.kind === "sign" && [",", end].includes(token.text);
      args.push(empty ? { kind: "value", value: null } : operation(0));
    } while (take(","));
    need(end);
    return args;
  };
  const primary = (): Expression => {
    if (take("-"))
      return { kind: "operation", operator: "-", left: { kind: "value", value: 0 }, right: primary() };
    if (take("(")) {
      const inner = operation(0);
      need(")");
      return inner;
    }
    if (take("{")) {
      const rows: Expression[][] = [[]];
      do rows.at(-1)?.push(primary());
      while (take(",") || (take(";") && rows.push([])));
      need("}");
      return { kind: "array", rows };
    }
    const token = tokens[next++];
    switch (token?.kind) {
      case "text":
        return { kind: "value", value: token.text.slice(1, -1).replaceAll('""', '"') };
      case "number":
        return { kind: "value", value: parseFloat(token.text) / (token.text.endsWith("%") ? 100 : 1) };
      case "reference":
        return { kind: "reference", text: token.text };
      case "name":
        if (take("(")) return { kind: "call", name: token.text.toUpperCase(), args: list(")") };
        if (/^(true|false)$/i.test(token.text)) return { kind: "value", value: /^true$/i.test(token.text) };
    }
    throw new Error(`no formula: ${text}`);
  };
  const whole = operation(0);
  if (next < tokens.length) throw new Error(`something behind the formula: ${text}`);
  return whole;
}
