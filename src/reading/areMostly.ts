/** So many of a column's codes must stand elsewhere: it points there, or says more of what stands there. */
const MOST = 0.8;

/** Whether most codes of a column, or lists of them, are known; of none it cannot be said. */
export function areMostly<Code>(codes: readonly Code[], isKnown: (code: Code) => boolean): boolean {
  return codes.length > 0 && codes.filter(isKnown).length >= codes.length * MOST;
}
