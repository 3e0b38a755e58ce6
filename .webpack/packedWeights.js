const SCALE = 100;
const FIRST = 97;

/** A row a line: the key, and behind a tab for each class a letter with a hundredth part after another. */
const packed = (classes, table) =>
  Object.entries(table)
    .map(([key, row]) => {
      const figures = Object.entries(row).map(
        ([name, figure]) => String.fromCharCode(FIRST + classes.indexOf(name)) + Math.round(figure * SCALE),
      );
      return `${key}\t${figures.join("")}`;
    })
    .join("\n");

/** Packs the learned weights of the reader, most of whose letters are the names of classes and noughts: a fifth less to load. */
module.exports = function packedWeights(source) {
  const { roles, levels, ...rest } = JSON.parse(source);
  const tables = { roles: packed(rest.classes.roles, roles), levels: packed(rest.classes.levels, levels) };
  return `const rest = ${JSON.stringify(rest)};
const row = (classes, figures) =>
  Object.fromEntries(
    [...figures.matchAll(/([a-z])(-?\\d+)/g)].map(([, letter, figure]) => [
      classes[letter.charCodeAt(0) - ${FIRST}],
      figure / ${SCALE},
    ]),
  );
const table = (classes, text) =>
  Object.fromEntries(
    text.split("\\n").map((line) => {
      const [key, figures] = line.split("\\t");
      return [key, row(classes, figures)];
    }),
  );
module.exports = {
  ...rest,
  roles: table(rest.classes.roles, ${JSON.stringify(tables.roles)}),
  levels: table(rest.classes.levels, ${JSON.stringify(tables.levels)}),
};
`;
};
