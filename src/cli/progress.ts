import type { Texts } from "./command";
import type { Io } from "./io";
import { visibleName } from "./visible";

const PATIENCE = 1000;
const ERASE_LINE = "\r\u001b[K";

export interface Progress {
  /** Work on the next file begins. */
  next(name: string): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
  /** Nothing more to come. */
  stop(): void;
}

/**
 * Says on stderr which file is being read once the work takes more than a second: one line rewritten in place on a terminal,
 * a line per file elsewhere.
 */
export function startProgress(total: number, texts: Texts, io: Io): Progress {
  let line = "";
  let written = "";
  let late = false;
  const write = () => {
    if (!late || line === written) return;
    io.err(io.errIsTerminal ? ERASE_LINE + line : `${line}\n`);
    written = line;
  };
  const timer = setTimeout(() => {
    late = true;
    write();
  }, PATIENCE);
  let at = 0;
  const clear = () => {
    if (written && io.errIsTerminal) io.err(ERASE_LINE);
    written = "";
  };
  return {
    next(name) {
      at += 1;
      line = visibleName(texts.reading(name, at, total));
      write();
    },
    clear,
    stop() {
      clearTimeout(timer);
      clear();
    },
  };
}
