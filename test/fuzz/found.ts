/** Seeds that failed once: each stays a test. */
export const found: Readonly<Record<"target" | "grid" | "bytes" | "xml", readonly number[]>> = {
  target: [],
  grid: [],
  bytes: [],
  xml: [],
};
