import type { Field, Role } from "../model";
import { hasOtherCodes, isTwiceOnce } from "./codePairs";

/** Whether a column is taken for the codes of the lowest titles, right behind it, and only once two of them with the same words follow each other. */
export function isCodeOfNext(fields: readonly Field[], roles: readonly Role[], at: number): boolean {
  const [code, title] = [fields[at], fields[at + 1]];
  const lowest = roles.findLastIndex((role) => role.startsWith("title:"));
  if (!code || !title || lowest !== at + 1 || roles[at]?.slice(5) !== roles[lowest]?.slice(6)) return false;
  return !hasOtherCodes(code, title) && isTwiceOnce(code, title);
}
