import type { Cell } from "../../model/grid";

/** "(massimo una riga, iniziare con un verbo)", "<titolo dell'obiettivo>": what is to be written there, not what is. */
export const isPlaceholder = ({ type, text }: Cell): boolean =>
  type === "text" && /^\s*(?:\([^()]*\s[^()]*\)|<[^<>]{4,}>|\[[^[\]]*\s[^[\]]*\]|[.…]{3,})\s*$/u.test(text);
