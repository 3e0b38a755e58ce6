import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { makeXlsx } from "../support/makeXlsx";
import { packZip, unpackZip } from "../support/packZip";
import { runCli } from "./runCli";

const samples = resolve(__dirname, "../../assets/samples");
/** A plan with one wrong sum of weights, and the same plan put right. */
const WRONG = join(samples, "tabella-unica.xlsx");
const RIGHT = join(samples, "tabella-unica-corretta.xlsx");

/** A small plan with a column of words that no heading explains. */
const HALF_READ = [
  ["Obiettivo operativo", "Indicatore", "Target 2026", "Zxq", "Wvy"],
  ["Ridurre i tempi", "Giorni di rilascio", "<= 20", "abc", "def"],
  ["Formare il personale", "Ore di formazione", ">= 30", "ghi", "jkl"],
];
const inlineRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => cells.map((text) => `<c t="inlineStr"><is><t>${text.replace("<", "&lt;")}</t></is></c>`))
    .map((cells) => `<row>${cells.join("")}</row>`)
    .join("");

let cwd = "";
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "cruscotto-"));
  copyFileSync(WRONG, join(cwd, "wrong.xlsx"));
  copyFileSync(RIGHT, join(cwd, "right.xlsx"));
  mkdirSync(join(cwd, "piani"));
  mkdirSync(join(cwd, "vuota"));
  copyFileSync(RIGHT, join(cwd, "piani/b [2026].xlsx"));
  copyFileSync(WRONG, join(cwd, "piani/a.xlsx"));
  writeFileSync(join(cwd, "piani/~$a.xlsx"), "lock");
  writeFileSync(join(cwd, "old.xls"), Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  writeFileSync(
    join(cwd, "half.xlsx"),
    makeXlsx({ sheets: [{ name: "Piano", cells: inlineRows(HALF_READ) }] }),
  );
  writeFileSync(join(cwd, "shop.xlsx"), makeXlsx({ sheets: [{ name: "Spesa", cells: "<c><v>1</v></c>" }] }));
});
afterAll(() => rmSync(cwd, { recursive: true }));

const run = (...args: string[]) => runCli(args, { cwd });

describe("tree", () => {
  it("prints a plan for people", async () => {
    const { code, out, err } = await run("tree", "right.xlsx");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^right\.xlsx\nPiano \d{4} · /);
    expect(out).toContain("Σ");
  });

  it("prints one plan as the plain object of the contract", async () => {
    const { out } = await run("tree", "right.xlsx", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ version: 1, workbook: "right.xlsx" });
  });

  it("prints several as an array in the order given, a pattern's files sorted, lock files left out", async () => {
    const { code, out } = await run("tree", "right.xlsx", "piani/*.xlsx", "-f", "json");
    expect(code).toBe(0);
    const plans = JSON.parse(out) as { workbook: string }[];
    expect(plans.map(({ workbook }) => workbook)).toEqual(["right.xlsx", "a.xlsx", "b [2026].xlsx"]);
  });

  it("takes a name with brackets for a name when there is such a file", async () => {
    expect((await run("tree", "piani/b [2026].xlsx")).code).toBe(0);
  });

  it("reads a file once, however often it is named", async () => {
    const { out } = await run("tree", "right.xlsx", "right.xlsx", "right*.xlsx", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ workbook: "right.xlsx" });
  });

  it("writes to a file and keeps stdout empty", async () => {
    const { code, out } = await run("tree", "right.xlsx", "--format", "json", "-o", "plan.json");
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(JSON.parse(readFileSync(join(cwd, "plan.json"), "utf8"))).toMatchObject({ version: 1 });
  });

  it("says when it cannot write", async () => {
    const { code, err } = await run("tree", "right.xlsx", "-o", "nowhere/plan.json");
    expect(code).toBe(2);
    expect(err).toContain(
      "nowhere/plan.json: non si può scrivere: la cartella non esiste. Creala o scegline un'altra (ENOENT)",
    );
  });

  it("takes the year from the command line", async () => {
    const { out } = await run("tree", "right.xlsx", "--format", "json", "--year", "2031");
    expect(JSON.parse(out)).toMatchObject({ year: 2031 });
    expect((await run("tree", "right.xlsx", "--year", "31")).err).toContain("--year «31»");
  });
});

it("takes the workbooks of a folder, sorted, lock files left out", async () => {
  const { code, out } = await run("tree", "piani", "-f", "json");
  expect(code).toBe(0);
  expect((JSON.parse(out) as { workbook: string }[]).map(({ workbook }) => workbook)).toEqual([
    "a.xlsx",
    "b [2026].xlsx",
  ]);
});

it("reads what is piped in, piece by piece", async () => {
  const bytes = readFileSync(RIGHT);
  const stdin = [bytes.subarray(0, 1000), bytes.subarray(1000)];
  const piped = await runCli(["tree", "-", "-f", "json"], { cwd, stdin });
  expect(piped.code).toBe(0);
  const named = JSON.parse((await run("tree", "right.xlsx", "-f", "json")).out) as object;
  expect(JSON.parse(piped.out)).toEqual({ ...named, workbook: "ingresso standard" });
});

it("says what is wrong with what is piped in", async () => {
  const { code, err } = await runCli(["check", "-"], { cwd, stdin: [Buffer.from("nome;peso")] });
  expect(code).toBe(2);
  expect(err).toMatch(/^cruscotto: -: /);
});

describe("files that are none", () => {
  it.each([
    ["vuota", "in questa cartella non ci sono file .xlsx"],
    ["nulla.xlsx", "il file non esiste. Controlla il nome"],
    ["right.xlsx/x", "il file non esiste. Controlla il nome"],
    ["nulla*.xlsx", "nessun file corrisponde. Controlla la cartella"],
  ])("%s: %s", async (name, message) => {
    const { code, out, err } = await run("check", name);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`${name}: ${message}`);
  });

  it("say what to do, exit with 2, and print nothing", async () => {
    const { code, out, err } = await run("tree", "old.xls");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^cruscotto: old\.xls: .*salvalo come/);
  });

  it("do not stop the others", async () => {
    const { code, out, err } = await run("tree", "old.xls", "right.xlsx", "--format", "json", "--lang", "en");
    expect(code).toBe(2);
    expect(err).toContain("save it as");
    expect(JSON.parse(out)).toMatchObject([{ workbook: "right.xlsx" }]);
  });

  it.each(["tree", "check", "score"])(
    "without their styles are told as such by %s, and not judged",
    async (command) => {
      const parts = unpackZip(readFileSync(RIGHT));
      writeFileSync(join(cwd, "senza-stili.xlsx"), packZip({ ...parts, "xl/styles.xml": undefined }));
      const { code, out, err } = await run(command, "senza-stili.xlsx");
      expect(code).toBe(2);
      expect(err).toContain("senza-stili.xlsx: nel file mancano i formati dei numeri");
      expect(out).toContain("senza-stili.xlsx");
      if (command === "check") expect(out).toContain("non distinguo percentuali e date");
    },
  );

  it("without a plan are printed with their unrecognised sheets, exit code 2", async () => {
    const { code, out, err } = await run("tree", "shop.xlsx", "--format", "json");
    expect(code).toBe(2);
    expect(err).toMatch(/^cruscotto: shop\.xlsx: nessun piano riconosciuto\. Serve un foglio con .+\n$/);
    expect(JSON.parse(out)).toMatchObject({ nodes: [], sheets: [{ name: "Spesa", recognised: false }] });
  });
});

describe("read", () => {
  it("says for people how each sheet was read", async () => {
    const { code, out, err } = await run("read", "half.xlsx");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^half\.xlsx\nNon posso giudicare: ho capito solo una parte di «Piano»\.\n\n/);
    expect(out).toMatch(/\n\nPiano · /);
    expect(out).toContain("celle capite: ");
  });

  it("says it for programs, with what would be asked", async () => {
    const { out } = await run("read", "right.xlsx", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      workbook: "right.xlsx",
      verdict: "publishable",
      plans: [{ name: null }],
      questions: [],
      sheets: expect.arrayContaining([
        expect.objectContaining({ recognised: true, fields: expect.any(Array) }),
      ]),
    });
  });

  it.each([
    ["regions", { regions: [{ kind: "table", sheet: "Piano", records: 2 }] }],
    ["roles", { shapes: [{ places: [{ sheet: "Piano" }] }] }],
    ["facts", { facts: [{ title: "Ridurre i tempi" }, { title: "Formare il personale" }] }],
  ])("shows the stage %s of the reader", async (stage, expected) => {
    const { out } = await run("read", "half.xlsx", "--stage", stage, "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ workbook: "half.xlsx", stage, ...expected });
    const text = await run("read", "half.xlsx", "--stage", stage);
    expect(text.code).toBe(0);
    expect(text.out).toMatch(/^half\.xlsx\n.*Piano!A/);
  });

  it("knows its stages", async () => {
    const { code, err } = await run("read", "right.xlsx", "--stage", "words");
    expect(code).toBe(2);
    expect(err).toContain("--stage «words»: i valori possibili sono regions, roles, facts.");
  });
});

describe("check", () => {
  it("does not call a workbook without a plan clean", async () => {
    const { code, out, err } = await run("check", "shop.xlsx");
    expect(code).toBe(2);
    expect(out).toMatch(/^shop\.xlsx\nNessun piano riconosciuto\.\n/);
    // Said once: on the screen, both ways would be read.
    expect(err).toBe("");
  });

  it("exits with 2 where too little was understood to judge, and prints what it found all the same", async () => {
    const { code, out } = await run("check", "half.xlsx", "--format", "json");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ verdict: "cannotJudge", summary: { objectives: 2 } });
    const text = (await run("check", "half.xlsx")).out;
    expect(text).toContain("Non posso giudicare: ho capito solo una parte di «Piano».");
  });

  it.each([
    ["wrong.xlsx", [], 1],
    ["right.xlsx", [], 0],
    ["right.xlsx", ["--fail-on", "info"], 1],
    ["wrong.xlsx", ["--fail-on", "never"], 0],
    ["shop.xlsx", ["--fail-on", "never"], 2],
  ])("of %s with %j exits with %d", async (file, options, code) => {
    expect((await run("check", file, ...options)).code).toBe(code);
  });

  it("exits with 1 when any of several files has findings", async () => {
    expect((await run("check", "right.xlsx", "wrong.xlsx")).code).toBe(1);
  });

  it("prints the findings of the contract", async () => {
    const { out } = await run("check", "wrong.xlsx", "--format", "json");
    const { findings, summary } = JSON.parse(out) as {
      findings: { severity: string; rule: string }[];
      summary: object;
    };
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([{ rule: "weights-sum" }]);
    expect(summary).toMatchObject({ error: 1 });
  });

  it("writes messages in the language asked for", async () => {
    const message = async (lang: string) => {
      const { out } = await run("check", "wrong.xlsx", "--format", "json", "--lang", lang);
      return (JSON.parse(out) as { findings: { message: string }[] }).findings[0]?.message;
    };
    expect(await message("it")).toContain("Attesa una somma");
    expect(await message("en")).toContain("Expected");
  });

  it.each([
    ["sarif", /"version": "2\.1\.0"/],
    ["junit", /<testsuites name="Cruscotto"/],
    ["html", /<!doctype html>/],
    ["text", /weights-sum/],
  ])("also writes %s", async (format, sign) => {
    expect((await run("check", "wrong.xlsx", "right.xlsx", "--format", format)).out).toMatch(sign);
  });
});

describe("a profile", () => {
  const folder = "ente";
  beforeAll(() => {
    mkdirSync(join(cwd, folder));
    copyFileSync(WRONG, join(cwd, folder, "plan.xlsx"));
    writeFileSync(
      join(cwd, folder, "cruscotto.json"),
      JSON.stringify({ severities: { "weights-sum": "off" } }),
    );
    writeFileSync(join(cwd, "strict.json"), JSON.stringify({ version: 1, year: 2030 }));
    writeFileSync(join(cwd, "wrong.json"), JSON.stringify({ cap: "molto", levls: [1] }));
    writeFileSync(join(cwd, "broken.json"), "{");
  });

  it("beside the workbook holds for it", async () => {
    expect((await run("check", `${folder}/plan.xlsx`)).code).toBe(0);
    expect((await run("check", "wrong.xlsx")).code).toBe(1);
  });

  it("named on the command line holds instead, the command's own year above it", async () => {
    expect((await run("check", `${folder}/plan.xlsx`, "--profile", "strict.json")).code).toBe(1);
    const year = async (...args: string[]) =>
      (
        JSON.parse(
          (await run("tree", "right.xlsx", "-f", "json", "--profile", "strict.json", ...args)).out,
        ) as { year: number }
      ).year;
    expect(await year()).toBe(2030);
    expect(await year("--year", "2031")).toBe(2031);
  });

  it("scores a single value by its levels", async () => {
    writeFileSync(join(cwd, "levels.json"), JSON.stringify({ levels: [0.75, 0.5] }));
    const args = ["--actual", "29", "--target", "28", "--thresholds", "29,30", "--format", "json"];
    const { out } = await run("score", ...args, "--profile", "levels.json");
    expect(JSON.parse(out)).toMatchObject({ score: 0.75 });
  });

  it.each([
    ["wrong.json", ["«cap»", "levls"]],
    ["broken.json", ["JSON"]],
    ["missing.json", ["missing.json: il file non esiste"]],
  ])("%s is refused with the fields that are wrong, and nothing is printed", async (file, words) => {
    const { code, out, err } = await run("check", "right.xlsx", "--profile", file);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    for (const word of words) expect(err).toContain(word);
  });
});

describe("explain", () => {
  it("prints a rule's page", async () => {
    const { code, out } = await run("explain", "weights-sum");
    expect(code).toBe(0);
    expect(out).toContain("Così no");
  });

  it("lists the rules", async () => {
    const { out } = await run("explain", "--lang", "en");
    expect(out).toMatch(/^weights-sum /m);
  });
});

describe("looks", () => {
  const COLOUR = "\u001b[";

  it.each([
    ["a terminal", { columns: 90 }, true],
    ["a pipe", {}, false],
    ["NO_COLOR", { columns: 90, env: { NO_COLOR: "1" } }, false],
    ["a dumb terminal", { columns: 90, env: { TERM: "dumb" } }, false],
  ])("on %s", async (_name, machine, coloured) => {
    const { out } = await runCli(["check", "wrong.xlsx"], { cwd, ...machine });
    expect(out.includes(COLOUR)).toBe(coloured);
  });

  it("never put colour into a file", async () => {
    await runCli(["tree", "wrong.xlsx", "-o", "tree.txt"], { cwd, columns: 90 });
    expect(readFileSync(join(cwd, "tree.txt"), "utf8")).not.toContain(COLOUR);
  });

  it("fit the terminal", async () => {
    const { out } = await runCli(["tree", "wrong.xlsx"], { cwd, columns: 64, env: { NO_COLOR: "1" } });
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(64);
  });
});
