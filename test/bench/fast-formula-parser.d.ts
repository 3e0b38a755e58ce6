declare module "fast-formula-parser" {
  export default class FormulaParser {
    constructor(config: {
      onCell(ref: { sheet: string; row: number; col: number }): unknown;
      functions?: Readonly<Record<string, (...args: { value: unknown }[]) => unknown>>;
    });
    parse(formula: string, position: { sheet: string; row: number; col: number }): unknown;
  }
}
