import { Readable } from "node:stream";
import { startProgress } from "../../src/cli/progress";
import { textsIn } from "../../src/cli/textsIn";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function begin(errIsTerminal: boolean) {
  const written: string[] = [];
  const io = {
    stdin: () => Readable.from([]),
    out: () => undefined,
    err: (text: string) => written.push(text),
    cwd: ".",
    env: {},
    outColumns: undefined,
    errIsTerminal,
  };
  return { written, progress: startProgress(3, textsIn("it"), io) };
}

it("says nothing when the work is done within a second", () => {
  const { written, progress } = begin(true);
  progress.next("a.xlsx");
  jest.advanceTimersByTime(900);
  progress.next("b.xlsx");
  progress.stop();
  jest.advanceTimersByTime(5000);
  expect(written).toEqual([]);
});

it("rewrites one line in place on a terminal and takes it away at the end", () => {
  const { written, progress } = begin(true);
  progress.next("a.xlsx");
  jest.advanceTimersByTime(1000);
  progress.next("b.xlsx");
  progress.stop();
  expect(written).toEqual([
    "\r\u001b[KLeggo a.xlsx (1 di 3)…",
    "\r\u001b[KLeggo b.xlsx (2 di 3)…",
    "\r\u001b[K",
  ]);
});

it("writes plain lines elsewhere", () => {
  const { written, progress } = begin(false);
  progress.next("a.xlsx");
  jest.advanceTimersByTime(1000);
  progress.next("b.xlsx");
  progress.stop();
  expect(written).toEqual(["Leggo a.xlsx (1 di 3)…\n", "Leggo b.xlsx (2 di 3)…\n"]);
});

it("makes way for a message", () => {
  const { written, progress } = begin(true);
  progress.next("a.xlsx");
  jest.advanceTimersByTime(1000);
  progress.clear();
  expect(written.at(-1)).toBe("\r\u001b[K");
});
