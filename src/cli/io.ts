/** What the command line needs of the machine, so that tests can hand it another one. */
export interface Io {
  /** What is piped in, for the file name `-`. */
  readonly stdin: () => AsyncIterable<Uint8Array | string>;
  /** Results. */
  readonly out: (text: string) => void;
  /** Diagnostics. */
  readonly err: (text: string) => void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal results go to; undefined when they go to a file or a pipe. */
  readonly outColumns: number | undefined;
  /** Diagnostics are read by a person at a terminal. */
  readonly errIsTerminal: boolean;
  /** How many files may be worked on at once; absent: one. */
  readonly cores?: number;
}
