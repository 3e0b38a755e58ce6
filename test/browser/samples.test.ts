import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Bilingual } from "../../src/model/finding";
import { workbenchForAll } from "./support/workbenchForAll";

const root = resolve(__dirname, "../..");

interface Expectation {
  readonly nodes: readonly { readonly title: string }[];
  /** The wrong weight of the sample: where, what stands there, what should. */
  readonly planted: { readonly sheet: string; readonly cell: string; readonly right: string } | null;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), "utf8")) as T;
const samples = read<readonly { file: string; title: Bilingual }[]>("assets/samples/index.json").map(
  ({ file, title }) => ({
    file,
    title: title.it,
    expected: read<Expectation>(`test/corpus/samples/${file.replace(".xlsx", ".json")}`),
  }),
);

const workbench = workbenchForAll();

it("has a sample for every layout family, and each is there", () => {
  expect(samples.length).toBeGreaterThan(4);
  for (const { file } of samples) expect(existsSync(join(root, "assets/samples", file))).toBe(true);
});

// One page for all: every sample takes the place of the one before.
it.each(samples)("opens $file and shows its tree", async ({ file, title, expected }) => {
  const { pane } = workbench();
  await workbench().openSample(title, file);
  const first = expected.nodes[0]?.title ?? "";
  await pane.getByRole("tab", { name: "Albero" }).click();
  await pane.getByRole("treeitem", { name: first }).first().waitFor();
});

it.each(samples.filter(({ expected }) => expected.planted))(
  "finds the wrong weight of $file, leads to its cell, and is content once it is right",
  async ({ file, title, expected }) => {
    const planted = expected.planted as NonNullable<Expectation["planted"]>;
    const { page, pane } = workbench();
    await workbench().openSample(title, file);
    await pane.getByRole("tab", { name: "Verifica" }).click();
    const sum = pane.getByRole("listitem").filter({ hasText: "somma dei pesi" });
    await sum
      .getByRole("button", { name: /^Mostra/ })
      .first()
      .click();
    await page
      .getByRole("main")
      .getByRole("tab", { name: planted.sheet, exact: true, selected: true })
      .waitFor();

    await workbench().type(planted.cell, planted.right);
    await sum.waitFor({ state: "detached" });
  },
);
