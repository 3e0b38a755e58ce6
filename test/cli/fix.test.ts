import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCli } from "./runCli";

const WRONG = resolve(__dirname, "../../assets/samples/tabella-unica.xlsx");

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "cruscotto-"));
  copyFileSync(WRONG, join(cwd, "piano.xlsx"));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const run = (...args: string[]) => runCli(args, { cwd });
const original = readFileSync(WRONG);
const bytes = (name: string) => readFileSync(join(cwd, name));

it("lists the cells it would change, and writes nothing", async () => {
  const { code, out } = await run("check", "piano.xlsx", "--fix");
  expect(code).toBe(1);
  expect(out).toMatch(
    /^piano\.xlsx: \d+ cell[ae] da correggere\.\n {2}Riscala i pesi in proporzione: 3 Qualità dei processi\n {4}'Processi interni'!J4: «40\s%» → «38,1\s%»\n/,
  );
  expect(out).toMatch(/Nessun file è stato cambiato: .*\n$/);
  expect(readdirSync(cwd)).toEqual(["piano.xlsx"]);
  expect(bytes("piano.xlsx")).toEqual(original);
});

it("writes a corrected copy in which nothing is left to correct", async () => {
  const { code, out } = await run("check", "piano.xlsx", "--fix", "-o", "copia.xlsx");
  expect(code).toBe(0);
  expect(out).toContain("Copia corretta: copia.xlsx.");
  expect(bytes("piano.xlsx")).toEqual(original);
  expect((await run("check", "copia.xlsx", "--fix")).out).toBe("copia.xlsx: nessuna correzione pronta.\n");
  expect((await run("check", "copia.xlsx")).out).not.toContain("somma dei pesi");
});

it("corrects the file itself only when asked, and keeps every earlier one", async () => {
  copyFileSync(WRONG, join(cwd, "piano.xlsx.bak"));
  const { code, out } = await run("check", "piano.xlsx", "--fix", "--in-place");
  expect(code).toBe(0);
  expect(out).toContain("com'era prima: piano.xlsx.2.bak");
  expect(readdirSync(cwd).sort()).toEqual(["piano.xlsx", "piano.xlsx.2.bak", "piano.xlsx.bak"]);
  expect(bytes("piano.xlsx.2.bak")).toEqual(original);
  expect(bytes("piano.xlsx")).not.toEqual(original);
});

it.each([
  [["check", "-", "--fix"], "dall'ingresso standard non si può correggere"],
  [["check", "piano.xlsx", "--in-place"], "--in-place serve solo insieme a --fix"],
  [["check", "piano.xlsx", "--fix", "--in-place", "-o", "x.xlsx"], "non tutti e due"],
  [["check", "piano.xlsx", "--fix", "-o", "piano.xlsx"], "è un file da leggere"],
])("%j is refused", async (args, message) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
  expect(bytes("piano.xlsx")).toEqual(original);
});
