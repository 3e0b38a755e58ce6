import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type * as real from "../../src/review";
import { runCli } from "./runCli";

// A mistake of ours in one workbook, whatever it may be: the review of "rotto.xlsx" fails.
jest.mock("../../src/review", () => {
  const { review } = jest.requireActual<typeof real>("../../src/review");
  return {
    review: (...[workbook, profile]: Parameters<typeof review>) => {
      if (workbook.name === "rotto.xlsx") throw new TypeError("kind.endsWith is not a function");
      return review(workbook, profile);
    },
  };
});

const PLAN = resolve(__dirname, "../../assets/samples/tabella-unica-corretta.xlsx");
const cwd = mkdtempSync(join(tmpdir(), "cruscotto-"));
afterAll(() => rmSync(cwd, { recursive: true }));

it("is told with the file's name and does not stop the others", async () => {
  for (const name of ["a.xlsx", "rotto.xlsx", "z.xlsx"]) copyFileSync(PLAN, join(cwd, name));
  const { code, out, err } = await runCli(["check", "*.xlsx", "--format", "json"], { cwd });
  expect(code).toBe(2);
  // Where reading takes long, progress is told between.
  expect(err.replace(/^Leggo .*\n/gm, "")).toBe(
    "cruscotto: rotto.xlsx: errore di Cruscotto, non del file (kind.endsWith is not a function). Segnalalo; gli altri file sono stati letti.\n",
  );
  expect(JSON.parse(out)).toMatchObject([{ workbook: "a.xlsx" }, { workbook: "z.xlsx" }]);
});
