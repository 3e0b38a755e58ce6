import { execFileSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeXlsx } from "../support/makeXlsx";
import { runCli } from "./runCli";

const PLAN = resolve(__dirname, "../../assets/samples/tabella-unica.xlsx");

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "cruscotto-"));
  copyFileSync(PLAN, join(cwd, "piano.xlsx"));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const run = (...args: string[]) => runCli(args, { cwd });

describe("the file of --output", () => {
  const untouched = async (output: string, ...args: string[]) => {
    const before = readFileSync(join(cwd, output));
    const { code, out, err } = await run(...args, "-o", output);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(readFileSync(join(cwd, output))).toEqual(before);
    return err;
  };

  it("is never the one to be read", async () => {
    expect(await untouched("piano.xlsx", "check", "piano.xlsx", "--format", "html")).toMatch(
      /^cruscotto: piano\.xlsx: è un file da leggere/,
    );
  });

  it.each<[string, (from: string, to: string) => void]>([
    ["a symbolic link", symlinkSync],
    ["a hard link", linkSync],
  ])("is never the one to be read through %s", async (_what, link) => {
    copyFileSync(PLAN, join(cwd, "piano"));
    link(join(cwd, "piano"), join(cwd, "altro"));
    expect(await untouched("altro", "tree", "piano")).toContain("è un file da leggere");
    expect(await untouched("piano", "tree", "altro")).toContain("è un file da leggere");
  });

  it("is never one that a pattern means", async () => {
    copyFileSync(PLAN, join(cwd, "altro.dat"));
    expect(await untouched("altro.dat", "tree", "*.dat")).toContain("è un file da leggere");
  });

  it("is never the profile", async () => {
    writeFileSync(join(cwd, "regole.json"), "{}");
    expect(await untouched("regole.json", "tree", "piano.xlsx", "--profile", "regole.json")).toContain(
      "è un file da leggere",
    );
  });

  it.each(["anno2025.xlsx", "anno2025.XLSM", "vecchio.xls", "senza-nome"])(
    "is never a workbook that is there: %s",
    async (name) => {
      copyFileSync(PLAN, join(cwd, name));
      expect(await untouched(name, "check", "piano.xlsx", "--format", "html")).toContain(
        "è una cartella di lavoro che esiste già",
      );
      expect(await untouched(name, "explain")).toContain("è una cartella di lavoro che esiste già");
    },
  );

  it("takes the place of an earlier report, whole or not at all", async () => {
    writeFileSync(join(cwd, "report.html"), "old");
    chmodSync(join(cwd, "report.html"), 0o640);
    await run("check", "piano.xlsx", "--format", "html", "-o", "report.html");
    expect(readFileSync(join(cwd, "report.html"), "utf8")).toContain("<!doctype html>");
    expect(statSync(join(cwd, "report.html")).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd).sort()).toEqual(["piano.xlsx", "report.html"]);
  });

  it("may be a device", async () => {
    expect(await run("explain", "-o", "/dev/null")).toMatchObject({ code: 0, out: "" });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});

describe("what is no file", () => {
  it.each<[string, () => string, RegExp]>([
    [
      "a pipe",
      () => {
        execFileSync("mkfifo", [join(cwd, "canale")]);
        return "canale";
      },
      /canale: non è un file/,
    ],
    ["a device without end", () => "/dev/zero", /\/dev\/zero: non è un file/],
    [
      "a file of 3 GB",
      () => {
        writeFileSync(join(cwd, "grande.xlsx"), "");
        truncateSync(join(cwd, "grande.xlsx"), 3 * 1024 ** 3);
        return "grande.xlsx";
      },
      /grande\.xlsx: il file è troppo grande \(3072 MB\)/,
    ],
  ])("is not begun: %s", async (_what, make, sentence) => {
    const name = make();
    const { code, out, err } = await run("tree", name);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
    const profile = await run("tree", "piano.xlsx", "--profile", name);
    expect({ code: profile.code, out: profile.out }).toEqual({ code: 2, out: "" });
    expect(profile.err).toMatch(sentence);
  });

  it("does not stop the others", async () => {
    writeFileSync(join(cwd, "grande.xlsx"), "");
    truncateSync(join(cwd, "grande.xlsx"), 3 * 1024 ** 3);
    const { code, out } = await run("tree", "*.xlsx", "--format", "json");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([{ workbook: "piano.xlsx" }]);
  });
});

describe("what would command the terminal", () => {
  const evil = "_x001B_[2J_x001B_]0;T_x0007_ \u202eonaip\u0085";
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const lines = [
    ["Obiettivo operativo", "Peso", "Indicatore", "Target 2026"],
    [`Formare ${evil}`, "60%", `Ore ${evil}`, `da definire ${evil}`],
    ["Aprire lo sportello", "30%", "Utenti", "20"],
  ];
  const cells = lines.map((line) => `<row>${line.map(cell).join("")}</row>`).join("");

  beforeEach(() => {
    mkdirSync(join(cwd, "strani"));
    writeFileSync(
      join(cwd, "strani/a\u001b[31mred\nfinto.xlsx"),
      makeXlsx({ sheets: [{ name: "P", cells }] }),
    );
    writeFileSync(join(cwd, "strani/b\u001b[31m\u202ered.xlsx"), "no workbook");
  });

  it.each([
    ["tree", "text"],
    ["check", "text"],
    ["score", "text"],
    ["tree", "json"],
    ["check", "json"],
    ["check", "sarif"],
    ["check", "junit"],
    ["check", "html"],
  ])("is shown as symbols: %s --format %s", async (command, format) => {
    const { out, err } = await runCli([command, "strani/*", "--format", format], { cwd });
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(err).toContain("b␛[31m⟨U+202E⟩red.xlsx");
    if (format === "text") expect(out).toMatch(/␛\[2J␛\]0;T␇ .*onaip⟨U\+0085⟩/);
  });

  it("leaves our own colours", async () => {
    const { out } = await runCli(["tree", "strani/a*"], { cwd, columns: 100 });
    expect(out).toContain("\u001b[1m");
    expect(out).not.toContain("\u001b[2J");
  });
});

it.each([0, 1, 2, 5, 19, 20, 41])("fits a terminal of %d columns", async (columns) => {
  for (const command of [
    ["tree", "piano.xlsx"],
    ["check", "piano.xlsx"],
    ["explain", "weights-sum"],
  ]) {
    expect((await runCli(command, { cwd, columns })).out.length).toBeGreaterThan(100);
  }
});
