const linesOf = require("./linesOf");

/** Why a fact of the reader holds is for who reads its code: the worker judges by it and says none of it. */
const REASON = /^ {4}because: \{(?: .* |\n[\s\S]*?^ {4})\},$/gm;

/** Leaves out of the facts of the reader why they hold. */
module.exports = function withoutReasons(source) {
  return source.replace(REASON, (text) => `    because: { it: "", en: "" },${linesOf(text)}`);
};
