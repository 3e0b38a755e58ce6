import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { readWorkbook } from "../../src/xlsx/readWorkbook";

const corpus = resolve(__dirname, "../../../shared/corpus");
const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith(".xlsx")) : [];
if (files.length === 0) console.warn("skipped: the corpus of real plans is not beside the project");
const given = files.length > 0 ? it.each(files) : it.skip.each(["the corpus"]);

given("%s is read without loss", async (file) => {
  const bytes = readFileSync(join(corpus, file));
  const { sheets } = await readWorkbook(bytes, file);
  const stored = await readXlsx(bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(stored.sheets.map(({ name }) => name));
  sheets.forEach((grid, index) => {
    const filled = stored.sheets[index]?.rows.flatMap((row) =>
      row.filter((value) => value !== null && value !== ""),
    );
    const cells = grid.rows.flatMap((row) => row.flatMap((cell) => cell ?? []));
    expect(cells).toHaveLength(filled?.length ?? 0);
    expect(cells.filter(({ text }) => text === "" || text.startsWith("###"))).toEqual([]);
    expect(grid.merges).toHaveLength(stored.sheets[index]?.merges?.length ?? 0);
  });
});

given("%s reads the same twice", async (file) => {
  const bytes = readFileSync(join(corpus, file));
  expect(await readWorkbook(bytes, file)).toEqual(await readWorkbook(bytes, file));
});
