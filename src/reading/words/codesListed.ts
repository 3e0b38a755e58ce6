/** "OP 1.1.1, OP 1.1.2": what a cell lists. */
export const codesListed = (text: string): readonly string[] =>
  text.split(/\s*[,;\n]\s*/).filter((code) => code !== "");
