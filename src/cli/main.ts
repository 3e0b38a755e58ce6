import { CliError } from "./CliError";
import { chooseLanguage } from "./chooseLanguage";
import { COMMANDS, isCommand, type CommandName } from "./command";
import { helpText } from "./helpText";
import type { Io } from "./io";
import { nearest } from "./nearest";
import { readArguments } from "./readArguments";
import { textsIn } from "./textsIn";
import { visibleName } from "./visible";

/** Put in by the build. */
declare const CRUSCOTTO_VERSION: string | undefined;

/** The `cruscotto` command: runs what `args` ask for and returns the exit code. Never throws on what was typed. */
export async function main(args: readonly string[], machine: Io): Promise<number> {
  const io = { ...machine, outColumns: usableColumns(machine.outColumns) };
  const language = chooseLanguage(args, io.env);
  const texts = textsIn(language);
  const [name, ...rest] = args;
  if (name === "--version") {
    io.out(`${typeof CRUSCOTTO_VERSION === "string" ? CRUSCOTTO_VERSION : "dev"}\n`);
    return 0;
  }
  if (name === undefined) {
    io.err(helpText(texts));
    return 2;
  }
  try {
    if (name === "help" && rest[0] !== undefined && isCommand(rest[0])) return showHelp(rest[0]);
    if (["help", "--help", "-h", "--lang"].includes(name) || name.startsWith("--lang=")) return showHelp();
    if (!isCommand(name))
      throw new CliError(texts.unknownCommand(name, nearest(name, Object.keys(COMMANDS))));
    const { values, positionals, help } = readArguments(name, rest, texts);
    if (help) return showHelp(name);
    const run = await COMMANDS[name].load();
    return await run({ values, positionals, language, texts, io });
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    io.err(`cruscotto: ${visibleName(error.message)}\n`);
    return 2;
  }

  function showHelp(command?: CommandName): 0 {
    io.out(helpText(texts, command));
    return 0;
  }
}

/** Terminals that do not know their width say 0; what is narrower than a word is no width. */
const usableColumns = (columns: number | undefined): number | undefined =>
  columns === undefined ? undefined : columns >= 1 ? Math.max(columns, NARROWEST) : USUAL;

const NARROWEST = 20;
const USUAL = 80;
