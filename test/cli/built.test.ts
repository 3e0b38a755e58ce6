import { execFile, spawnSync } from "node:child_process";
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import buildNode from "../support/buildNode";

const sample = resolve(__dirname, "../../assets/samples/tabella-unica-corretta.xlsx");
const folder = mkdtempSync(join(tmpdir(), "cruscotto-build-"));
const built = join(folder, "cli.js");

beforeAll(() => buildNode(folder), 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const spawn = (...args: string[]) =>
  new Promise<{ code: number | string | null | undefined; out: string; err: string }>((done) => {
    execFile(process.execPath, [built, ...args], { env: {} }, (error, out, err) =>
      done({ code: error ? error.code : 0, out, err }),
    );
  });

it("can be run by its name", () => {
  expect(statSync(built).mode & 0o111).toBe(0o111);
});

it("shows its version and its help", async () => {
  expect((await spawn("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await spawn("--help")).out).toContain("cruscotto tree");
});

it("reads a plan and hands the exit code over", async () => {
  const { code, out } = await spawn("tree", sample, "--format", "json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ version: 1 });
  expect((await spawn("tree", "manca.xlsx")).code).toBe(2);
});

it("reviews many files on all cores as one after the other", async () => {
  const many = join(folder, "many");
  mkdirSync(many);
  for (let count = 1; count <= 9; count += 1) copyFileSync(sample, join(many, `piano-${count}.xlsx`));
  writeFileSync(join(many, "piano-4.xlsx"), "nothing of the kind");
  const names = Array.from({ length: 9 }, (_, at) => join(many, `piano-${at + 1}.xlsx`));
  const together = await spawn("score", "--format", "json", ...names);
  const bySelf = await Promise.all(names.map((name) => spawn("score", "--format", "json", name)));
  expect(together.code).toBe(2);
  expect(together.err.replace(/^Leggo .*\n/gm, "")).toBe(bySelf[3]?.err);
  const scores = bySelf.flatMap(({ out }, at) => (at === 3 ? [] : [JSON.parse(out) as unknown]));
  expect(JSON.parse(together.out)).toEqual(scores);
}, 120_000);

it("never takes a crash for findings", async () => {
  const crash = join(folder, "crash.js");
  writeFileSync(crash, "setTimeout(() => { throw new Error('out of nowhere'); }, 0);");
  const { status, stderr } = spawnSync(process.execPath, ["--require", crash, built, "tree", sample], {
    encoding: "utf8",
  });
  expect(status).toBe(70);
  expect(stderr).toContain("cruscotto: Error: out of nowhere");
});

const FULL = "/dev/full";
(existsSync(FULL) ? it : it.skip)(
  "says that the disk is full, and exits with 2 as where it could not write",
  () => {
    const full = openSync(FULL, "w");
    const { status, stderr } = spawnSync(process.execPath, [built, "tree", sample], {
      env: {},
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "cruscotto: stdout: non si può scrivere: il disco è pieno (ENOSPC).\n",
    });
  },
);
