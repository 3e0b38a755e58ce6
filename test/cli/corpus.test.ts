import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { runCli } from "./runCli";

const corpus = resolve(__dirname, "../../../shared/corpus");
const plans = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith(".xlsx")) : [];
if (plans.length === 0) console.warn("skipped: the corpus of real plans is not beside the project");
const given = plans.length > 0 ? it.each(plans) : it.skip.each(["the corpus"]);

given("the JSON tree of %s agrees with its truth to 99 %", async (file) => {
  const { code, out, err } = await runCli(["tree", join(corpus, file), "--format", "json"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const truth = join(corpus, file.replace(/xlsx$/, "truth.json"));
  const compared = spawnSync(process.execPath, [join(corpus, "compare.mjs"), truth, "-", "--min", "0.99"], {
    input: out,
  });
  expect({ status: compared.status, said: compared.stdout.toString() }).toMatchObject({ status: 0 });
});
