import { runCli } from "./runCli";

describe("help", () => {
  it.each([[["--help"]], [["-h"]], [["help"]]])(
    "%j lists the commands with examples on stdout",
    async (args) => {
      const { code, out, err } = await runCli(args);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      for (const command of ["tree", "check", "explain"]) expect(out).toContain(`\n  ${command} `);
      expect(out).toContain("cruscotto tree piano.xlsx");
      expect(out).toContain("Codici di uscita");
    },
  );

  it.each([[["tree", "--help"]], [["help", "tree"]], [["tree", "plan.xlsx", "-h"]]])(
    "%j explains one command and its options",
    async (args) => {
      const { code, out } = await runCli(args);
      expect(code).toBe(0);
      expect(out).toContain("--format");
      expect(out).not.toContain("--fail-on");
    },
  );

  it("goes to stderr with exit code 2 when nothing was asked", async () => {
    const { code, out, err } = await runCli([]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("Uso:");
  });
});

describe("language", () => {
  it.each([
    [[], {}, "Uso:"],
    [[], { LANG: "C.UTF-8" }, "Uso:"],
    [[], { LANG: "it_IT.UTF-8" }, "Uso:"],
    [[], { LANG: "en_GB.UTF-8" }, "Usage:"],
    [[], { LANG: "ca_ES.UTF-8" }, "Usage:"],
    [[], { LC_ALL: "it_IT", LANG: "en_US" }, "Uso:"],
    [["--lang", "en"], {}, "Usage:"],
    [["--lang=it"], { LANG: "en_US" }, "Uso:"],
  ])("%j with %j", async (args, env, word) => {
    expect((await runCli(["--help", ...args], { env })).out).toContain(word);
  });
});

describe("mistakes in the command leave stdout alone and exit with 2", () => {
  it.each([
    [["chek", "a.xlsx"], "comando sconosciuto «chek». Intendevi «check»?"],
    [["zzzzzz"], "comando sconosciuto «zzzzzz». L'elenco"],
    [["tree", "a.xlsx", "--frmat", "json"], "opzione sconosciuta --frmat. Intendevi --format?"],
    [["tree", "a.xlsx", "-x"], "opzione sconosciuta -x."],
    [["tree", "a.xlsx", "--fail-on", "error"], "opzione sconosciuta --fail-on."],
    [["tree", "a.xlsx", "--format"], "l'opzione --format vuole un valore."],
    [["tree", "a.xlsx", "--format", "--year"], "l'opzione --format vuole un valore."],
    [["tree", "a.xlsx", "--format", "yaml"], "--format «yaml»: i valori possibili sono text, json."],
    [["tree", "a.xlsx", "--lang", "fr"], "--lang «fr»: i valori possibili sono it, en."],
    [
      ["check", "a.xlsx", "--fail-on", "fatal"],
      "--fail-on «fatal»: i valori possibili sono info, warning, error, never.",
    ],
    [["tree"], "quale file?"],
    [["tree", "manca.xlsx"], "manca.xlsx: il file non esiste."],
    [["tree", "nessuno-*.xlsx"], "nessuno-*.xlsx: nessun file corrisponde."],
    [["tree", "src"], "src: in questa cartella non ci sono file .xlsx."],
    [["explain", "weight-sum"], "regola sconosciuta «weight-sum». Intendevi «weights-sum»?"],
  ])("%j", async (args, message) => {
    const { code, out, err } = await runCli(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`cruscotto: ${message}`);
  });

  it("are told in English too", async () => {
    const { err } = await runCli(["tree", "manca.xlsx", "--lang", "en"]);
    expect(err).toBe("cruscotto: manca.xlsx: the file does not exist. Check its name and folder.\n");
  });
});
