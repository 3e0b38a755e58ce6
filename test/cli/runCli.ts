import { Readable } from "node:stream";
import { main } from "../../src/cli/main";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Machine {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Results go to a terminal of so many columns. */
  readonly columns?: number;
  /** What is piped in. */
  readonly stdin?: readonly Uint8Array[];
}

/** What slow machines are told while they read; test/cli/progress.test.ts says when. */
const PROGRESS = /^(?:Leggo|Reading) .*…\n$/;

/** Runs the command line inside the test, on a machine of the test's making. */
export async function runCli(args: readonly string[], machine: Machine = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const code = await main(args, {
    stdin: () => Readable.from(machine.stdin ?? []),
    out: (text) => (out += text),
    err: (text) => {
      if (!PROGRESS.test(text)) err += text;
    },
    cwd: machine.cwd ?? process.cwd(),
    env: machine.env ?? {},
    outColumns: machine.columns,
    errIsTerminal: machine.columns !== undefined,
  });
  return { code, out, err };
}
