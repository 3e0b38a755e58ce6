const linesOf = require("./linesOf");

/** What the page of a rule shows: drawn sheets, what it asks and why, and who says so. The worker judges by the rule and shows none of it. */
const PICTURES = /^ {2}(good|bad): \[\n[\s\S]*?^ {2}\],$/gm;
const TEXTS = /^ {2}(title|why): \{(?: .* |\n[\s\S]*?^ {2})\},$/gm;
const SOURCE = /^ {2}source:\s+"(?:[^"\\]|\\.)*",$/gm;

/** Leaves out of a rule what only its page shows. */
module.exports = function withoutRulePages(source) {
  return source
    .replace(PICTURES, (drawn, name) => `  ${name}: [],${linesOf(drawn)}`)
    .replace(TEXTS, (text, name) => `  ${name}: { it: "", en: "" },${linesOf(text)}`)
    .replace(SOURCE, (text) => `  source: null,${linesOf(text)}`);
};
