/** `npm run whole`: every pair of what is a product of many workbooks and many changes. */
const IS_WHOLE = process.env.WHOLE === "1";

/**
 * Whether `npm test` looks at a pair of such a product: every so many of a row, others in the next, so that with as many rows as that,
 * and as many columns, each of both has its turn.
 */
export const inSample = (row: number, column: number, every: number): boolean =>
  IS_WHOLE || (row + column) % every === 0;

/** How many of what is made up are tried: some, or (`npm run whole`) all. */
export const howMany = (some: number, all: number): number => (IS_WHOLE ? all : some);
