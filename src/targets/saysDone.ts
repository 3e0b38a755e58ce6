const DEED =
  "fatto|realizzat[oaie]|completat[oaie]|raggiunt[oaie]|conseguit[oaie]|attuat[oaie]|conclus[oaie]|approvat[oaie]|effettuat[oaie]|eseguit[oaie]|adottat[oaie]|pubblicat[oaie]";
const DONE = new RegExp(
  `^(?:${DEED}|obiettivo raggiunto|target raggiunto|done|completed|achieved)[.!]?$`,
  "i",
);
const NOT_DONE = new RegExp(
  `^(?:non (?:ancora )?(?:${DEED})|n|(?:obiettivo|target) non raggiunto|not (?:yet )?(?:done|achieved|completed))[.!]?$`,
  "i",
);

/** Whether a result is a word for done ("realizzata") or for not done ("non ancora realizzata"); null for anything else. */
export const saysDone = (text: string): boolean | null =>
  DONE.test(text) ? true : NOT_DONE.test(text) ? false : null;
