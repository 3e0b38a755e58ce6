/** The sheets that explain a rule: the worker judges by the rule and shows none of them. */
const PICTURES = /^ {2}(good|bad): \[\n[\s\S]*?^ {2}\],$/gm;

/** Leaves the drawn sheets out of a rule, its lines in their places. */
module.exports = function withoutPictures(source) {
  return source.replace(
    PICTURES,
    (drawn, name) => `  ${name}: [],${"\n".repeat(drawn.split("\n").length - 1)}`,
  );
};
