/** Why a fact of the reader holds is for who reads its code: the worker judges by it and says none of it. */
const REASON = /^ {4}because: \{(?: .* |\n[\s\S]*?^ {4})\},$/gm;

/** As many lines as there were, so that the ones below stand in their places. */
const linesOf = (text) => "\n".repeat(text.split("\n").length - 1);

/** Leaves out of the facts of the reader why they hold. */
module.exports = function withoutReasons(source) {
  return source.replace(REASON, (text) => `    because: { it: "", en: "" },${linesOf(text)}`);
};
