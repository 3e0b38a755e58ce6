import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { savedCopy } from "./support/savedCopy";
import { workbenchForAll } from "./support/workbenchForAll";

const SAMPLES = resolve(__dirname, "../../assets/samples");
const samples = JSON.parse(readFileSync(join(SAMPLES, "index.json"), "utf8")) as readonly {
  readonly file: string;
  readonly title: { readonly it: string };
}[];

const workbench = workbenchForAll();

it.each(samples.map(({ title, file }) => [title.it, file]))(
  "saves %s, which nobody touched, as it is",
  async (title, file) => {
    await workbench().openSample(title, file);
    await workbench().untilRead();
    const { workbook } = await savedCopy(workbench());
    await workbench().page.getByText("uguale all'originale").waitFor();
    const original = await readWorkbook(readFileSync(join(SAMPLES, file)), workbook.name);
    expect(workbook).toEqual(original);
  },
);
