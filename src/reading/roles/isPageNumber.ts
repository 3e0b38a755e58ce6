import type { FieldView } from "./fieldView";

const PAGE = /^(?:n\.?\s?)?(?:pag(?:in[ae]|\.)?|pages?)$/i;

/** "Pag.": where something is told, nothing of the plan. A mere "P." is mostly a weight. */
export const isPageNumber = ({ leaf }: FieldView): boolean => PAGE.test(leaf.trim());
