import { availableParallelism } from "node:os";
import { chooseLanguage } from "./chooseLanguage";
import { main } from "./main";
import { systemErrorCode } from "./systemErrorCode";
import { textsIn } from "./textsIn";

const args = process.argv.slice(2);

/** Our own mistake: the trace is what we need to put it right. Not 1, which would mean findings (EX_SOFTWARE of sysexits). */
const crash = (error: unknown): never => {
  process.stderr.write(
    `cruscotto: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(70);
};
process.on("uncaughtException", crash);
process.on("unhandledRejection", crash);

// `cruscotto tree plan.xlsx | head` closes our output while we still write; a disk may be full.
process.stdout.on("error", (error) => {
  const code = systemErrorCode(error);
  if (code === "EPIPE") process.exit(0);
  if (code === undefined) throw error;
  const texts = textsIn(chooseLanguage(args, process.env));
  process.stderr.write(`cruscotto: ${texts.notWritable("stdout", code)}\n`);
  process.exit(2);
});

void main(args, {
  stdin: () => process.stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  cwd: process.cwd(),
  env: process.env,
  outColumns: process.stdout.isTTY ? process.stdout.columns : undefined,
  errIsTerminal: process.stderr.isTTY,
  cores: availableParallelism(),
}).then((code) => {
  process.exitCode = code;
}, crash);
